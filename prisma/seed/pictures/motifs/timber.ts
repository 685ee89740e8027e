import type { Motif } from "../motif";
import type { P2 } from "../solid";

export const boards: Motif = (s) => {
  const [layers, across] = [s.int(4, 7), s.int(4, 6)];
  const [wide, thick] = [0.2, s.pick([0.06, 0.09])];
  let z = 0;
  for (let k = 0; k < layers; k++) {
    if (k % 2 === 0) {
      for (const x of [0.3, 1.4, 2.5]) s.box(x, -0.05, z, 0.1, across * (wide + 0.02) + 0.08, 0.07, s.palette.mid);
      z += 0.07;
    }
    for (let j = 0; j < across - (k === layers - 1 ? s.int(0, 2) : 0); j++) {
      s.box(
        s.between(-0.15, 0.1),
        j * (wide + 0.02),
        z,
        2.9 + s.between(-0.1, 0.25),
        wide,
        thick,
        s.pick([s.palette.main, s.palette.main, s.palette.pale, s.palette.second]),
      );
    }
    z += thick;
  }
};

export const studs: Motif = (s) => {
  const count = s.int(4, 6);
  for (let k = 0; k < count; k++)
    for (let j = 0; j < 6 - (k === count - 1 ? 3 : 0); j++)
      s.box(
        s.between(-0.1, 0.1),
        j * 0.17,
        k * 0.17,
        2.4,
        0.155,
        0.16,
        s.pick([s.palette.main, s.palette.mid, s.palette.pale]),
      );
  for (const x of [0.4, 1.8])
    s.rod(
      [
        [x, 1.02, 0],
        [x, 1.02, (count - 1) * 0.17],
        [x, 0, (count - 1) * 0.17 + 0.01],
      ],
      2.4,
    );
  for (let i = 0; i < 2; i++) s.box(0.2, 1.25 + i * 0.25, 0, 1.9, 0.1, 0.1, s.palette.second);
};

/** One truss as outlines in (x, z): two rafters, a post and two struts, above its tie. */
const trussParts: readonly (readonly P2[])[] = [
  [
    [-1.62, 0.1],
    [-1.46, 0.1],
    [0.02, 1.08],
    [-0.06, 1.2],
  ],
  [
    [1.62, 0.1],
    [1.46, 0.1],
    [-0.02, 1.08],
    [0.06, 1.2],
  ],
  [
    [-0.05, 0.13],
    [0.05, 0.13],
    [0.05, 1.04],
    [-0.05, 1.04],
  ],
  [
    [0.05, 0.13],
    [0.18, 0.13],
    [0.8, 0.52],
    [0.72, 0.6],
  ],
  [
    [-0.05, 0.13],
    [-0.18, 0.13],
    [-0.8, 0.52],
    [-0.72, 0.6],
  ],
];

export const trusses: Motif = (s) => {
  for (let i = 0; i < s.int(3, 6); i++) {
    const m = i % 2 ? s.palette.main : s.palette.mid;
    s.box(-1.5, i * 0.24, 0, 3, 0.1, 0.13, m);
    for (const outline of trussParts) s.prismY(outline, i * 0.24, 0.1, m);
  }
};

export const glulam: Motif = (s) => {
  const [count, layers] = [s.int(2, 4), s.int(1, 2)];
  for (const x of [0.4, 2.2]) s.box(x, -0.05, 0, 0.16, count * 0.42, 0.12, s.palette.deep);
  for (let k = 0; k < layers; k++)
    for (let j = 0; j < count - k; j++) {
      const beam = s.box(
        s.between(-0.25, 0.2),
        j * 0.4 + k * 0.2,
        0.12 + k * 0.72,
        3,
        0.3,
        0.7,
        s.pick([s.palette.main, s.palette.pale, s.palette.second]),
      );
      beam.left.rows(8, s.palette.ink);
      beam.right.rows(8, s.palette.main.top);
    }
};

export const crossLaminated: Motif = (s) => {
  for (let k = 0; k < s.int(2, 4); k++) {
    const panel = s.box(s.between(-0.1, 0.1), s.between(-0.1, 0.1), k * 0.36, 2.4, 1.5, 0.26, s.palette.main);
    panel.left.rows(5).rect(0, 0.2, 1, 0.4, s.palette.pale.left).rect(0, 0.6, 1, 0.8, s.palette.pale.left);
    panel.right.rows(5).rect(0, 0.2, 1, 0.4, s.palette.mid.right).rect(0, 0.6, 1, 0.8, s.palette.mid.right);
    if (s.chance(0.5)) panel.top.rect(0.3, 0.3, 0.55, 0.8, s.palette.hollow);
    for (const x of [0.3, 1.9]) s.box(x, 0.1, k * 0.36 + 0.26, 0.12, 1.2, 0.1, s.palette.deep);
  }
};

export const cladding: Motif = (s) => {
  const high = s.between(1.3, 1.7);
  const n = s.int(7, 10);
  for (let i = 0; i < n; i++) {
    const m = s.pick([s.palette.main, s.palette.mid, s.palette.pale, s.palette.second]);
    s.box(i * 0.24, 0, 0, 0.23, 0.06, high + s.between(-0.15, 0.2), m).left.line([
      [0.85, 0],
      [0.85, 1],
    ]);
  }
  for (let k = 0; k < s.int(3, 6); k++)
    for (let j = 0; j < 3; j++)
      s.box(s.between(-0.1, 0.1), 0.45 + j * 0.2, k * 0.07, 2.2, 0.19, 0.07, s.pick([s.palette.main, s.palette.pale]));
};

export const decking: Motif = (s) => {
  for (const y of [0, 0.7, 1.4]) s.box(0, y, 0, 2.4, 0.12, 0.16, s.palette.deep);
  const n = s.int(8, 11);
  for (let i = 0; i < n; i++)
    s.box(
      i * 0.215,
      s.between(-0.12, 0),
      0.16,
      0.2,
      1.6 + s.between(0, 0.15),
      0.07,
      s.pick([s.palette.main, s.palette.mid, s.palette.pale]),
    ).top.columns(3);
  s.prismX(
    [
      [0.2, 0.23],
      [0.4, 0.23],
      [0.4, 0.43],
      [0.2, 0.43],
    ],
    0.2,
    1.8,
    s.palette.second,
  );
};
