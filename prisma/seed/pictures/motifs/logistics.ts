import type { Motif } from "../motif";
import { carton, crate, wheel } from "../parts";
import type { P2 } from "../solid";
import { chair } from "./office";

export const palletRack: Motif = (s) => {
  const [bays, levels] = [2, 3];
  for (let b = 0; b <= bays; b++)
    for (const x of [0, 0.85]) s.box(x, b * 1.35, 0, 0.08, 0.08, levels * 0.85, s.palette.second);
  for (let k = 0; k < levels; k++) {
    for (const x of [0, 0.85])
      if (k > 0) s.box(x, 0.08, k * 0.85 - 0.09, 0.08, bays * 1.35 - 0.08, 0.08, s.palette.mid);
    for (let b = 0; b < bays; b++) {
      if (s.chance(0.16)) continue;
      s.box(0.06, b * 1.35 + 0.16, k * 0.85, 0.8, 1.12, 0.08, s.palette.deep);
      for (let n = 0; n < 2; n++)
        carton(
          s,
          0.1,
          b * 1.35 + 0.18 + n * 0.54,
          k * 0.85 + 0.08,
          0.72,
          0.5,
          s.between(0.3, 0.58),
          s.pick([s.palette.main, s.palette.pale, s.palette.mid]),
        );
    }
  }
};

export const conveyor: Motif = (s) => {
  for (const x of [0.2, 1.7]) for (const y of [0.05, 0.6]) s.box(x, y, 0, 0.08, 0.08, 0.5, s.palette.deep);
  s.box(0, 0, 0.5, 2.0, 0.75, 0.12, s.palette.mid).left.columns(12);
  for (let i = 0; i < 6; i++) {
    const [x, y] = [0.1 + i * 0.31, s.between(0.1, 0.45)];
    if (i % 2)
      s.box(
        x,
        y,
        0.62,
        s.between(0.14, 0.22),
        s.between(0.14, 0.22),
        s.between(0.1, 0.2),
        s.pick([s.palette.main, s.palette.pale]),
      );
    else s.drum(x + 0.1, y + 0.1, 0.62, 0.1, 0.16, s.pick([s.palette.second, s.palette.main]));
  }
  for (let i = 0; i < 3; i++) {
    const bin = s.box(
      0.1 + i * 0.68,
      1.1,
      0,
      0.6,
      0.6,
      0.45,
      s.pick([s.palette.main, s.palette.second, s.palette.mid]),
    );
    bin.top.rect(0.06, 0.06, 0.94, 0.94, s.palette.hollow);
    s.heap(0.4 + i * 0.68, 1.4, 0.4, 0.22, 0.22, 0.16, 3, s.pick([s.palette.pale, s.palette.main]));
  }
};

export const advice: Motif = (s) => {
  s.drum(0.5, 0.6, 0, 0.3, 0.04, s.palette.deep);
  s.drum(0.5, 0.6, 0.04, 0.06, 0.62, s.palette.deep);
  const top = s.drum(0.5, 0.6, 0.66, 0.62, 0.05, s.palette.pale);
  top.poly(
    s.place([0.3, 0.5, 0.71], [0.6, 0.4, 0.71], [0.72, 0.75, 0.71], [0.42, 0.85, 0.71]),
    s.palette.paper,
    s.palette.ink,
    1.05,
  );
  chair(s, -0.75, 0.35, s.palette.main);
  chair(s, 0.25, -0.7, s.palette.second);
  for (const y of [1.75, 2.55])
    s.rod(
      [
        [-0.9, y - 1.4, 0],
        [-0.9, y - 1.4, 1.85],
      ],
      3.4,
    );
  const board = s.box(-0.9, 0.2, 0.85, 0.05, 1.1, 0.95, s.palette.main);
  board.right.rect(0.05, 0.06, 0.95, 0.94, s.palette.paper);
  const bars: readonly P2[] = [
    [0.16, 0.3],
    [0.36, 0.46],
    [0.56, 0.6],
    [0.76, 0.78],
  ];
  for (const [a, b] of bars) board.right.rect(a, 0.16, a + 0.12, b, s.palette.main.left);
};

export const moving: Motif = (s) => {
  for (const x of [0.14, 1.1]) wheel(s, x, 0, 0.14, 0.07);
  s.box(0, 0.06, 0.2, 1.3, 0.8, 0.07, s.palette.mid);
  for (const x of [0.14, 1.1]) wheel(s, x, 0.8, 0.14, 0.07);
  s.rod(
    [
      [0.02, 0.12, 0.27],
      [-0.25, 0.12, 1.15],
      [-0.25, 0.76, 1.15],
      [0.02, 0.76, 0.27],
    ],
    4.4,
  );
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 2; i++)
      carton(
        s,
        0.08 + i * 0.6,
        0.1,
        0.27 + k * 0.4,
        0.56,
        0.66,
        0.38,
        s.pick([s.palette.main, s.palette.second, s.palette.pale]),
      );
  crate(s, 1.7, 0.1, 0, 0.8, 0.6, 0.36, s.palette.main);
};
