import type { Motif } from "../motif";
import { wheel } from "../parts";

export const beds: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  const levels = s.int(1, 2);
  for (const [x, y] of [
    [0, 0],
    [0, 0.95],
    [2.0, 0],
    [2.0, 0.95],
  ] as const)
    s.box(x, y, 0, 0.08, 0.08, levels === 2 ? 1.75 : x === 0 ? 0.9 : 0.6, s.palette.deep);
  for (let k = 0; k < levels; k++) {
    const z = 0.26 + k * 0.95;
    s.box(0.04, 0.02, z, 2.0, 1.0, 0.1, s.palette.mid);
    s.box(0.08, 0.05, z + 0.1, 1.92, 0.94, 0.18, m).top.line([
      [0.35, 0],
      [0.35, 1],
    ]);
    s.box(0.14, 0.2, z + 0.28, 0.4, 0.64, 0.1, s.palette.pale);
  }
};

export const mattresses: Motif = (s) => {
  for (let k = 0; k < s.int(4, 6); k++) {
    const mattress = s.box(
      s.between(-0.08, 0.08),
      s.between(-0.06, 0.06),
      k * 0.2,
      2,
      0.95,
      0.19,
      s.pick([s.palette.main, s.palette.pale, s.palette.mid]),
    );
    mattress.left.line([
      [0, 0.5],
      [1, 0.5],
    ]);
    mattress.right.line(
      [
        [0, 0.5],
        [1, 0.5],
      ],
      s.palette.main.top,
    );
  }
  if (s.chance(0.7)) s.box(0.3, 1.25, 0, 1.5, 0.2, 0.95, s.palette.second).left.columns(6);
};

export const careBed: Motif = (s) => {
  for (const [x, y] of [
    [0.25, 0.08],
    [1.7, 0.08],
    [0.25, 0.86],
    [1.7, 0.86],
  ] as const)
    s.ball(x, y, 0.07, 0.07, s.palette.hollow);
  s.box(0.15, 0.1, 0.14, 1.8, 0.8, 0.08, s.palette.deep);
  s.box(0.7, 0.35, 0.22, 0.5, 0.3, 0.26, s.palette.deep);
  s.box(0, 0, 0.48, 2.1, 1, 0.1, s.palette.mid);
  s.box(0, -0.02, 0.3, 0.06, 1.04, 0.75, s.palette.pale);
  s.prismY(
    [
      [0.1, 0.58],
      [2.0, 0.58],
      [2.0, 0.72],
      [0.85, 0.72],
      [0.14, 1.08],
      [0.1, 1.04],
    ],
    0.06,
    0.88,
    s.palette.main,
  );
  s.box(2.1, -0.02, 0.3, 0.06, 1.04, 0.55, s.palette.pale);
  for (const z of [0.78, 0.9, 1.0])
    s.rod(
      [
        [0.8, 1.0, z],
        [1.6, 1.0, z],
      ],
      2.4,
    );
};

export const wheelchair: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  wheel(s, 0.3, -0.08, 0.32, 0.05);
  s.box(0.05, 0, 0.42, 0.5, 0.5, 0.07, m);
  s.box(0, 0, 0.49, 0.06, 0.5, 0.52, m);
  s.rod(
    [
      [0, 0.03, 1.0],
      [-0.16, 0.03, 1.0],
    ],
    3.4,
  );
  s.rod(
    [
      [0, 0.47, 1.0],
      [-0.16, 0.47, 1.0],
    ],
    3.4,
  );
  wheel(s, 0.3, 0.52, 0.32, 0.05);
  for (const y of [0.06, 0.44])
    s.rod(
      [
        [0.55, y, 0.42],
        [0.78, y, 0.12],
      ],
      3.4,
    );
  s.box(0.72, 0.04, 0.08, 0.2, 0.44, 0.03, s.palette.deep);
  s.at(-0.2, 1.2, 0, () => {
    for (const y of [0, 0.5]) {
      s.rod(
        [
          [0, y, 0.1],
          [0.14, y, 0.85],
          [-0.08, y, 0.92],
        ],
        3.6,
      );
      s.rod(
        [
          [0.5, y, 0.1],
          [0.14, y, 0.85],
        ],
        3.6,
      );
      s.ball(0.5, y, 0.07, 0.07, s.palette.hollow);
    }
    s.box(0.1, 0, 0.45, 0.34, 0.52, 0.05, s.palette.pale);
  });
};
