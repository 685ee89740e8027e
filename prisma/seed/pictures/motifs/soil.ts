import type { Motif } from "../motif";
import { pallet, palletHeight } from "../parts";
import { project, type P2, type P3 } from "../solid";
import type { Sketch } from "../sketch";

const sprout = (s: Sketch, x: number, y: number, size: number): void => {
  const plant = s.body(x, y, 0, 0.02, 0.02, size);
  const [u, v] = project(s.place([x, y, 0])[0] as P3);
  const at = (du: number, dv: number): P2 => [u + du * size, v - dv * size];
  plant.line(s.place([x, y, 0], [x, y, size * 0.6]), s.palette.ink, 2.2);
  for (const side of [-1, 1])
    plant.flat(
      [
        at(0, 0.5),
        at(side * 0.12, 0.78),
        at(side * 0.36, 0.98),
        at(side * 0.46, 0.98),
        at(side * 0.42, 0.78),
        at(side * 0.24, 0.56),
      ],
      s.palette.mid.top,
    );
};

export const topsoil: Motif = (s) => {
  s.heap(0, 0, 0, 1.5, 1.35, s.between(0.85, 1.1), s.int(9, 12), s.palette.main);
  for (let i = 0; i < 3; i++) sprout(s, 0.5 + i * 0.6, 1.75 - i * 0.55 + s.between(-0.1, 0.1), s.between(0.5, 0.7));
  if (s.chance(0.6)) {
    s.rod(
      [
        [1.35, -0.9, 0.1],
        [1.0, -0.9, 1.3],
      ],
      4,
    );
    s.box(1.3, -1.02, 0, 0.06, 0.26, 0.34, s.palette.pale);
  }
};

export const fill: Motif = (s) => {
  s.heap(0, 0, 0, 1.4, 1.2, s.between(1.1, 1.4), s.int(10, 14), s.palette.main);
  s.heap(1.7, 0.5, 0, 0.7, 0.65, 0.5, 5, s.palette.second);
  for (let i = 0; i < s.int(2, 5); i++)
    s.box(
      s.between(-0.6, 1.2),
      1.35 + s.between(0, 0.4),
      0,
      s.between(0.15, 0.32),
      s.between(0.15, 0.3),
      s.between(0.1, 0.22),
      s.palette.pale,
    );
};

const bay = (s: Sketch): void => {
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 4; i++)
      s.box(-1.5 + i * 0.76, -1.35, k * 0.36, 0.74, 0.28, 0.34, s.pick([s.palette.pale, s.palette.mid]));
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 3; i++)
      s.box(-1.8, -1.05 + i * 0.76, k * 0.36, 0.28, 0.74, 0.34, s.pick([s.palette.pale, s.palette.mid]));
};

export const gravel: Motif = (s) => {
  if (s.chance(0.6)) bay(s);
  s.heap(-0.2, -0.2, 0, 1.15, 1.05, s.between(0.9, 1.15), s.int(8, 11), s.palette.main);
  for (let i = 0; i < s.int(10, 18); i++) {
    const angle = s.between(-0.6, 2.2);
    s.ball(
      -0.2 + Math.cos(angle) * s.between(1.2, 1.6),
      -0.2 + Math.sin(angle) * s.between(1.2, 1.5),
      0.05,
      s.between(0.04, 0.08),
      s.pick([s.palette.pale.top, s.palette.main.left, s.palette.mid.top]),
    );
  }
};

export const boulders: Motif = (s) => {
  for (let i = 0; i < s.int(6, 9); i++) {
    const size = s.between(0.3, 0.55);
    const [x, y, z] =
      i < 6 ? [(i % 3) * 0.85 + s.between(-0.1, 0.1), Math.floor(i / 3) * 0.85, 0] : [0.35 + (i - 6) * 0.7, 0.4, 0.5];
    const outline = Array.from({ length: 7 }, (_, n): P2 => [
      x + Math.cos((n / 7) * 6.283) * size * s.between(0.8, 1.05),
      y + Math.sin((n / 7) * 6.283) * size * s.between(0.8, 1.05),
    ]);
    const m = s.pick([s.palette.main, s.palette.pale, s.palette.mid]);
    s.prismZ(outline, z, size * 0.75, m);
    s.prismZ(
      outline.map(([a, b]): P2 => [x + (a - x) * 0.72, y + (b - y) * 0.72]),
      z + size * 0.75,
      size * 0.35,
      m,
    );
  }
};

export const crushedConcrete: Motif = (s) => {
  s.heap(0, 0, 0, 1.3, 1.2, 0.7, 6, s.palette.main);
  for (let i = 0; i < s.int(16, 22); i++) {
    const angle = s.between(-0.9, 2.5);
    const reach = s.between(0.3, 1.5);
    const z = Math.max(0, 0.62 - reach * 0.45);
    const size = s.between(0.14, 0.34);
    const chunk = s.box(
      Math.cos(angle) * reach,
      Math.sin(angle) * reach,
      z,
      size,
      size * s.between(0.7, 1.2),
      size * s.between(0.5, 0.9),
      s.pick([s.palette.pale, s.palette.main, s.palette.mid, s.palette.second]),
    );
    if (s.chance(0.2))
      chunk.line(
        s.place(
          [Math.cos(angle) * reach + size, Math.sin(angle) * reach + size / 2, z + size * 0.4],
          [Math.cos(angle) * reach + size * 1.8, Math.sin(angle) * reach + size / 2, z + size * 0.7],
        ),
        s.palette.ink,
        1.8,
      );
  }
};

export const asphalt: Motif = (s) => {
  for (let k = 0; k < s.int(4, 6); k++)
    for (let i = 0; i < 3; i++) {
      if (k > 2 && s.chance(0.5)) continue;
      const [x, y] = [0.72 + (i - 1) * (0.72 - k * 0.09) + s.between(-0.1, 0.1), s.between(-0.1, 0.2)];
      const slab = Array.from({ length: 6 }, (_, n): P2 => [
        x + Math.cos((n / 6) * 6.283) * s.between(0.35, 0.52),
        y + Math.sin((n / 6) * 6.283) * s.between(0.45, 0.75),
      ]);
      s.prismZ(slab, k * 0.15, 0.13, s.pick([s.palette.main, s.palette.deep, s.palette.mid]));
    }
  const cone = (x: number, y: number): void => {
    s.box(x - 0.18, y - 0.18, 0, 0.36, 0.36, 0.04, s.palette.deep);
    for (let k = 0; k < 5; k++)
      s.drum(x, y, 0.04 + k * 0.11, 0.15 - k * 0.026, 0.11, k % 2 ? s.palette.pale : s.palette.main);
  };
  cone(2.1, 0.9);
  if (s.chance(0.5)) cone(1.2, 1.5);
};

export const paving: Motif = (s) => {
  const size = s.pick([0.22, 0.3]);
  const n = s.int(5, 7);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i + j > 2 * n - 2 - s.int(0, 3)) continue;
      s.box(
        i * size,
        j * size + (i % 2) * size * 0.5,
        0,
        size * 0.94,
        size * 0.94,
        0.1,
        s.pick([s.palette.main, s.palette.mid, s.palette.pale, s.palette.second]),
      );
    }
  pallet(s, -1.4, 0, 0, 1.1, 0.9);
  for (let k = 0; k < s.int(2, 4); k++)
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 3; j++)
        s.box(
          -1.4 + i * 0.27,
          j * 0.29,
          palletHeight + k * 0.18,
          0.26,
          0.28,
          0.17,
          s.pick([s.palette.main, s.palette.mid]),
        );
};

export const kerbs: Motif = (s) => {
  for (let k = 0; k < s.int(3, 5); k++) {
    for (let j = 0; j < 4 - (k > 2 ? 2 : 0); j++)
      s.box(
        s.between(-0.1, 0.1),
        j * 0.3,
        k * 0.34,
        2.0,
        0.26,
        0.28,
        s.pick([s.palette.main, s.palette.pale, s.palette.mid]),
      ).right.line(
        [
          [0.15, 0.8],
          [0.85, 0.8],
        ],
        s.palette.main.left,
      );
    if (k < 4) for (const x of [0.3, 1.6]) s.box(x, 0, k * 0.34 + 0.28, 0.1, 1.2, 0.06, s.palette.deep);
  }
};

export const container: Motif = (s) => {
  const [long, wide] = [2.4, 1.2];
  s.box(0, 0, 0.1, long, 0.07, 0.85, s.palette.main);
  s.box(0, 0, 0.1, 0.07, wide, 0.85, s.palette.main);
  for (const x of [0.2, 2.0]) s.box(x, 0.1, 0, 0.16, wide - 0.2, 0.1, s.palette.deep);
  s.heap(long / 2, wide / 2, 0.62, 1.05, 0.5, s.between(0.45, 0.6), 6, s.palette.pale);
  s.box(0.02, wide, 0.1, long, 0.07, 0.72, s.palette.main).left.columns(7);
  s.box(long, 0, 0.1, 0.07, wide + 0.07, 0.72, s.palette.main)
    .right.columns(3)
    .line([
      [0, 0.5],
      [1, 0.5],
    ]);
};

export const twoHeaps: Motif = (s) => {
  s.heap(0, 0, 0, 1.0, 0.95, 0.9, 9, s.palette.main);
  s.heap(1.5, 0.8, 0, 0.8, 0.75, 0.62, 7, s.pick([s.palette.second, s.palette.pale]));
  s.heap(0.2, 1.7, 0, 0.55, 0.5, 0.4, 5, s.palette.mid);
};
