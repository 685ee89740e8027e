import type { Motif } from "../motif";
import { legs } from "../parts";

export const lathe: Motif = (s) => {
  s.box(0, 0.05, 0, 0.5, 0.5, 0.62, s.palette.mid);
  s.box(1.8, 0.05, 0, 0.4, 0.5, 0.62, s.palette.mid);
  s.box(-0.05, 0, 0.62, 2.3, 0.6, 0.16, s.palette.main);
  const head = s.box(0, 0.05, 0.78, 0.6, 0.5, 0.52, s.palette.main);
  head.left.round(0.3, 0.6, 0.14, 0.16, s.palette.paper).round(0.7, 0.6, 0.1, 0.12, s.palette.paper);
  const chuck = s.bar("x", 0.6, 0.3, 1.02, 0.2, 0.14, s.palette.deep);
  s.ring("x", [0.74, 0.3, 1.02], 0.1, s.palette.hollow, chuck);
  s.bar("x", 0.74, 0.3, 1.02, 0.07, 0.7, s.palette.pale);
  s.box(1.0, 0.4, 0.78, 0.3, 0.24, 0.2, s.palette.deep);
  s.box(1.7, 0.12, 0.78, 0.4, 0.36, 0.36, s.palette.main);
};

export const pillarDrill: Motif = (s) => {
  s.box(0, 0, 0, 0.75, 0.75, 0.12, s.palette.deep);
  s.drum(0.2, 0.37, 0.12, 0.1, 1.5, s.palette.pale);
  s.box(0.1, 0.1, 0.72, 0.66, 0.55, 0.07, s.palette.mid);
  const head = s.box(0, 0.16, 1.45, 0.85, 0.44, 0.4, s.palette.main);
  head.right.round(0.5, 0.5, 0.18, 0.2, s.palette.paper);
  s.drum(0.55, 0.37, 1.15, 0.07, 0.3, s.palette.deep);
  s.rod(
    [
      [0.55, 0.37, 0.86],
      [0.55, 0.37, 1.15],
    ],
    3,
  );
  s.rod(
    [
      [0.86, 0.6, 1.55],
      [1.1, 0.75, 1.35],
    ],
    3.4,
  );
  s.at(1.5, -0.1, 0, () => {
    legs(s, 0, 0, 0.7, 1.1, 0.7, 0.07, s.palette.deep);
    s.box(0, 0, 0.7, 0.7, 1.1, 0.07, s.palette.main);
    s.box(0.45, 0.3, 0.77, 0.3, 0.3, 0.2, s.palette.deep);
    s.rod(
      [
        [0.75, 0.45, 0.86],
        [0.95, 0.45, 0.86],
      ],
      4,
    );
  });
};

export const robotCell: Motif = (s) => {
  s.drum(0, 0, 0, 0.4, 0.16, s.palette.deep);
  s.drum(0, 0, 0.16, 0.28, 0.36, s.palette.main);
  s.prismY(
    [
      [-0.14, 0.5],
      [0.14, 0.5],
      [0.5, 1.4],
      [0.22, 1.52],
    ],
    -0.13,
    0.26,
    s.palette.second,
  );
  s.prismY(
    [
      [0.24, 1.32],
      [0.34, 1.54],
      [1.2, 1.42],
      [1.18, 1.2],
    ],
    -0.1,
    0.2,
    s.palette.main,
  );
  s.box(1.1, -0.1, 0.9, 0.14, 0.2, 0.36, s.palette.deep);
  s.box(0.8, -0.5, 0, 0.9, 1.0, 0.5, s.palette.pale).right.columns(3);
  for (let i = 0; i < 3; i++)
    s.box(0.9 + i * 0.25, -0.3 + i * 0.2, 0.5, 0.2, 0.2, 0.2, s.pick([s.palette.main, s.palette.mid]));
};

export const toolbox: Motif = (s) => {
  const box = s.box(0, 0, 0, 0.6, 1.2, 0.42, s.palette.main);
  box.right.rect(0.42, 0.6, 0.58, 0.85, s.palette.paper);
  s.prismY(
    [
      [0, 0.42],
      [0.6, 0.42],
      [0.45, 0.62],
      [0.15, 0.62],
    ],
    0,
    1.2,
    s.palette.second,
  );
  s.rod(
    [
      [0.3, 0.3, 0.62],
      [0.3, 0.3, 0.8],
      [0.3, 0.9, 0.8],
      [0.3, 0.9, 0.62],
    ],
    4.4,
  );
  s.at(1.0, -0.1, 0, () => {
    s.prismY(
      [
        [0, 0.05],
        [0.16, 0.05],
        [0.2, 0.42],
        [0.62, 0.46],
        [0.62, 0.66],
        [0.05, 0.66],
      ],
      0,
      0.18,
      s.palette.mid,
    );
    s.bar("x", 0.62, 0.09, 0.56, 0.07, 0.12, s.palette.deep);
    s.rod(
      [
        [0.74, 0.09, 0.56],
        [1.0, 0.09, 0.56],
      ],
      2.6,
    );
    s.box(-0.05, -0.02, 0, 0.32, 0.22, 0.14, s.palette.deep);
  });
  for (let i = 0; i < s.int(2, 3); i++)
    s.box(0.95, 0.55 + i * 0.26, 0, 0.7, 0.12, 0.05, s.pick([s.palette.pale, s.palette.main]));
};

export const toolCabinet: Motif = (s) => {
  for (const [x, y] of [
    [0.08, 0.1],
    [0.5, 0.1],
    [0.08, 0.9],
    [0.5, 0.9],
  ] as const)
    s.ball(x, y, 0.07, 0.07, s.palette.hollow);
  const cabinet = s.box(0, 0, 0.14, 0.58, 1, 0.95, s.palette.main);
  cabinet.right.rows(6);
  for (let k = 0; k < 6; k++)
    cabinet.right.line(
      [
        [0.3, k / 6 + 0.12],
        [0.7, k / 6 + 0.12],
      ],
      s.palette.paper,
      2,
    );
  s.box(0, 0, 1.09, 0.58, 1, 0.05, s.palette.pale);
  for (let i = 0; i < 4; i++)
    s.rod(
      [
        [0.15 + i * 0.1, 0.2 + i * 0.16, 1.15],
        [0.4, 0.3 + i * 0.16, 1.15],
      ],
      3.4,
      s.palette.deep.right,
    );
  const grinder = s.bar("x", 1.0, 0.3, 0.14, 0.12, 0.6, s.palette.second);
  s.ring("x", [1.6, 0.3, 0.14], 0.05, s.palette.hollow, grinder);
  s.drum(1.68, 0.3, 0.06, 0.16, 0.03, s.palette.deep);
  s.box(0.9, 0.75, 0, 0.7, 0.45, 0.3, s.palette.mid).top.line(
    [
      [0.2, 0.5],
      [0.8, 0.5],
    ],
    s.palette.ink,
    3,
  );
};
