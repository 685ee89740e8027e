import type { Motif } from "../motif";
import { legs, table } from "../parts";
import type { Material } from "../palette";
import type { Sketch } from "../sketch";

/** A chair that faces the viewer's right: seat, four legs, a back. */
export function chair(s: Sketch, x: number, y: number, m: Material, z = 0, arms = false): void {
  s.at(x, y, z, () => {
    legs(s, 0, 0, 0.46, 0.46, 0.44, 0.05, s.palette.deep);
    s.box(0, 0, 0.44, 0.46, 0.46, 0.06, m);
    s.box(0, 0, 0.5, 0.05, 0.46, 0.46, m);
    if (arms) for (const ay of [-0.03, 0.44]) s.box(0.05, ay, 0.66, 0.36, 0.05, 0.05, s.palette.deep);
  });
}

export function officeChair(s: Sketch, x: number, y: number, m: Material): void {
  s.at(x, y, 0, () => {
    for (let i = 0; i < 5; i++) {
      const angle = (i / 5) * 2 * Math.PI + 0.3;
      const [cx, cy] = [0.28 + Math.cos(angle) * 0.3, 0.28 + Math.sin(angle) * 0.3];
      s.rod(
        [
          [0.28, 0.28, 0.1],
          [cx, cy, 0.07],
        ],
        4,
      );
      s.ball(cx, cy, 0.04, 0.045, s.palette.hollow);
    }
    s.drum(0.28, 0.28, 0.1, 0.04, 0.32, s.palette.deep);
    s.box(0.02, 0.02, 0.42, 0.54, 0.54, 0.1, m);
    s.box(0, 0.06, 0.62, 0.07, 0.46, 0.58, m).right.rows(3, s.palette.main.left);
    s.box(0, 0.24, 0.5, 0.05, 0.1, 0.14, s.palette.deep);
    for (const ay of [-0.04, 0.56]) {
      s.box(0.1, ay, 0.52, 0.05, 0.05, 0.16, s.palette.deep);
      s.box(0.06, ay - 0.01, 0.68, 0.34, 0.07, 0.05, s.palette.deep);
    }
  });
}

export const officeChairs: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
  const spots = s.pick([
    [[0, 0]],
    [
      [0, 0],
      [0.2, 0.95],
    ],
    [
      [0, 0],
      [0.1, 0.95],
      [1.0, 0.4],
    ],
    [
      [0, 0],
      [0, 0.95],
      [0.95, 0],
      [0.95, 0.95],
    ],
  ]);
  for (const [x, y] of spots) officeChair(s, x as number, y as number, s.chance(0.75) ? m : s.palette.pale);
};

function monitor(s: Sketch, x: number, y: number, z: number): void {
  s.box(x, y + 0.2, z, 0.2, 0.26, 0.02, s.palette.deep);
  s.box(x + 0.06, y + 0.3, z, 0.05, 0.06, 0.16, s.palette.deep);
  s.box(x + 0.06, y, z + 0.14, 0.05, 0.66, 0.4, s.palette.main).right.rect(0.05, 0.08, 0.95, 0.94, s.palette.glass);
}

export const desk: Motif = (s) => {
  const wide = s.between(1.4, 1.8);
  if (s.chance(0.5)) table(s, 0, 0, 0.8, wide, 0.72, s.palette.main, s.palette.deep);
  else {
    for (const y of [0.15, wide - 0.25]) {
      s.box(0.05, y, 0, 0.7, 0.1, 0.05, s.palette.deep);
      s.box(0.34, y + 0.02, 0.05, 0.1, 0.07, 0.67, s.palette.deep);
    }
    s.box(0, 0, 0.72, 0.8, wide, 0.05, s.palette.main);
  }
  if (s.chance(0.7)) {
    const drawers = s.box(0.25, 0.08, 0, 0.5, 0.42, 0.6, s.palette.mid);
    drawers.right
      .rows(3)
      .line([
        [0.4, 0.83],
        [0.6, 0.83],
      ])
      .line([
        [0.4, 0.5],
        [0.6, 0.5],
      ]);
  }
  if (s.chance(0.8)) monitor(s, 0.12, wide / 2 - 0.3, 0.77);
  if (s.chance(0.75)) officeChair(s, 1.05, wide / 2 - 0.25, s.pick([s.palette.main, s.palette.second]));
};

export const deskStack: Motif = (s) => {
  for (let i = 0; i < s.int(5, 8); i++) s.box(i * 0.09, 0, 0, 0.06, 1.6, 0.85, i % 2 ? s.palette.main : s.palette.pale);
  for (let i = 0; i < s.int(3, 5); i++) {
    const y = i * 0.32;
    s.box(1.1, y, 0, 0.75, 0.09, 0.05, s.palette.deep);
    s.box(1.42, y + 0.01, 0.05, 0.1, 0.07, 0.6, s.palette.mid);
    s.box(1.15, y, 0.65, 0.65, 0.09, 0.05, s.palette.deep);
  }
};

export const roundTable: Motif = (s) => {
  s.drum(0, 0, 0, 0.34, 0.04, s.palette.deep);
  s.drum(0, 0, 0.04, 0.06, 0.66, s.palette.deep);
  s.drum(0, 0, 0.7, 0.68, 0.06, s.palette.main);
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
  chair(s, -1.25, -0.23, m);
  if (s.chance(0.8)) chair(s, -0.3, -1.25, m);
  if (s.chance(0.6)) s.drum(0.1, 0.1, 0.76, 0.09, 0.14, s.palette.pale);
};

export const conferenceTable: Motif = (s) => {
  const wide = s.between(2, 2.6);
  table(s, 0, 0, 1.0, wide, 0.72, s.palette.pale, s.palette.deep).top.line([
    [0, 0.5],
    [1, 0.5],
  ]);
  const m = s.pick([s.palette.main, s.palette.second]);
  for (let i = 0; i < 3; i++) chair(s, -0.75, 0.2 + i * 0.72, m);
  s.box(0.35, wide / 2 - 0.1, 0.77, 0.24, 0.24, 0.05, s.palette.deep);
};
