import type { Motif } from "../motif";
import { crate, pallet, palletHeight, pile } from "../parts";
import type { P2 } from "../solid";

const iProfile = (y: number, z: number, w: number, h: number): P2[] => {
  const [f, t] = [h * 0.14, w * 0.14];
  const [l, r, c] = [y, y + w, y + w / 2];
  return [[l, z], [r, z], [r, z + f], [c + t / 2, z + f], [c + t / 2, z + h - f], [r, z + h - f], [r, z + h], [l, z + h], [l, z + h - f], [c - t / 2, z + h - f], [c - t / 2, z + f], [l, z + f]];
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
    (y) => [[y, 0.1], [y + 0.3, 0.1], [y + 0.3, 0.16], [y + 0.06, 0.16], [y + 0.06, 0.4], [y, 0.4]],
    (y) => [[y, 0.1], [y + 0.3, 0.1], [y + 0.3, 0.4], [y + 0.24, 0.4], [y + 0.24, 0.16], [y + 0.06, 0.16], [y + 0.06, 0.4], [y, 0.4]],
    (y) => iProfile(y, 0.1, 0.3, 0.34),
  ];
  for (const x of [0.3, 2]) s.box(x, -0.1, 0, 0.14, 2.5, 0.1, s.palette.deep);
  for (let i = 0; i < 5; i++) s.prismX(s.pick(kinds)(i * 0.46), s.between(-0.2, 0.2), 2.5, s.pick([s.palette.main, s.palette.mid, s.palette.second]));
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
  for (let k = 0; k < s.int(8, 14); k++) s.box(s.between(-0.12, 0.12), s.between(-0.1, 0.1), palletHeight + k * 0.045, 2.2, 1.2, 0.045, s.pick([s.palette.main, s.palette.mid, s.palette.pale]));
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
  pile(s, "x", [0, 0, 0], { count: radius > 0.25 ? 3 : s.int(3, 5), radius, length: () => 2.5 + s.between(-0.1, 0.1), material: () => s.pick([s.palette.main, s.palette.main, s.palette.mid]) }, (bar, at) => s.ring("x", at, radius * 0.74, s.palette.hollow, bar));
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

export const mesh: Motif = (s) => {
  for (let k = 0; k < s.int(2, 4); k++) {
    const z = 0.1 + k * 0.12;
    for (let i = 0; i <= 9; i++) s.rod([[i * 0.25, 0, z], [i * 0.25, 1.6, z]], 1.8, k % 2 ? s.palette.ink : s.palette.main.right);
    for (let j = 0; j <= 6; j++) s.rod([[0, j * 0.26, z + 0.02], [2.25, j * 0.26, z + 0.02]], 1.8, k % 2 ? s.palette.ink : s.palette.main.right);
  }
  for (const x of [0.2, 1.8]) s.box(x, -0.1, 0, 0.12, 1.8, 0.09, s.palette.pale);
};

export const rods: Motif = (s) => {
  pile(s, "x", [0, 0, 0.1], { count: s.int(5, 7), radius: 0.085, length: () => 2.6 + s.between(-0.2, 0.2), material: () => s.pick([s.palette.main, s.palette.mid, s.palette.deep]) }, () => undefined);
  for (const x of [0.4, 1.9]) s.box(x, -0.05, 0, 0.12, 1.3, 0.1, s.palette.pale);
  s.at(0, 1.6, 0, () => {
    for (let i = 0; i < 3; i++) s.rod([[0.2, i * 0.12, 0.02], [2.2, i * 0.12, 0.02]], 2.6);
  });
};

const hexagon = (x: number, y: number, r: number): P2[] => Array.from({ length: 6 }, (_, i) => [x + r * Math.cos((i * Math.PI) / 3), y + r * Math.sin((i * Math.PI) / 3)]);

export const fittings: Motif = (s) => {
  const nut = (x: number, y: number, r: number, h: number): void => {
    const solid = s.prismZ(hexagon(x, y, r), 0, h, s.palette.main);
    s.disc([x, y, h], r * 0.52, s.palette.hollow, solid);
  };
  nut(0, 0, 0.46, 0.36);
  nut(0.1, 1.0, 0.34, 0.28);
  s.prismZ(hexagon(1.1, 0.1, 0.4), 0, 0.26, s.palette.mid);
  const shaft = s.drum(1.1, 0.1, 0.26, 0.2, 1.0, s.palette.main);
  for (let k = 1; k < 8; k++) shaft.line(s.place([0.92, 0.19, 0.36 + k * 0.11], [1.1, 0.31, 0.3 + k * 0.11], [1.3, 0.1, 0.38 + k * 0.11]));
  for (let i = 0; i < s.int(2, 4); i++) {
    const washer = s.drum(0.95 + i * 0.08, 1.15, i * 0.07, 0.34, 0.07, i % 2 ? s.palette.pale : s.palette.second);
    s.disc([0.95 + i * 0.08, 1.15, i * 0.07 + 0.07], 0.15, s.palette.hollow, washer);
  }
};

export const hardwareBoxes: Motif = (s) => {
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 3; i++) {
      const bin = s.box(i * 0.66, k * 0.74, 0, 0.62, 0.68, 0.34, s.pick([s.palette.main, s.palette.mid, s.palette.second]));
      bin.top.rect(0.08, 0.08, 0.92, 0.92, s.palette.hollow);
      for (let n = 0; n < 16; n++) bin.top.round(s.between(0.18, 0.82), s.between(0.18, 0.82), 0.07, 0.07, s.pick([s.palette.pale.top, s.palette.main.left, s.palette.paper]));
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
    if (s.chance(0.35)) s.bar(s.pick(["x", "y"]), x, y, z, s.between(0.06, 0.12), s.between(0.2, 0.4), s.pick([s.palette.main, s.palette.mid]));
    else s.box(x, y, z, s.between(0.15, 0.4), s.between(0.12, 0.3), s.between(0.06, 0.2), s.pick([s.palette.main, s.palette.pale, s.palette.mid, s.palette.second]));
  }
  s.box(0, 1.5, 0, 2.2, 0.07, 0.62, s.palette.main).left.columns(6);
  s.box(2.2, 0, 0, 0.07, 1.57, 0.62, s.palette.main).right.columns(4);
};

export const bales: Motif = (s) => {
  const layers = s.int(2, 3);
  for (let k = 0; k < layers; k++)
    for (let i = 0; i < 3 - k; i++) {
      const bale = s.box(i * 0.72 + k * 0.36, 0, k * 0.62, 0.7, 1.0, 0.6, s.pick([s.palette.main, s.palette.mid, s.palette.second]));
      for (let n = 0; n < 12; n++) {
        const [a, b] = [s.between(0.05, 0.8), s.between(0.1, 0.85)];
        bale.left.line([[a, b], [a + 0.12, b + s.between(-0.1, 0.1)]]);
        bale.right.line([[a, b], [a + 0.12, b + s.between(-0.1, 0.1)]], s.palette.main.left);
      }
      for (const a of [0.3, 0.7]) bale.right.line([[a, 0], [a, 1]], s.palette.paper, 1.8);
    }
};

export const wireCoils: Motif = (s) => {
  for (let i = 0; i < s.int(3, 5); i++) {
    const [x, y, r] = [(i % 3) * 0.95, Math.floor(i / 3) * 1.0, s.between(0.36, 0.44)];
    const turns = s.int(3, 6);
    for (let k = 0; k < turns; k++) {
      const coil = s.drum(x + s.between(-0.03, 0.03), y + s.between(-0.03, 0.03), k * 0.085, r, 0.085, s.pick([s.palette.main, s.palette.second]));
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
      s.prismX([[y, z], [y + 0.24, z], [y + 0.2, z + 0.19], [y + 0.04, z + 0.19]], s.between(-0.04, 0.04), 1.5, s.pick([s.palette.main, s.palette.pale, s.palette.mid]));
    }
};
