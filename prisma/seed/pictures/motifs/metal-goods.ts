import type { Motif } from "../motif";
import { crate, pallet, palletHeight, pile } from "../parts";
import type { P2 } from "../solid";

export const mesh: Motif = (s) => {
  for (let k = 0; k < s.int(2, 4); k++) {
    const z = 0.1 + k * 0.12;
    for (let i = 0; i <= 9; i++)
      s.rod(
        [
          [i * 0.25, 0, z],
          [i * 0.25, 1.6, z],
        ],
        1.8,
        k % 2 ? s.palette.ink : s.palette.main.right,
      );
    for (let j = 0; j <= 6; j++)
      s.rod(
        [
          [0, j * 0.26, z + 0.02],
          [2.25, j * 0.26, z + 0.02],
        ],
        1.8,
        k % 2 ? s.palette.ink : s.palette.main.right,
      );
  }
  for (const x of [0.2, 1.8]) s.box(x, -0.1, 0, 0.12, 1.8, 0.09, s.palette.pale);
};

export const rods: Motif = (s) => {
  pile(
    s,
    "x",
    [0, 0, 0.1],
    {
      count: s.int(5, 7),
      radius: 0.085,
      length: () => 2.6 + s.between(-0.2, 0.2),
      material: () => s.pick([s.palette.main, s.palette.mid, s.palette.deep]),
    },
    () => undefined,
  );
  for (const x of [0.4, 1.9]) s.box(x, -0.05, 0, 0.12, 1.3, 0.1, s.palette.pale);
  s.at(0, 1.6, 0, () => {
    for (let i = 0; i < 3; i++)
      s.rod(
        [
          [0.2, i * 0.12, 0.02],
          [2.2, i * 0.12, 0.02],
        ],
        2.6,
      );
  });
};

const hexagon = (x: number, y: number, r: number): P2[] =>
  Array.from({ length: 6 }, (_, i) => [x + r * Math.cos((i * Math.PI) / 3), y + r * Math.sin((i * Math.PI) / 3)]);

export const fittings: Motif = (s) => {
  const nut = (x: number, y: number, r: number, h: number): void => {
    const solid = s.prismZ(hexagon(x, y, r), 0, h, s.palette.main);
    s.disc([x, y, h], r * 0.52, s.palette.hollow, solid);
  };
  nut(0, 0, 0.46, 0.36);
  nut(0.1, 1.0, 0.34, 0.28);
  s.prismZ(hexagon(1.1, 0.1, 0.4), 0, 0.26, s.palette.mid);
  const shaft = s.drum(1.1, 0.1, 0.26, 0.2, 1.0, s.palette.main);
  for (let k = 1; k < 8; k++)
    shaft.line(s.place([0.92, 0.19, 0.36 + k * 0.11], [1.1, 0.31, 0.3 + k * 0.11], [1.3, 0.1, 0.38 + k * 0.11]));
  for (let i = 0; i < s.int(2, 4); i++) {
    const washer = s.drum(0.95 + i * 0.08, 1.15, i * 0.07, 0.34, 0.07, i % 2 ? s.palette.pale : s.palette.second);
    s.disc([0.95 + i * 0.08, 1.15, i * 0.07 + 0.07], 0.15, s.palette.hollow, washer);
  }
};

export const hardwareBoxes: Motif = (s) => {
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 3; i++) {
      const bin = s.box(
        i * 0.66,
        k * 0.74,
        0,
        0.62,
        0.68,
        0.34,
        s.pick([s.palette.main, s.palette.mid, s.palette.second]),
      );
      bin.top.rect(0.08, 0.08, 0.92, 0.92, s.palette.hollow);
      for (let n = 0; n < 16; n++)
        bin.top.round(
          s.between(0.18, 0.82),
          s.between(0.18, 0.82),
          0.07,
          0.07,
          s.pick([s.palette.pale.top, s.palette.main.left, s.palette.paper]),
        );
    }
};

export const scrap: Motif = (s) => {
  const pieces = s.int(20, 28);
  s.box(0, 0, 0, 2.2, 0.07, 0.8, s.palette.deep);
  s.box(0, 0, 0, 0.07, 1.5, 0.8, s.palette.deep);
  s.heap(1.13, 0.78, 0.35, 0.98, 0.64, 0.5, 5, s.palette.mid);
  for (let n = 0; n < pieces; n++) {
    const [x, y] = [s.between(0.2, 1.7), s.between(0.15, 1.1)];
    const z = 0.5 + s.between(0.1, 0.5) * (1 - Math.abs(x - 1) / 1.4);
    if (s.chance(0.35))
      s.bar(
        s.pick(["x", "y"]),
        x,
        y,
        z,
        s.between(0.06, 0.12),
        s.between(0.2, 0.4),
        s.pick([s.palette.main, s.palette.mid]),
      );
    else
      s.box(
        x,
        y,
        z,
        s.between(0.15, 0.4),
        s.between(0.12, 0.3),
        s.between(0.06, 0.2),
        s.pick([s.palette.main, s.palette.pale, s.palette.mid, s.palette.second]),
      );
  }
  s.box(0, 1.5, 0, 2.2, 0.07, 0.62, s.palette.main).left.columns(6);
  s.box(2.2, 0, 0, 0.07, 1.57, 0.62, s.palette.main).right.columns(4);
};

export const bales: Motif = (s) => {
  const layers = s.int(2, 3);
  for (let k = 0; k < layers; k++)
    for (let i = 0; i < 3 - k; i++) {
      const bale = s.box(
        i * 0.72 + k * 0.36,
        0,
        k * 0.62,
        0.7,
        1.0,
        0.6,
        s.pick([s.palette.main, s.palette.mid, s.palette.second]),
      );
      for (let n = 0; n < 12; n++) {
        const [a, b] = [s.between(0.05, 0.8), s.between(0.1, 0.85)];
        bale.left.line([
          [a, b],
          [a + 0.12, b + s.between(-0.1, 0.1)],
        ]);
        bale.right.line(
          [
            [a, b],
            [a + 0.12, b + s.between(-0.1, 0.1)],
          ],
          s.palette.main.left,
        );
      }
      for (const a of [0.3, 0.7])
        bale.right.line(
          [
            [a, 0],
            [a, 1],
          ],
          s.palette.paper,
          1.8,
        );
    }
};

export const wireCoils: Motif = (s) => {
  for (let i = 0; i < s.int(3, 5); i++) {
    const [x, y, r] = [(i % 3) * 0.95, Math.floor(i / 3) * 1.0, s.between(0.36, 0.44)];
    const turns = s.int(3, 6);
    for (let k = 0; k < turns; k++) {
      const coil = s.drum(
        x + s.between(-0.03, 0.03),
        y + s.between(-0.03, 0.03),
        k * 0.085,
        r,
        0.085,
        s.pick([s.palette.main, s.palette.second]),
      );
      if (k === turns - 1) s.disc([x, y, turns * 0.085], r * 0.62, s.palette.hollow, coil);
    }
  }
  crate(s, 0.2, 1.7, 0, 1.2, 0.7, 0.4, s.palette.mid);
};

export const ingots: Motif = (s) => {
  pallet(s, 0, 0, 0, 1.5, 1.0);
  for (let k = 0; k < s.int(3, 5); k++)
    for (let j = 0; j < 4; j++) {
      const y = j * 0.25;
      const z = palletHeight + k * 0.2;
      s.prismX(
        [
          [y, z],
          [y + 0.24, z],
          [y + 0.2, z + 0.19],
          [y + 0.04, z + 0.19],
        ],
        s.between(-0.04, 0.04),
        1.5,
        s.pick([s.palette.main, s.palette.pale, s.palette.mid]),
      );
    }
};
