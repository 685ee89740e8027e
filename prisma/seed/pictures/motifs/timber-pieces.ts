import type { Motif } from "../motif";
import { pallet, palletHeight, pile } from "../parts";

export const plywood: Motif = (s) => {
  const count = s.int(5, 9);
  pallet(s, 0, 0, 0, 2.2, 1.3);
  for (let k = 0; k < count; k++) {
    const sheet = s.box(
      s.between(-0.08, 0.08),
      s.between(-0.06, 0.06),
      palletHeight + k * 0.11,
      2.2,
      1.3,
      0.1,
      k % 2 ? s.palette.main : s.palette.second,
    );
    sheet.left.rows(3);
    sheet.right.rows(3, s.palette.main.top);
    if (k === count - 1)
      sheet.top
        .line(
          [
            [0.1, 0.3],
            [0.4, 0.34],
            [0.9, 0.28],
          ],
          s.palette.contour,
        )
        .line(
          [
            [0.1, 0.6],
            [0.5, 0.66],
            [0.9, 0.58],
          ],
          s.palette.contour,
        );
  }
  if (s.chance(0.6))
    for (let i = 0; i < 2; i++) s.box(0.2 + i * 0.1, -0.3 - i * 0.12, 0, 1.6, 0.07, 1.3, s.palette.pale);
};

export const panelOffcuts: Motif = (s) => {
  for (let i = 0; i < s.int(5, 8); i++) {
    const [long, high] = [s.between(0.6, 1.5), s.between(0.5, 1.3)];
    s.box(
      s.between(0, 0.3),
      i * 0.16,
      0,
      long,
      0.08,
      high,
      s.pick([s.palette.main, s.palette.pale, s.palette.second, s.palette.mid]),
    );
  }
  s.box(-0.15, -0.15, 0, 0.1, 1.6, 1.4, s.palette.deep);
};

export const offcuts: Motif = (s) => {
  const side = s.palette.mid;
  s.box(0, 0, 0, 1.7, 0.06, 0.7, side);
  s.box(0, 0, 0, 0.06, 1.2, 0.7, side);
  for (let k = 0; k < 4; k++)
    for (let i = 0; i < 5; i++)
      for (let j = 0; j < 4; j++) {
        if (k === 3 && s.chance(0.55)) continue;
        s.box(
          0.1 + i * 0.31,
          0.1 + j * 0.26,
          0.05 + k * 0.2 + s.between(0, 0.06),
          s.between(0.18, 0.3),
          s.between(0.12, 0.25),
          s.between(0.12, 0.2),
          s.pick([s.palette.main, s.palette.pale, s.palette.second]),
        );
      }
  s.box(0, 1.2, 0, 1.76, 0.06, 0.62, side).left.rows(3);
  s.box(1.7, 0, 0, 0.06, 1.2, 0.62, side).right.rows(3);
  for (let i = 0; i < s.int(1, 3); i++) s.box(2.0 + i * 0.12, 0.3 + i * 0.35, 0, 0.3, 0.2, 0.16, s.palette.main);
};

export const residues: Motif = (s) => {
  s.heap(0, 0, 0, s.between(1.2, 1.4), s.between(1.1, 1.3), s.between(1.0, 1.35), s.int(9, 12), s.palette.main);
  for (let i = 0; i < s.int(4, 9); i++)
    s.box(s.between(0.5, 1.5), s.between(0.5, 1.5), 0, 0.13, 0.08, 0.04, s.pick([s.palette.main, s.palette.second]));
  for (let i = 0; i < s.int(0, 2); i++) s.bar("x", 0.4, 1.5 + i * 0.26, 0.12, 0.12, 0.7, s.palette.second);
};

export const roundwood: Motif = (s) => {
  const count = s.int(3, 5);
  pile(
    s,
    "x",
    [0, 0, 0],
    {
      count,
      radius: 0.24,
      length: () => 2.6 + s.between(-0.15, 0.15),
      material: () => s.pick([s.palette.main, s.palette.main, s.palette.second]),
    },
    (log, at) => {
      for (const r of [0.16, 0.09]) s.ring("x", at, r, null, log);
    },
  );
};

export const poles: Motif = (s) => {
  for (let i = 0; i < s.int(4, 6); i++) {
    const pole = s.bar("x", s.between(-0.3, 0.1), i * 0.3, 0.13, 0.13, 3.1, s.pick([s.palette.main, s.palette.mid]));
    s.ring("x", [pole.bounds.x1, i * 0.3, 0.13], 0.07, null, pole);
  }
  for (let i = 0; i < 3; i++) s.bar("y", 0.5 + i * 0.8, -0.1, 0.36, 0.1, 1.7, s.palette.second);
  for (let i = 0; i < 2; i++) s.box(0.3 + i * 0.5, 2.1, 0, 0.4, 1.0, 0.22, s.palette.deep);
};

export const firewood: Motif = (s) => {
  pile(
    s,
    "y",
    [0, 0, 0],
    {
      count: s.int(4, 6),
      radius: 0.15,
      length: () => 0.9 + s.between(-0.08, 0.08),
      material: () => s.pick([s.palette.main, s.palette.second, s.palette.mid]),
    },
    (log, at) => s.ring("y", at, 0.07, null, log),
  );
  s.drum(0.5, 1.5, 0, 0.3, 0.42, s.palette.main);
  for (let i = 0; i < s.int(2, 4); i++)
    s.bar("x", 1.0 + (i % 2) * 0.1, 1.15 + i * 0.27, 0.12, 0.12, 0.6, s.pick([s.palette.second, s.palette.mid]));
};
