import type { Motif } from "../motif";
import { pallet, palletHeight, pile } from "../parts";
import type { P2 } from "../solid";

const iProfile = (y: number, z: number, w: number, h: number): P2[] => {
  const [f, t] = [h * 0.14, w * 0.14];
  const [l, r, c] = [y, y + w, y + w / 2];
  return [
    [l, z],
    [r, z],
    [r, z + f],
    [c + t / 2, z + f],
    [c + t / 2, z + h - f],
    [r, z + h - f],
    [r, z + h],
    [l, z + h],
    [l, z + h - f],
    [c - t / 2, z + h - f],
    [c - t / 2, z + f],
    [l, z + f],
  ];
};

/** A beam as three bodies, so that what stands behind its web shows. */
export const beams: Motif = (s) => {
  const [rows, across] = [s.int(1, 3), s.int(2, 4)];
  const [w, h] = [0.36, 0.42];
  for (const x of [0.3, 2.3]) s.box(x, -0.05, 0, 0.14, across * 0.44, 0.12, s.palette.deep);
  for (let k = 0; k < rows; k++)
    for (let j = 0; j < across - k; j++) {
      const m = s.pick([s.palette.main, s.palette.main, s.palette.mid]);
      const [y, z, x, long] = [j * 0.44 + k * 0.22, 0.12 + k * h, s.between(-0.2, 0.2), 2.8];
      s.box(x, y, z, long, w, 0.07, m);
      s.box(x, y + w / 2 - 0.03, z + 0.07, long, 0.06, h - 0.14, m);
      s.box(x, y, z + h - 0.07, long, w, 0.07, m);
    }
};

export const profiles: Motif = (s) => {
  const kinds: ((y: number) => P2[])[] = [
    (y) => [
      [y, 0.1],
      [y + 0.3, 0.1],
      [y + 0.3, 0.16],
      [y + 0.06, 0.16],
      [y + 0.06, 0.4],
      [y, 0.4],
    ],
    (y) => [
      [y, 0.1],
      [y + 0.3, 0.1],
      [y + 0.3, 0.4],
      [y + 0.24, 0.4],
      [y + 0.24, 0.16],
      [y + 0.06, 0.16],
      [y + 0.06, 0.4],
      [y, 0.4],
    ],
    (y) => iProfile(y, 0.1, 0.3, 0.34),
  ];
  for (const x of [0.3, 2]) s.box(x, -0.1, 0, 0.14, 2.5, 0.1, s.palette.deep);
  for (let i = 0; i < 5; i++)
    s.prismX(
      s.pick(kinds)(i * 0.46),
      s.between(-0.2, 0.2),
      2.5,
      s.pick([s.palette.main, s.palette.mid, s.palette.second]),
    );
  for (let i = 0; i < s.int(1, 3); i++) {
    const tube = s.box(0.2, 0.3 + i * 0.5, 0.46, 2.0, 0.26, 0.26, s.palette.pale);
    tube.right.rect(0.15, 0.15, 0.85, 0.85, s.palette.hollow);
  }
};

export const column: Motif = (s) => {
  for (let i = 0; i < 2; i++) {
    s.box(i * 1.2, 0, 0, 0.7, 0.7, 0.08, s.palette.deep);
    s.box(i * 1.2 + 0.12, 0.12, 0.08, 0.46, 0.1, 1.6, s.palette.main);
    s.box(i * 1.2 + 0.3, 0.22, 0.08, 0.1, 0.26, 1.6, s.palette.main);
    s.box(i * 1.2 + 0.12, 0.48, 0.08, 0.46, 0.1, 1.6, s.palette.main);
  }
  s.box(-0.1, 0.22, 1.68, 2.2, 0.3, 0.1, s.palette.mid);
  s.box(-0.1, 0.34, 1.78, 2.2, 0.08, 0.2, s.palette.mid);
  s.box(-0.1, 0.22, 1.98, 2.2, 0.3, 0.1, s.palette.mid);
};

export const sheets: Motif = (s) => {
  pallet(s, 0, 0, 0, 2.2, 1.2);
  for (let k = 0; k < s.int(8, 14); k++)
    s.box(
      s.between(-0.12, 0.12),
      s.between(-0.1, 0.1),
      palletHeight + k * 0.045,
      2.2,
      1.2,
      0.045,
      s.pick([s.palette.main, s.palette.mid, s.palette.pale]),
    );
};

export const coils: Motif = (s) => {
  const n = s.int(2, 3);
  for (let i = 0; i < n; i++) {
    const radius = s.between(0.48, 0.56);
    const [x, y] = [i * 0.15, i * 1.15];
    s.box(x + 0.1, y - 0.3, 0, 0.9, 0.14, 0.1, s.palette.deep);
    const coil = s.bar("x", x, y, radius + 0.02, radius, 1.05, s.pick([s.palette.main, s.palette.second]));
    for (const r of [0.82, 0.66, 0.5]) s.ring("x", [x + 1.05, y, radius + 0.02], radius * r, null, coil);
    s.ring("x", [x + 1.05, y, radius + 0.02], radius * 0.36, s.palette.hollow, coil);
  }
};

export const pipes: Motif = (s) => {
  const radius = s.pick([0.16, 0.22, 0.3]);
  pile(
    s,
    "x",
    [0, 0, 0],
    {
      count: radius > 0.25 ? 3 : s.int(3, 5),
      radius,
      length: () => 2.5 + s.between(-0.1, 0.1),
      material: () => s.pick([s.palette.main, s.palette.main, s.palette.mid]),
    },
    (bar, at) => s.ring("x", at, radius * 0.74, s.palette.hollow, bar),
  );
};

export const pipeFittings: Motif = (s) => {
  const tee = (x: number, y: number): void => {
    const bar = s.bar("x", x, y, 0.3, 0.18, 1.1, s.palette.main);
    s.ring("x", [x + 1.1, y, 0.3], 0.12, s.palette.hollow, bar);
    const flange = s.bar("x", x + 1.02, y, 0.3, 0.28, 0.08, s.palette.mid);
    s.ring("x", [x + 1.1, y, 0.3], 0.14, s.palette.hollow, flange);
    s.drum(x + 0.5, y, 0.42, 0.18, 0.4, s.palette.main);
    const cap = s.drum(x + 0.5, y, 0.82, 0.28, 0.08, s.palette.mid);
    s.disc([x + 0.5, y, 0.9], 0.14, s.palette.hollow, cap);
  };
  for (let i = 0; i < s.int(2, 3); i++) tee(i * 0.1, i * 0.75);
  for (let i = 0; i < s.int(2, 4); i++) {
    const ring = s.drum(1.9, -0.1 + i * 0.6, 0, 0.24, 0.12, s.palette.second);
    s.disc([1.9, -0.1 + i * 0.6, 0.12], 0.13, s.palette.hollow, ring);
  }
};
