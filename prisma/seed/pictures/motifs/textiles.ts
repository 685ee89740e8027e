import type { Motif } from "../motif";
import { carton, crate } from "../parts";

export const linen: Motif = (s) => {
  const stacks = s.int(2, 4);
  for (let n = 0; n < stacks; n++) {
    const high = s.int(5, 10);
    for (let k = 0; k < high; k++) {
      const fold = s.box(
        (n % 2) * 0.85 + s.between(-0.02, 0.02),
        Math.floor(n / 2) * 0.75 + s.between(-0.02, 0.02),
        k * 0.1,
        0.78,
        0.62,
        0.095,
        s.pick([s.palette.pale, s.palette.pale, s.palette.main, s.palette.mid]),
      );
      fold.left.line([
        [0, 0.5],
        [0.96, 0.5],
      ]);
      fold.right.round(0.95, 0.5, 0.05, 0.4, fold.shapes[1]?.fill ?? s.palette.ground);
    }
  }
};

export const laundryCart: Motif = (s) => {
  for (const [x, y] of [
    [0.06, 0.06],
    [0.94, 0.06],
    [0.06, 0.64],
    [0.94, 0.64],
  ] as const)
    s.ball(x, y, 0.07, 0.07, s.palette.hollow);
  const cart = s.box(0, 0, 0.14, 1.0, 0.7, 0.72, s.palette.main);
  cart.top.rect(0.05, 0.06, 0.95, 0.94, s.palette.hollow);
  for (let i = 0; i < 6; i++)
    s.ball(
      0.2 + (i % 3) * 0.3,
      0.22 + Math.floor(i / 3) * 0.28,
      0.86,
      0.15,
      s.pick([s.palette.pale.top, s.palette.main.top, s.palette.mid.top]),
    );
  for (let n = 0; n < 2; n++)
    for (let k = 0; k < s.int(4, 7); k++)
      s.box(1.35, n * 0.62, k * 0.1, 0.6, 0.54, 0.095, s.pick([s.palette.pale, s.palette.mid])).right.line([
        [0, 0.5],
        [1, 0.5],
      ]);
};

export const curtains: Motif = (s) => {
  for (const y of [0, 2]) {
    s.box(-0.3, y, 0, 0.6, 0.06, 0.05, s.palette.deep);
    s.rod(
      [
        [0, y + 0.03, 0.05],
        [0, y + 0.03, 1.9],
      ],
      3.4,
    );
  }
  s.rod(
    [
      [0, -0.15, 1.9],
      [0, 2.2, 1.9],
    ],
    4,
  );
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
  for (const [from, to] of [
    [0.05, 0.85],
    [1.15, 1.98],
  ] as const) {
    const n = 14;
    const fold = Array.from({ length: n + 1 }, (_, i): readonly [number, number] => [
      0.09 + (i % 2 ? 0.08 : 0),
      from + ((to - from) * i) / n,
    ]);
    s.prismZ([...fold, ...fold.toReversed().map(([x, y]) => [x - 0.05, y] as const)], 0.12, 1.75, m);
  }
  for (let i = 0; i < s.int(2, 3); i++)
    s.box(0.6 + i * 0.05, 0.3 + i * 0.55, 0, 0.5, 0.5, 0.2, s.pick([s.palette.pale, s.palette.second]));
};

export const fabricRolls: Motif = (s) => {
  const material = () => s.pick([s.palette.main, s.palette.mid, s.palette.second, s.palette.pale]);
  const rows = s.int(2, 3);
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < rows + 1 - row; i++) {
      const [y, z] = [(i * 2 + row) * 0.24, 0.24 + row * 0.42];
      const long = 1.9 + s.between(-0.15, 0.15);
      const roll = s.bar("x", 0, y, z, 0.24, long, material());
      for (const r of [0.18, 0.12]) s.ring("x", [long, y, z], r, null, roll);
      s.ring("x", [long, y, z], 0.06, s.palette.hollow, roll);
    }
  if (s.chance(0.5)) for (let k = 0; k < 4; k++) s.box(0.2, -1.0, k * 0.12, 1.1, 0.6, 0.12, material());
};

export const yarn: Motif = (s) => {
  const cone = (x: number, y: number, z: number): void => {
    const m = s.pick([s.palette.main, s.palette.mid, s.palette.second, s.palette.pale]);
    for (let k = 0; k < 6; k++) s.drum(x, y, z + k * 0.09, 0.26 - k * 0.022, 0.09, m);
    s.drum(x, y, z + 0.54, 0.06, 0.08, s.palette.deep);
  };
  for (let i = 0; i < 3; i++) for (let j = 0; j < s.int(2, 3); j++) cone(i * 0.58, j * 0.58, 0);
  crate(s, 2.0, 0, 0, 0.8, 1.1, 0.45, s.palette.mid);
  for (let i = 0; i < 5; i++)
    s.ball(
      2.18 + (i % 2) * 0.4,
      0.2 + Math.floor(i / 2) * 0.34,
      0.46,
      0.17,
      s.pick([s.palette.main.top, s.palette.second.left, s.palette.main.left]),
    );
};

export const textileBales: Motif = (s) => {
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 3 - k; i++) {
      const bale = s.box(
        i * 0.82 + k * 0.41,
        0,
        k * 0.66,
        0.8,
        1.1,
        0.64,
        s.pick([s.palette.main, s.palette.mid, s.palette.second]),
      );
      for (let b = 1; b < 7; b++) {
        bale.left.line([
          [0, b / 7],
          [0.3, b / 7 + s.between(-0.05, 0.05)],
          [0.7, b / 7 + s.between(-0.05, 0.05)],
          [1, b / 7],
        ]);
        bale.right.line(
          [
            [0, b / 7],
            [0.3, b / 7 + s.between(-0.05, 0.05)],
            [0.7, b / 7 + s.between(-0.05, 0.05)],
            [1, b / 7],
          ],
          s.palette.main.left,
        );
      }
      for (const a of [0.25, 0.75])
        bale.left.line(
          [
            [a, 0],
            [a, 1],
          ],
          s.palette.paper,
          2,
        );
      for (const a of [0.3, 0.7])
        bale.right.line(
          [
            [a, 0],
            [a, 1],
          ],
          s.palette.paper,
          2,
        );
    }
};

export const cushions: Motif = (s) => {
  for (let k = 0; k < s.int(4, 6); k++)
    s.box(
      s.between(-0.06, 0.06),
      s.between(-0.06, 0.06),
      k * 0.21,
      0.85,
      0.85,
      0.2,
      s.pick([s.palette.main, s.palette.second, s.palette.mid, s.palette.pale]),
    ).left.line([
      [0, 0.5],
      [1, 0.5],
    ]);
  const rug = s.bar("x", -0.1, 1.4, 0.22, 0.22, 1.7, s.palette.second);
  for (const r of [0.16, 0.1]) s.ring("x", [1.6, 1.4, 0.22], r, null, rug);
  carton(s, 1.3, 0.05, 0, 0.7, 0.7, 0.45, s.palette.mid);
};
