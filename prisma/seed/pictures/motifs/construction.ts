import type { Motif } from "../motif";
import { wheel } from "../parts";
import type { Sketch } from "../sketch";

const track = (s: Sketch, y: number): void => {
  const belt = s.prismY(
    [
      [0.12, 0],
      [1.5, 0],
      [1.66, 0.2],
      [1.5, 0.4],
      [0.12, 0.4],
      [-0.04, 0.2],
    ],
    y,
    0.3,
    s.palette.deep,
  );
  for (const x of [0.18, 0.5, 0.82, 1.14, 1.46]) s.ring("y", [x, y + 0.3, 0.2], 0.13, s.palette.mid.left, belt);
};

export const excavator: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  track(s, 0);
  track(s, 0.8);
  s.drum(0.8, 0.55, 0.4, 0.34, 0.08, s.palette.deep);
  s.box(-0.2, 0.1, 0.48, 1.5, 0.9, 0.42, m);
  s.box(-0.2, 0.1, 0.9, 0.62, 0.9, 0.2, m).left.columns(5);
  const cab = s.box(0.6, 0.56, 0.9, 0.66, 0.44, 0.72, m);
  cab.left.rect(0.1, 0.12, 0.9, 0.9, s.palette.glass);
  cab.right.rect(0.12, 0.2, 0.88, 0.9, s.palette.glass);
  const arm = { ...m };
  s.prismY(
    [
      [1.2, 0.8],
      [1.4, 0.7],
      [2.15, 1.85],
      [2.05, 2.02],
      [1.9, 1.95],
    ],
    0.3,
    0.16,
    arm,
  );
  s.prismY(
    [
      [1.98, 2.02],
      [2.12, 1.8],
      [2.75, 0.85],
      [2.88, 0.95],
    ],
    0.31,
    0.14,
    s.palette.mid,
  );
  s.prismY(
    [
      [2.6, 0.95],
      [2.98, 0.85],
      [3.05, 0.5],
      [2.86, 0.28],
      [2.5, 0.34],
    ],
    0.18,
    0.4,
    s.palette.deep,
  );
};

export const loader: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  for (const x of [0.35, 1.6]) wheel(s, x, -0.08, 0.36, 0.2);
  s.box(0, 0.06, 0.32, 2.0, 0.78, 0.4, m);
  s.box(0, 0.1, 0.72, 0.9, 0.7, 0.28, m).left.columns(4);
  const cab = s.box(0.9, 0.14, 0.72, 0.62, 0.62, 0.82, m);
  cab.left.rect(0.1, 0.1, 0.9, 0.9, s.palette.glass);
  cab.right.rect(0.1, 0.2, 0.9, 0.9, s.palette.glass);
  for (const x of [0.35, 1.6]) wheel(s, x, 0.78, 0.36, 0.2);
  s.prismY(
    [
      [1.9, 0.7],
      [2.0, 0.85],
      [2.62, 0.4],
      [2.55, 0.28],
    ],
    0.2,
    0.12,
    s.palette.deep,
  );
  s.prismY(
    [
      [1.9, 0.7],
      [2.0, 0.85],
      [2.62, 0.4],
      [2.55, 0.28],
    ],
    0.62,
    0.12,
    s.palette.deep,
  );
  s.prismY(
    [
      [2.55, 0.08],
      [3.1, 0.06],
      [2.95, 0.16],
      [2.7, 0.2],
      [2.62, 0.62],
      [2.5, 0.6],
    ],
    -0.1,
    1.12,
    s.palette.mid,
  );
};

export const forklift: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
  for (const x of [0.25, 1.25]) wheel(s, x, 0, 0.24, 0.14);
  s.box(0, 0.06, 0.18, 1.5, 0.72, 0.4, m);
  s.box(0, 0.08, 0.58, 0.55, 0.68, 0.3, s.palette.deep);
  s.box(0.62, 0.25, 0.58, 0.3, 0.34, 0.08, s.palette.deep);
  s.box(0.58, 0.25, 0.66, 0.08, 0.34, 0.36, s.palette.deep);
  for (const [x, y] of [
    [0.1, 0.1],
    [0.1, 0.7],
    [1.3, 0.1],
    [1.3, 0.7],
  ] as const)
    s.rod(
      [
        [x, y, 0.6],
        [x * 0.9 + 0.1, y, 1.55],
      ],
      3.2,
    );
  s.box(0.12, 0.06, 1.55, 1.2, 0.72, 0.06, m);
  for (const x of [0.25, 1.25]) wheel(s, x, 0.72, 0.24, 0.14);
  for (const y of [0.14, 0.62]) s.box(1.55, y, 0.05, 0.1, 0.1, 1.7, s.palette.mid);
  s.box(1.55, 0.14, 1.7, 0.1, 0.58, 0.08, s.palette.mid);
  for (const y of [0.16, 0.6]) s.box(1.66, y, 0.06, 0.8, 0.12, 0.05, s.palette.deep);
};

export const palletTruck: Motif = (s) => {
  for (let n = 0; n < s.int(1, 2); n++) {
    s.at(0, n * 1.1, 0, () => {
      for (const y of [0, 0.42]) {
        s.box(0.4, y, 0.1, 1.3, 0.18, 0.08, s.palette.main);
        s.ball(1.6, y + 0.09, 0.06, 0.06, s.palette.hollow);
      }
      s.box(0.15, 0.06, 0.1, 0.3, 0.48, 0.38, s.palette.second);
      s.bar("y", 0.15, 0.16, 0.1, 0.1, 0.28, s.palette.deep);
      s.rod(
        [
          [0.2, 0.3, 0.48],
          [-0.2, 0.3, 1.25],
        ],
        5,
      );
      s.rod(
        [
          [-0.2, 0.12, 1.25],
          [-0.2, 0.48, 1.25],
        ],
        5,
      );
    });
  }
};

export const scissorLift: Motif = (s) => {
  for (const x of [0.2, 1.6]) wheel(s, x, 0, 0.18, 0.12);
  s.box(0, 0.08, 0.16, 1.8, 0.72, 0.3, s.palette.main);
  for (const x of [0.2, 1.6]) wheel(s, x, 0.76, 0.18, 0.12);
  for (let k = 0; k < 3; k++)
    for (const y of [0.16, 0.7]) {
      const z = 0.5 + k * 0.34;
      s.rod(
        [
          [0.2, y, z],
          [1.6, y, z + 0.34],
        ],
        4,
        s.palette.mid.right,
      );
      s.rod(
        [
          [1.6, y, z],
          [0.2, y, z + 0.34],
        ],
        4,
        s.palette.mid.right,
      );
    }
  s.box(0, 0.08, 1.55, 1.8, 0.74, 0.1, s.palette.mid);
  for (const z of [1.9, 2.15])
    s.rod(
      [
        [0.04, 0.1, z],
        [1.76, 0.1, z],
        [1.76, 0.8, z],
        [0.04, 0.8, z],
        [0.04, 0.1, z],
      ],
      2.6,
    );
  for (const [x, y] of [
    [0.04, 0.1],
    [0.9, 0.1],
    [1.76, 0.1],
    [1.76, 0.8],
    [0.9, 0.8],
    [0.04, 0.8],
  ] as const)
    s.rod(
      [
        [x, y, 1.65],
        [x, y, 2.15],
      ],
      2.6,
    );
};
