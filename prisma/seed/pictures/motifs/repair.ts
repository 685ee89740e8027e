import type { Motif } from "../motif";
import { table } from "../parts";
import type { Sketch } from "../sketch";
import { chair, officeChair } from "./office";

const bench = (s: Sketch, wide = 1.9): void => {
  table(s, 0, 0, 0.9, wide, 0.7, s.palette.main, s.palette.deep);
  s.box(0.1, 0.1, 0.22, 0.7, wide - 0.2, 0.05, s.palette.mid);
};

export const furnitureRepair: Motif = (s) => {
  bench(s);
  s.at(0.2, 0.2, 0.75, () => chair(s, 0, 0, s.pick([s.palette.second, s.palette.pale])));
  s.box(0.5, 1.2, 0.75, 0.24, 0.4, 0.16, s.palette.mid);
  s.rod(
    [
      [0.3, 1.6, 0.77],
      [0.6, 1.7, 0.77],
    ],
    3.4,
  );
  if (s.chance(0.7)) officeChair(s, 1.35, 0.7, s.palette.second);
  else
    for (let i = 0; i < 2; i++) s.bar("y", 1.4 + i * 0.4, 0.3, 0.15, 0.15, 1.1, i ? s.palette.mid : s.palette.second);
};

export const itRepair: Motif = (s) => {
  bench(s);
  const base = s.box(0.2, 0.25, 0.75, 0.5, 0.7, 0.05, s.palette.pale);
  base.top.rect(0.12, 0.1, 0.88, 0.9, s.palette.hollow);
  for (const [a, b, c, d] of [
    [0.2, 0.2, 0.5, 0.45],
    [0.58, 0.2, 0.8, 0.8],
    [0.2, 0.55, 0.5, 0.82],
  ] as const)
    base.top.rect(a, b, c, d, s.palette.main.left);
  s.box(0.14, 0.25, 0.8, 0.05, 0.7, 0.46, s.palette.mid).right.rect(0.06, 0.08, 0.94, 0.92, s.palette.glass);
  s.rod(
    [
      [0.5, 1.2, 0.78],
      [0.75, 1.3, 0.78],
    ],
    3.6,
  );
  for (let k = 0; k < s.int(2, 5); k++)
    s.box(0.2, 1.3, 0.75 + k * 0.06, 0.4, 0.5, 0.055, s.pick([s.palette.main, s.palette.mid]));
  s.rod(
    [
      [0.12, 1.15, 0.75],
      [0.12, 1.15, 1.5],
      [0.5, 1.0, 1.6],
    ],
    3.4,
  );
  s.drum(0.55, 0.98, 1.5, 0.12, 0.1, s.palette.second);
};

export const sewing: Motif = (s) => {
  bench(s, 1.7);
  s.box(0.3, 0.3, 0.75, 0.34, 0.95, 0.08, s.palette.pale);
  s.box(0.34, 0.34, 0.83, 0.26, 0.22, 0.34, s.palette.second);
  s.box(0.34, 0.34, 1.17, 0.26, 0.9, 0.2, s.palette.second);
  s.box(0.36, 1.06, 0.98, 0.22, 0.18, 0.19, s.palette.second);
  s.rod(
    [
      [0.47, 1.15, 0.84],
      [0.47, 1.15, 0.98],
    ],
    2,
  );
  s.bar("y", 0.47, 0.22, 1.22, 0.14, 0.1, s.palette.deep);
  s.drum(0.45, 0.6, 1.37, 0.06, 0.16, s.palette.main);
  for (let k = 0; k < s.int(3, 6); k++)
    s.box(1.3, 0.2, k * 0.1, 0.62, 0.8, 0.095, s.pick([s.palette.main, s.palette.second, s.palette.pale])).right.line([
      [0, 0.5],
      [1, 0.5],
    ]);
  for (let i = 0; i < 3; i++) s.drum(0.7, 1.3 + i * 0.13, 0.75, 0.05, 0.14, s.pick([s.palette.main, s.palette.mid]));
};

export const machineRepair: Motif = (s) => {
  bench(s);
  const hub = s.bar("x", 0.3, 0.5, 1.16, 0.4, 0.14, s.palette.deep);
  s.ring("x", [0.44, 0.5, 1.16], 0.28, s.palette.paper, hub);
  s.ring("x", [0.44, 0.5, 1.16], 0.1, s.palette.hollow, hub);
  for (let i = 0; i < 8; i++)
    hub.line(
      s.place(
        [0.44, 0.5 + Math.cos(i * 0.785) * 0.1, 1.16 + Math.sin(i * 0.785) * 0.1],
        [0.44, 0.5 + Math.cos(i * 0.785) * 0.28, 1.16 + Math.sin(i * 0.785) * 0.28],
      ),
    );
  s.box(0.5, 1.3, 0.75, 0.26, 0.34, 0.14, s.palette.mid);
  s.box(0.55, 1.25, 0.89, 0.16, 0.1, 0.12, s.palette.deep);
  s.box(0.55, 1.55, 0.89, 0.16, 0.1, 0.12, s.palette.deep);
  s.at(1.3, 0.3, 0, () => {
    const cabinet = s.box(0, 0, 0.05, 0.5, 0.9, 0.75, s.palette.second);
    cabinet.right.rows(5);
    for (let k = 0; k < 5; k++)
      cabinet.right.line(
        [
          [0.3, k / 5 + 0.13],
          [0.7, k / 5 + 0.13],
        ],
        s.palette.paper,
        2,
      );
  });
};

export const buildingRepair: Motif = (s) => {
  for (const x of [0.1, 1.5]) {
    for (const [from, to] of [
      [-0.1, 0.15],
      [0.7, 0.45],
    ] as const)
      s.rod(
        [
          [x, from, 0],
          [x, to, 0.7],
        ],
        5,
        s.palette.mid.right,
      );
  }
  s.box(0, 0.2, 0.7, 1.75, 0.2, 0.08, s.palette.mid);
  const frame = s.box(0.1, -0.25, 0.78, 1.5, 1.1, 0.08, s.palette.pale);
  frame.top.rect(0.08, 0.1, 0.47, 0.9, s.palette.glass).rect(0.53, 0.1, 0.92, 0.9, s.palette.glass);
  for (const x of [2.05, 2.55])
    s.rod(
      [
        [x, -0.2, 0],
        [x, -0.6, 2.0],
      ],
      4.4,
      s.palette.main.right,
    );
  for (let k = 1; k < 7; k++)
    s.rod(
      [
        [2.05, -0.2 - k * 0.057, k * 0.28],
        [2.55, -0.2 - k * 0.057, k * 0.28],
      ],
      3.4,
      s.palette.main.right,
    );
  s.drum(0.5, 1.35, 0, 0.2, 0.28, s.palette.main);
  s.rod(
    [
      [0.6, 1.45, 0.28],
      [0.85, 1.6, 0.4],
    ],
    4,
  );
};
