import type { Motif } from "../motif";
import { carton, crate, pallet, palletHeight } from "../parts";

export const pallets: Motif = (s) => {
  const stacks = s.int(1, 2);
  for (let n = 0; n < stacks; n++) {
    const high = s.int(6, 12);
    for (let k = 0; k < high; k++) {
      s.at(s.between(-0.04, 0.04), s.between(-0.03, 0.03), 0, () =>
        pallet(s, 0, n * 1.0, k * (palletHeight + 0.02), 1.2, 0.8, s.chance(0.85) ? s.palette.main : s.palette.second),
      );
    }
  }
  if (s.chance(0.6)) s.box(0.1, stacks * 1.0 + 0.15, 0, 1.0, 0.14, 0.75, s.palette.mid).left.columns(5);
};

export const collars: Motif = (s) => {
  const frames = s.int(2, 4);
  pallet(s, 0, 0, 0);
  for (let k = 0; k < frames; k++) {
    const collar = s.box(0, 0, palletHeight + k * 0.2, 1.2, 0.8, 0.19, k % 2 ? s.palette.main : s.palette.mid);
    collar.left.line([
      [0, 0.5],
      [1, 0.5],
    ]);
    collar.right.line(
      [
        [0, 0.5],
        [1, 0.5],
      ],
      s.palette.main.left,
    );
    if (k === frames - 1) collar.top.rect(0.04, 0.06, 0.96, 0.94, s.palette.hollow);
  }
  for (let i = 0; i < s.int(4, 8); i++)
    s.box(1.5, 0, i * 0.07, 0.85, 0.8, 0.06, s.pick([s.palette.main, s.palette.pale]));
};

export const crates: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < s.int(1, 2); j++) {
      for (let k = 0; k < s.int(2, 5); k++) {
        const box = s.box(i * 0.72, j * 0.56, k * 0.31, 0.68, 0.5, 0.3, s.chance(0.8) ? m : s.palette.pale);
        box.top.rect(0.05, 0.06, 0.95, 0.94, s.palette.hollow);
        box.right.rect(0.34, 0.62, 0.66, 0.8, s.palette.hollow);
        box.left.rows(4, undefined, 0.05, 0.95);
      }
    }
  crate(s, 0.2, 1.4, 0, 0.9, 0.6, 0.34, s.palette.main);
};

export const movingBoxes: Motif = (s) => {
  const heights = [
    [3, 2],
    [2, 1],
  ];
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < 2; j++)
      for (let k = 0; k < (heights[i]?.[j] ?? 1) - (s.chance(0.2) ? 1 : 0); k++) {
        const box = carton(
          s,
          i * 0.68 + s.between(-0.03, 0.03),
          j * 0.56 + s.between(-0.03, 0.03),
          k * 0.46,
          0.64,
          0.52,
          0.45,
          s.pick([s.palette.main, s.palette.main, s.palette.mid, s.palette.second]),
        );
        box.left.rect(0.36, 0.62, 0.64, 0.74, s.palette.hollow);
      }
};

export const cardboard: Motif = (s) => {
  pallet(s, 0, 0, 0);
  for (let n = 0; n < 2; n++) {
    const sheets = s.int(10, 18);
    for (let k = 0; k < sheets; k++)
      s.box(
        n * 0.6 + s.between(-0.03, 0.03),
        s.between(-0.03, 0.03),
        palletHeight + k * 0.05,
        0.58,
        0.8,
        0.048,
        s.pick([s.palette.main, s.palette.main, s.palette.pale]),
      );
  }
  for (let i = 0; i < s.int(2, 4); i++)
    s.box(1.45 + i * 0.12, -0.1, 0, 0.07, 1.0, 0.8, s.pick([s.palette.main, s.palette.mid])).right.line(
      [
        [0.5, 0],
        [0.5, 1],
      ],
      s.palette.main.left,
    );
};
