import type { Motif } from "../motif";
import { carton, pallet, palletHeight, sack } from "../parts";
import type { Material } from "../palette";
import type { Sketch } from "../sketch";

function drum(s: Sketch, x: number, y: number, z: number, m: Material): void {
  for (let k = 0; k < 3; k++) {
    const ring = s.drum(x, y, z + k * 0.3, 0.3, 0.3, m);
    if (k === 2) {
      s.disc([x, y, z + 0.9], 0.25, m.top, ring);
      s.disc([x + 0.1, y + 0.08, z + 0.9], 0.05, s.palette.hollow, ring);
    }
  }
}

export const drums: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
  const spots = [
    [0, 0],
    [0.66, 0],
    [0, 0.66],
    [0.66, 0.66],
    [1.32, 0.3],
  ].slice(0, s.int(3, 5)) as [number, number][];
  for (const [x, y] of spots) drum(s, x, y, 0, s.chance(0.75) ? m : s.palette.pale);
  if (s.chance(0.5)) drum(s, 0.3, 0.3, 0.9, s.palette.main);
};

export const ibc: Motif = (s) => {
  for (let n = 0; n < s.int(1, 2); n++) {
    s.at(n * 0.2, n * 1.35, 0, () => {
      pallet(s, 0, 0, 0, 1.2, 1.0, s.palette.deep);
      const tank = s.box(0.03, 0.03, palletHeight, 1.14, 0.94, 1.0, s.palette.pale);
      for (const face of [tank.left, tank.right]) {
        face.columns(6, s.palette.main.left).rows(5, s.palette.main.left);
        face.rect(0.3, 0.42, 0.7, 0.62, s.palette.paper);
      }
      tank.right.round(0.5, 0.06, 0.09, 0.06, s.palette.hollow);
      s.drum(0.6, 0.5, palletHeight + 1.0, 0.16, 0.07, s.palette.main);
    });
  }
  if (s.chance(0.6)) drum(s, 1.7, 0.2, 0, s.palette.main);
};

export const jerrycans: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++)
    for (let j = 0; j < 2; j++) {
      const [x, y, m] = [i * 0.5, j * 0.62, s.pick([s.palette.main, s.palette.mid, s.palette.pale])];
      const body = s.box(x, y, 0, 0.36, 0.5, 0.56, m);
      body.right.rect(0.15, 0.2, 0.85, 0.6, m.top);
      s.drum(x + 0.18, y + 0.4, 0.56, 0.07, 0.07, s.palette.deep);
      s.rod(
        [
          [x + 0.18, y + 0.05, 0.57],
          [x + 0.18, y + 0.08, 0.68],
          [x + 0.18, y + 0.26, 0.68],
          [x + 0.18, y + 0.28, 0.57],
        ],
        3,
      );
    }
};

export const filmRolls: Motif = (s) => {
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < s.int(1, 3); j++) {
      const [x, y] = [i * 0.62, j * 0.62];
      s.drum(x, y, 0, 0.1, 0.05, s.palette.deep);
      const high = s.pick([0.8, 1.0]);
      const roll = s.drum(x, y, 0.05, 0.28, high, s.pick([s.palette.pale, s.palette.main, s.palette.mid]));
      s.disc([x, y, 0.05 + high], 0.2, null, roll);
      s.disc([x, y, 0.05 + high], 0.1, s.palette.hollow, roll);
    }
  const lying = s.bar("x", 0.1, -0.75, 0.26, 0.26, 1.5, s.palette.second);
  s.ring("x", [1.6, -0.75, 0.26], 0.18, null, lying);
  s.ring("x", [1.6, -0.75, 0.26], 0.09, s.palette.hollow, lying);
};

export const fillBags: Motif = (s) => {
  for (let n = 0; n < s.int(1, 2); n++) {
    const [x, y] = [n * 0.25, n * 1.15];
    const bag = s.prismZ(
      [
        [x + 0.12, y],
        [x + 0.88, y],
        [x + 1, y + 0.12],
        [x + 1, y + 0.88],
        [x + 0.88, y + 1],
        [x + 0.12, y + 1],
        [x, y + 0.88],
        [x, y + 0.12],
      ],
      0,
      1.15,
      s.palette.pale,
    );
    for (const face of [bag.left, bag.right])
      for (let i = 0; i < 26; i++)
        face.round(
          s.between(0.16, 0.84),
          s.between(0.06, 0.94),
          0.045,
          0.04,
          s.pick([s.palette.paper, s.palette.main.left, s.palette.mid.top]),
        );
    for (const [r, h, z] of [
      [0.3, 0.1, 1.15],
      [0.12, 0.08, 1.25],
      [0.2, 0.08, 1.33],
    ] as const)
      s.drum(x + 0.5, y + 0.5, z, r, h, s.palette.pale);
  }
  for (let i = 0; i < s.int(6, 12); i++)
    s.ball(
      s.between(1.25, 1.9),
      s.between(0, 1.2),
      0.05,
      0.06,
      s.pick([s.palette.paper, s.palette.main.left, s.palette.mid.top]),
    );
  carton(s, 1.3, -0.75, 0, 0.7, 0.6, 0.5, s.palette.main);
};

export const bigBags: Motif = (s) => {
  for (let n = 0; n < s.int(1, 3); n++) {
    s.at((n % 2) * 1.15, Math.floor(n / 2) * 1.15 + (n % 2) * 0.12, 0, () => {
      const m = s.pick([s.palette.pale, s.palette.main]);
      const bag = s.prismZ(
        [
          [0.06, 0],
          [0.9, 0],
          [0.96, 0.06],
          [0.96, 0.9],
          [0.9, 0.96],
          [0.06, 0.96],
          [0, 0.9],
          [0, 0.06],
        ],
        0,
        0.95,
        m,
      );
      bag.right
        .rect(0.28, 0.35, 0.72, 0.65, s.palette.main.left)
        .line([
          [0.06, 0],
          [0.06, 1],
        ])
        .line([
          [0.94, 0],
          [0.94, 1],
        ]);
      bag.left
        .line([
          [0.06, 0],
          [0.06, 1],
        ])
        .line([
          [0.94, 0],
          [0.94, 1],
        ]);
      s.heap(0.48, 0.48, 0.95, 0.38, 0.38, 0.2, 3, s.palette.main);
      for (const [x, y] of [
        [0.06, 0.06],
        [0.9, 0.06],
        [0.06, 0.9],
        [0.9, 0.9],
      ] as const)
        s.rod(
          [
            [x, y, 0.95],
            [x + 0.05, y + 0.05, 1.3],
            [x + 0.1, y, 0.95],
          ],
          3.2,
          s.palette.main.right,
        );
    });
  }
};

export const sacks: Motif = (s) => {
  pallet(s, 0, 0, 0, 1.5, 1.0);
  for (let k = 0; k < s.int(4, 6); k++)
    for (let i = 0; i < 2; i++)
      for (let j = 0; j < 2; j++)
        sack(
          s,
          i * 0.74 + s.between(-0.03, 0.03),
          j * 0.48,
          palletHeight + k * 0.165,
          s.pick([s.palette.main, s.palette.pale, s.palette.main, s.palette.mid]),
        );
  sack(s, 1.8, 0.2, 0, s.palette.second);
};
