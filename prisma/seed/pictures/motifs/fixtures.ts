import type { Motif } from "../motif";
import { carton, pallet, palletHeight } from "../parts";

export const sanitary: Motif = (s) => {
  const toilet = (x: number, y: number): void => {
    s.box(x, y, 0.4, 0.2, 0.5, 0.45, s.palette.pale);
    s.box(x, y + 0.12, 0, 0.5, 0.26, 0.36, s.palette.pale);
    const bowl = s.drum(x + 0.48, y + 0.25, 0.36, 0.27, 0.12, s.palette.main);
    s.disc([x + 0.48, y + 0.25, 0.48], 0.2, s.palette.glass, bowl);
  };
  toilet(0, 0);
  if (s.chance(0.6)) toilet(0, 0.75);
  for (let i = 0; i < s.int(1, 2); i++) {
    s.box(1.5, i * 0.8 + 0.2, 0, 0.2, 0.2, 0.72, s.palette.pale);
    const basin = s.box(1.3, i * 0.8, 0.72, 0.5, 0.62, 0.14, s.palette.pale);
    basin.top.round(0.55, 0.5, 0.32, 0.34, s.palette.glass);
    s.rod(
      [
        [1.36, i * 0.8 + 0.31, 0.86],
        [1.36, i * 0.8 + 0.31, 1.05],
        [1.52, i * 0.8 + 0.31, 1.05],
      ],
      3.2,
    );
  }
};

export const bathtub: Motif = (s) => {
  const tub = s.box(0, 0, 0.08, 1.7, 0.75, 0.5, s.palette.pale);
  tub.top.round(0.5, 0.5, 0.44, 0.4, s.palette.glass);
  for (const [x, y] of [
    [0.1, 0.1],
    [1.5, 0.1],
    [0.1, 0.6],
    [1.5, 0.6],
  ] as const)
    s.box(x, y, 0, 0.1, 0.08, 0.08, s.palette.deep);
  s.rod(
    [
      [0.1, 0.37, 0.58],
      [0.1, 0.37, 0.82],
      [0.32, 0.37, 0.82],
    ],
    3.2,
  );
  for (let i = 0; i < s.int(2, 4); i++)
    carton(s, 0.1 + i * 0.42, 1.1, 0, 0.38, 0.3, s.between(0.25, 0.45), s.pick([s.palette.main, s.palette.second]));
};

export const kitchen: Motif = (s) => {
  const units = s.int(3, 4);
  for (let i = 0; i < units; i++) {
    const base = s.box(i * 0.62, 0, 0.08, 0.6, 0.6, 0.78, s.pick([s.palette.main, s.palette.main, s.palette.second]));
    if (i % 2)
      base.left
        .rows(3)
        .line([
          [0.4, 0.9],
          [0.6, 0.9],
        ])
        .line([
          [0.4, 0.57],
          [0.6, 0.57],
        ]);
    else
      base.left.rect(0.1, 0.08, 0.9, 0.92, s.palette.mid.left).line(
        [
          [0.82, 0.7],
          [0.82, 0.85],
        ],
        s.palette.ink,
        2,
      );
  }
  const top = s.box(-0.03, -0.03, 0.86, units * 0.62 + 0.06, 0.68, 0.05, s.palette.pale);
  top.top.rect(0.12, 0.25, 0.32, 0.8, s.palette.glass);
  s.rod(
    [
      [0.35, 0.08, 0.91],
      [0.35, 0.08, 1.2],
      [0.35, 0.25, 1.2],
    ],
    2.6,
  );
  if (s.chance(0.7))
    for (let i = 0; i < 2; i++)
      s.box(0.05 + i * 0.66, 1.15, 0, 0.6, 0.34, 0.72, s.palette.pale).left.rect(
        0.12,
        0.1,
        0.88,
        0.9,
        s.palette.main.left,
      );
};

export const wardrobe: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++) {
    const locker = s.box(i * 0.52, 0, 0.1, 0.5, 0.5, 1.7, s.pick([s.palette.main, s.palette.mid, s.palette.second]));
    locker.left.rect(0.08, 0.04, 0.92, 0.96, s.palette.pale.left).line(
      [
        [0.8, 0.5],
        [0.8, 0.6],
      ],
      s.palette.ink,
      2.4,
    );
    for (const b of [0.82, 0.86, 0.9])
      locker.left.line([
        [0.3, b],
        [0.7, b],
      ]);
  }
  s.box(0.1, 0.85, 0.4, 1.4, 0.32, 0.06, s.palette.pale);
  for (const x of [0.2, 1.3]) s.box(x, 0.9, 0, 0.08, 0.22, 0.4, s.palette.deep);
};

export const luminaires: Motif = (s) => {
  pallet(s, 0, 0, 0, 1.5, 0.9);
  for (let k = 0; k < s.int(3, 5); k++)
    for (let j = 0; j < 3; j++) {
      const lamp = s.box(
        s.between(-0.04, 0.04),
        j * 0.31,
        palletHeight + k * 0.14,
        1.5,
        0.26,
        0.12,
        s.pick([s.palette.main, s.palette.pale]),
      );
      lamp.right.rect(0.2, 0.25, 0.8, 0.75, s.palette.glass);
      lamp.top.rect(0.06, 0.3, 0.94, 0.7, s.palette.glass);
    }
};

export const pendants: Motif = (s) => {
  const cone = (x: number, y: number, z: number, size: number): void => {
    for (const [r, h] of [
      [0.4, 0.07],
      [0.34, 0.07],
      [0.26, 0.07],
      [0.17, 0.08],
      [0.08, 0.12],
    ] as const) {
      s.drum(x, y, z, r * size, h * size, s.pick([s.palette.main, s.palette.main, s.palette.mid]));
      z += h * size;
    }
  };
  for (let i = 0; i < s.int(3, 5); i++) cone((i % 3) * 0.95, Math.floor(i / 3) * 0.95, 0, s.between(0.85, 1.05));
  s.drum(2.5, 1.2, 0, 0.2, 0.06, s.palette.deep);
  s.box(2.46, 1.16, 0.06, 0.08, 0.08, 1.7, s.palette.mid);
  s.box(2.2, 1.1, 1.76, 0.6, 0.2, 0.08, s.palette.pale);
};
