import type { Motif } from "../motif";
import { can, carton, crate, pallet, palletHeight, sack, wheel } from "../parts";
import type { Sketch } from "../sketch";

function produce(s: Sketch, x: number, y: number, z: number, round: boolean): void {
  crate(s, x, y, z, 0.9, 0.62, 0.32, s.pick([s.palette.main, s.palette.mid]));
  const tones = s.pick([
    [s.palette.main.top, s.palette.main.left],
    [s.palette.second.left, s.palette.second.top],
    [s.palette.paper, s.palette.mid.top],
  ]);
  for (let j = 0; j < 3; j++)
    for (let i = 0; i < 4; i++) {
      if (round) s.ball(x + 0.15 + i * 0.2, y + 0.13 + j * 0.18, z + 0.36, 0.1, s.pick(tones));
      else
        s.bar("y", x + 0.15 + i * 0.2, y + 0.08 + j * 0.02, z + 0.34 + j * 0.05, 0.07, 0.46, {
          ...s.palette.main,
          left: s.pick(tones),
          right: s.pick(tones),
        });
    }
}

export const produceCrates: Motif = (s) => {
  const round = s.chance(0.7);
  for (let k = 0; k < 2; k++) crate(s, 0, 0, k * 0.33, 0.9, 0.62, 0.32, s.palette.main);
  produce(s, 0, 0, 0.66, round);
  produce(s, 0.2, 0.9, 0, s.chance(0.7));
  if (s.chance(0.7)) produce(s, 1.15, 0.1, 0, !round);
};

export const bread: Motif = (s) => {
  for (let k = 0; k < s.int(3, 4); k++) {
    const tray = s.box(0, 0, k * 0.3, 1.1, 0.8, 0.1, s.palette.mid);
    tray.top.rect(0.04, 0.05, 0.96, 0.95, s.palette.pale.left);
    for (let i = 0; i < 4; i++) {
      const loaf = s.prismY(
        [
          [0.1 + i * 0.25, k * 0.3 + 0.1],
          [0.3 + i * 0.25, k * 0.3 + 0.1],
          [0.32 + i * 0.25, k * 0.3 + 0.2],
          [0.26 + i * 0.25, k * 0.3 + 0.27],
          [0.14 + i * 0.25, k * 0.3 + 0.27],
          [0.08 + i * 0.25, k * 0.3 + 0.2],
        ],
        0.12,
        0.56,
        s.pick([s.palette.main, s.palette.second]),
      );
      loaf.top
        .line([
          [0.2, 0.3],
          [0.8, 0.4],
        ])
        .line([
          [0.2, 0.55],
          [0.8, 0.65],
        ]);
    }
  }
  carton(s, 1.5, 0, 0, 0.7, 0.7, 0.5, s.palette.main);
};

export const tins: Motif = (s) => {
  pallet(s, 0, 0, 0);
  for (let k = 0; k < s.int(2, 4); k++)
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 3; j++) {
        if (k > 1 && i + j > 4) continue;
        const tin = s.drum(
          0.17 + i * 0.28,
          0.15 + j * 0.26,
          palletHeight + k * 0.34,
          0.125,
          0.33,
          s.pick([s.palette.main, s.palette.second, s.palette.pale]),
        );
        s.disc([0.17 + i * 0.28, 0.15 + j * 0.26, palletHeight + k * 0.34 + 0.33], 0.09, null, tin);
      }
  for (let i = 0; i < s.int(1, 2); i++) carton(s, 1.5 + i * 0.1, i * 0.65, 0, 0.6, 0.55, 0.4, s.palette.mid);
};

export const milk: Motif = (s) => {
  for (let i = 0; i < s.int(2, 3); i++)
    for (let j = 0; j < 2; j++)
      can(s, i * 0.62, j * 0.62, 0, 0.26, 0.95, s.pick([s.palette.main, s.palette.pale, s.palette.mid]));
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 2; i++) {
      const pack = s.box(2.0, i * 0.34, k * 0.5, 0.28, 0.28, 0.4, s.palette.pale);
      pack.right.rect(0.1, 0.2, 0.9, 0.6, s.palette.main.left);
      s.prismY(
        [
          [2.0, 0.4 + k * 0.5],
          [2.28, 0.4 + k * 0.5],
          [2.14, 0.5 + k * 0.5],
        ],
        i * 0.34,
        0.28,
        s.palette.main,
      );
    }
};

export const roundBales: Motif = (s) => {
  const bale = (x: number, y: number, z: number): void => {
    const m = s.pick([s.palette.main, s.palette.second, s.palette.pale]);
    const body = s.bar("x", x, y, z, 0.5, 0.95, m);
    for (const r of [0.38, 0.26, 0.14]) s.ring("x", [x + 0.95, y, z], r, null, body);
  };
  const count = s.int(2, 3);
  for (let i = 0; i < count; i++) bale(s.between(-0.08, 0.08), i * 1.02, 0.5);
  if (count === 3) bale(0, 0.51, 1.37);
  if (count === 3) bale(0, 1.53, 1.37);
  if (s.chance(0.5)) sack(s, 1.5, 0.3, 0, s.palette.mid);
};

export const feedSacks: Motif = (s) => {
  pallet(s, 0, 0, 0, 1.5, 1.0);
  for (let k = 0; k < s.int(3, 6); k++)
    for (let i = 0; i < 2; i++)
      for (let j = 0; j < 2; j++)
        sack(
          s,
          i * 0.74 + s.between(-0.03, 0.03),
          j * 0.48,
          palletHeight + k * 0.165,
          s.pick([s.palette.main, s.palette.second, s.palette.pale]),
        );
  s.heap(2.1, 0.5, 0, 0.5, 0.5, 0.4, 5, s.palette.second);
};

export const vats: Motif = (s) => {
  for (let i = 0; i < s.int(1, 2); i++) {
    s.at(0, i * 1.35, 0, () => {
      for (const [x, y] of [
        [-0.35, 0],
        [0.3, -0.3],
        [0.3, 0.3],
      ] as const)
        s.box(x - 0.04, y - 0.04, 0, 0.08, 0.08, 0.4, s.palette.deep);
      s.drum(0, 0, 0.4, 0.55, 1.1, i ? s.palette.second : s.palette.main);
      for (const [r, z] of [
        [0.5, 1.5],
        [0.36, 1.58],
        [0.2, 1.65],
      ] as const)
        s.drum(0, 0, z, r, 0.08, s.palette.mid);
      s.rod(
        [
          [0.45, 0.35, 0.55],
          [0.8, 0.5, 0.55],
          [0.8, 0.5, 0.15],
        ],
        5,
        s.palette.main.right,
      );
    });
  }
  s.drum(1.35, 0.1, 0, 0.3, 0.36, s.palette.main);
  s.heap(1.35, 0.1, 0.36, 0.25, 0.25, 0.14, 3, s.palette.second);
};

export const bins: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++) {
    const y = i * 0.66;
    const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
    wheel(s, 0.12, y - 0.03, 0.12, 0.06);
    s.prismY(
      [
        [0.1, 0.04],
        [0.5, 0.04],
        [0.6, 1.0],
        [0, 1.0],
      ],
      y,
      0.56,
      m,
    ).right.rect(0.3, 0.4, 0.7, 0.66, s.palette.paper);
    s.prismY(
      [
        [-0.06, 1.0],
        [0.64, 1.0],
        [0.6, 1.08],
        [0.1, 1.12],
        [-0.06, 1.08],
      ],
      y - 0.02,
      0.6,
      s.palette.deep,
    );
    wheel(s, 0.12, y + 0.54, 0.12, 0.06);
  }
  s.heap(1.5, 0.6, 0, 0.62, 0.6, 0.45, 5, s.palette.second);
  for (let i = 0; i < 4; i++)
    s.ball(
      1.3 + s.between(-0.2, 0.7),
      0.6 + s.between(-0.2, 0.6),
      0.4,
      0.09,
      s.pick([s.palette.main.left, s.palette.main.top]),
    );
};

export const oilDrums: Motif = (s) => {
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < s.int(1, 2); j++)
      for (let k = 0; k < 3; k++) {
        const body = s.drum(i * 0.68, j * 0.68, k * 0.3, 0.31, 0.3, j ? s.palette.second : s.palette.main);
        if (k === 2) s.disc([i * 0.68, j * 0.68, 0.9], 0.25, null, body);
      }
  for (let i = 0; i < s.int(2, 3); i++)
    can(s, 1.5, -0.1 + i * 0.5, 0, 0.19, 0.55, s.pick([s.palette.pale, s.palette.mid]));
};

export const digestate: Motif = (s) => {
  s.drum(0, 0, 0, 1.0, 0.75, s.palette.main);
  for (const [r, z, h] of [
    [0.98, 0.75, 0.16],
    [0.85, 0.91, 0.15],
    [0.65, 1.06, 0.12],
    [0.4, 1.18, 0.08],
  ] as const)
    s.drum(0, 0, z, r, h, s.palette.pale);
  s.rod(
    [
      [0.74, 0.74, 0.28],
      [1.25, 1.25, 0.28],
    ],
    6,
    s.palette.mid.right,
  );
  s.box(1.2, 1.2, 0, 0.3, 0.3, 0.42, s.palette.second);
  s.heap(1.7, -0.3, 0, 0.6, 0.6, 0.5, 6, s.palette.second);
};
