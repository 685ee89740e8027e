import type { Motif } from "../motif";
import { carton, pallet, table, wheel } from "../parts";
import type { P3 } from "../solid";
import type { Sketch } from "../sketch";
import { chair } from "./office";

/** A round arrow on the ground: things that come back. */
function loopArrow(s: Sketch, x: number, y: number, radius: number): void {
  const body = s.body(x - radius, y - radius, -0.02, 2 * radius, 2 * radius, 0.01);
  for (const turn of [0, Math.PI]) {
    const arc = (r: number, from: number, to: number): P3[] =>
      Array.from({ length: 22 }, (_, i) => {
        const angle = turn + from + ((to - from) * i) / 21;
        return [x + Math.cos(angle) * r, y + Math.sin(angle) * r, 0];
      });
    body.poly(
      s.place(...arc(radius, 0.25, 2.6), ...arc(radius * 0.86, 0.25, 2.6).toReversed()),
      s.palette.main.left,
      null,
    );
    const tip = (r: number, angle: number): P3 => [x + Math.cos(turn + angle) * r, y + Math.sin(turn + angle) * r, 0];
    body.poly(
      s.place(tip(radius * 1.1, 2.58), tip(radius * 0.93, 2.95), tip(radius * 0.75, 2.58)),
      s.palette.main.left,
      null,
    );
  }
}

export const remanufacture: Motif = (s) => {
  loopArrow(s, 0, 0, 1.6);
  const kind = s.int(0, 2);
  s.at(-0.9, 0.25, 0, () => {
    if (kind === 2)
      for (let i = 0; i < 3; i++)
        s.drum(0.3 + (i % 2) * 0.4, 0.2 + i * 0.25, 0, 0.24, 0.34, s.pick([s.palette.main, s.palette.mid]));
    else
      for (let k = 0; k < 4; k++)
        s.box(
          s.between(-0.05, 0.05),
          s.between(-0.05, 0.05),
          k * 0.1,
          0.85,
          0.62,
          0.09,
          s.pick([s.palette.main, s.palette.mid, s.palette.second]),
        );
  });
  s.at(0.25, -0.85, 0, () => {
    if (kind === 0) table(s, 0, 0, 0.65, 0.9, 0.5, s.palette.pale, s.palette.deep);
    if (kind === 1) chair(s, 0.1, 0.15, s.palette.second);
    if (kind === 2)
      s.box(0, 0, 0, 0.6, 0.7, 0.85, s.palette.pale).right.rows(3).round(0.5, 0.84, 0.08, 0.05, s.palette.hollow);
  });
};

export const rentalShelf: Motif = (s) => {
  for (const y of [0, 1.9]) for (const x of [0, 0.44]) s.box(x, y, 0, 0.06, 0.06, 1.75, s.palette.deep);
  for (let k = 0; k < 3; k++) {
    s.box(0, 0, 0.2 + k * 0.55, 0.5, 1.96, 0.05, s.palette.main);
    let y = 0.12;
    while (y < 1.55) {
      const wide = s.between(0.24, 0.42);
      const item = s.box(
        0.06,
        y,
        0.25 + k * 0.55,
        0.38,
        wide,
        s.between(0.18, 0.4),
        s.pick([s.palette.main, s.palette.second, s.palette.mid, s.palette.pale]),
      );
      item.right.rect(0.25, 0.25, 0.75, 0.6, s.palette.paper);
      y += wide + s.between(0.05, 0.16);
    }
  }
  s.at(1.0, 0.4, 0, () => {
    for (const x of [0.14, 0.6]) wheel(s, x, 0, 0.13, 0.06);
    s.box(0, 0.06, 0.18, 0.75, 0.6, 0.06, s.palette.mid);
    for (const x of [0.14, 0.6]) wheel(s, x, 0.6, 0.13, 0.06);
    carton(s, 0.1, 0.12, 0.24, 0.5, 0.46, 0.34, s.palette.second);
  });
};

export const takeBack: Motif = (s) => {
  loopArrow(s, 0.6, 0.6, 1.55);
  const box = s.box(0, 0, 0, 1.2, 1.2, 0.75, s.palette.main);
  box.top.rect(0.05, 0.05, 0.95, 0.95, s.palette.hollow);
  s.box(0.2, 0.25, 0.5, 0.3, 0.7, 0.5, s.palette.pale).right.rect(0.12, 0.3, 0.88, 0.9, s.palette.glass);
  s.box(0.65, 0.3, 0.5, 0.3, 0.3, 0.55, s.palette.second);
  s.ball(0.8, 0.85, 0.8, 0.16, s.palette.mid.top);
  s.box(0, 1.2, 0, 1.2, 0.02, 0.75, s.palette.main).left.poly(
    [
      [0.5, 0.75],
      [0.66, 0.5],
      [0.56, 0.5],
      [0.56, 0.24],
      [0.44, 0.24],
      [0.44, 0.5],
      [0.34, 0.5],
    ],
    s.palette.paper,
  );
  s.box(1.2, 0, 0, 0.02, 1.22, 0.75, s.palette.main);
};

export const dismantling: Motif = (s) => {
  const columns = 6;
  for (let k = 0; k < 8; k++)
    for (let i = 0; i < columns; i++) {
      if (k > 8 - i * 1.3 + s.between(-0.6, 0.6)) continue;
      s.box(
        0,
        1.9 - i * 0.38 + (k % 2 ? 0.19 : 0),
        k * 0.2,
        0.2,
        0.37,
        0.19,
        s.pick([s.palette.main, s.palette.main, s.palette.mid, s.palette.second]),
      );
    }
  pallet(s, 0.7, 0.3, 0);
  for (let k = 0; k < s.int(2, 4); k++)
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 2; j++)
        s.box(
          0.72 + i * 0.38,
          0.32 + j * 0.38,
          0.125 + k * 0.2,
          0.36,
          0.36,
          0.19,
          s.pick([s.palette.main, s.palette.mid]),
        );
  for (let i = 0; i < 4; i++) s.box(0.6 + i * 0.3, 1.5 + s.between(0, 0.3), 0, 0.34, 0.2, 0.16, s.palette.mid);
};

export const inventory: Motif = (s) => {
  const items = s.int(2, 3);
  const tag = (x: number, y: number, z: number): void => {
    const body = s.box(x, y, z, 0.02, 0.26, 0.18, s.palette.pale);
    body.right
      .line([
        [0.2, 0.65],
        [0.8, 0.65],
      ])
      .line([
        [0.2, 0.35],
        [0.6, 0.35],
      ]);
  };
  chair(s, 0, 0, s.palette.main);
  tag(0.47, 0.1, 0.3);
  s.box(-0.1, 0.9, 0, 0.6, 0.8, 0.95, s.palette.second).right.rows(3);
  tag(0.51, 1.2, 0.66);
  if (items > 2) {
    s.box(0, 2.0, 0, 0.07, 0.9, 1.5, s.palette.mid).right.rect(0.14, 0.55, 0.86, 0.92, s.palette.glass);
    tag(0.08, 2.3, 0.6);
  }
  const board = s.prismX(
    [
      [1.0, 0.05],
      [1.72, 0.05],
      [1.72, 0.1],
      [1.0, 0.1],
    ],
    1.0,
    0.95,
    s.palette.deep,
  );
  board.top.rect(0.12, 0.08, 0.92, 0.92, s.palette.paper);
  for (let i = 0; i < 5; i++)
    board.top.rect(0.24 + i * 0.13, 0.68, 0.31 + i * 0.13, 0.8, i < 3 ? s.palette.main.left : s.palette.paper).line([
      [0.275 + i * 0.13, 0.2],
      [0.275 + i * 0.13, 0.6],
    ]);
};
