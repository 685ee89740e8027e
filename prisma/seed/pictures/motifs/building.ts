import type { Motif } from "../motif";
import { pallet, palletHeight } from "../parts";
import type { Material } from "../palette";
import type { Sketch } from "../sketch";
import type { Solid } from "../solid";

function doorFace(s: Sketch, door: Solid, style: number, m: Material): void {
  const face = door.right;
  if (style === 0) face.rect(0.14, 0.56, 0.86, 0.92, m.left).rect(0.14, 0.1, 0.86, 0.48, m.left);
  if (style === 1)
    face.rect(0.2, 0.5, 0.8, 0.93, s.palette.glass).line(
      [
        [0.3, 0.6],
        [0.5, 0.85],
      ],
      s.palette.contour,
    );
  if (style === 2) face.columns(5);
  if (style === 3) face.rect(0.68, 0.35, 0.84, 0.92, s.palette.glass);
  face.line(
    [
      [0.08, 0.46],
      [0.2, 0.46],
    ],
    s.palette.ink,
    2.6,
  );
}

export const doors: Motif = (s) => {
  const count = s.int(3, 6);
  const style = s.int(0, 3);
  const [m, gap] = [s.pick([s.palette.pale, s.palette.mid, s.palette.second]), s.between(0.16, 0.3)];
  for (let i = 0; i < count; i++) {
    doorFace(s, s.box(i * gap, s.between(-0.03, 0.03), 0.08, 0.05, 0.9, 2.1, m), style, m);
  }
  for (const y of [0.1, 0.68]) s.box(-0.12, y, 0, count * gap + 0.3, 0.1, 0.08);
  if (s.chance(0.6))
    for (let i = 0; i < s.int(2, 5); i++)
      s.box(count * gap + 0.45, -0.5, i * 0.055, 0.9, 2.1, 0.05, i % 2 ? m : s.palette.main);
};

export const doorFrame: Motif = (s) => {
  const style = s.int(0, 3);
  s.box(0, 0, 0, 0.14, 0.09, 2.2);
  s.box(0, 0.99, 0, 0.14, 0.09, 2.2);
  s.box(0, 0, 2.2, 0.14, 1.08, 0.09);
  doorFace(s, s.box(0.02, 0.1, 0.02, 0.06, 0.88, 2.16, s.palette.pale), style, s.palette.pale);
  for (let i = 0; i < s.int(3, 6); i++) {
    const door = s.box(0.7, -0.3, i * 0.07, 0.9, 1.9, 0.06, i % 2 ? s.palette.mid : s.palette.pale);
    door.top.rect(0.14, 0.08, 0.86, 0.45, s.palette.main.left).rect(0.14, 0.55, 0.86, 0.92, s.palette.main.left);
  }
};

function windowFace(s: Sketch, frame: Solid, panes: number, cross: boolean): void {
  const width = 0.9 / panes;
  for (let i = 0; i < panes; i++) {
    const [a0, a1] = [0.05 + i * width + 0.025, 0.05 + (i + 1) * width - 0.025];
    frame.right.rect(a0, 0.08, a1, 0.92, s.palette.glass);
    frame.right
      .line(
        [
          [a0 + 0.05, 0.3],
          [a0 + width * 0.45, 0.62],
        ],
        s.palette.contour,
      )
      .line(
        [
          [a0 + 0.05, 0.45],
          [a0 + width * 0.3, 0.62],
        ],
        s.palette.contour,
      );
    if (cross)
      frame.right.line(
        [
          [a0, 0.5],
          [a1, 0.5],
        ],
        s.palette.ink,
        2.2,
      );
  }
}

export const windows: Motif = (s) => {
  const [count, panes, cross] = [s.int(2, 5), s.int(1, 3), s.chance(0.5)];
  const [wide, high] = [0.65 * panes + 0.2, s.pick([1.1, 1.4, 1.6])];
  const m = s.pick([s.palette.main, s.palette.pale, s.palette.second]);
  for (let i = 0; i < count; i++) windowFace(s, s.box(i * 0.26, i * 0.06, 0.1, 0.1, wide, high, m), panes, cross);
  for (const y of [0.15, wide - 0.2]) s.box(-0.1, y, 0, count * 0.26 + 0.25, 0.12, 0.1, s.palette.mid);
  if (s.chance(0.5)) {
    const flat = s.box(count * 0.26 + 0.4, 0.1, 0, 0.9, wide * 0.8, 0.1, m);
    flat.top.rect(0.1, 0.08, 0.9, 0.47, s.palette.glass).rect(0.1, 0.53, 0.9, 0.92, s.palette.glass);
  }
};

export const bricks: Motif = (s) => {
  const [layers, missing] = [s.int(4, 7), s.int(1, 4)];
  const [long, wide, high] = [0.3, 0.2, 0.13];
  pallet(s, 0, 0, 0);
  for (let k = 0; k < layers; k++) {
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 4; j++) {
        if (k === layers - 1 && i + j > 6 - missing) continue;
        if (k === layers - 2 && i + j > 8 - missing) continue;
        s.box(
          i * long,
          j * wide,
          palletHeight + k * high,
          long,
          wide,
          high,
          s.pick([s.palette.main, s.palette.main, s.palette.mid, s.palette.second]),
        );
      }
    }
  }
  for (let i = 0; i < s.int(1, 5); i++)
    s.box(1.45 + (i % 2) * 0.34, 0.1 + i * 0.21, 0, long, wide, high, s.pick([s.palette.main, s.palette.mid]));
};

export const blocks: Motif = (s) => {
  const [columns, rows, layers] = [s.int(2, 3), s.int(2, 3), s.int(2, 4)];
  for (let k = 0; k < layers; k++)
    for (let i = 0; i < columns - (k === layers - 1 ? 1 : 0); i++)
      for (let j = 0; j < rows; j++) {
        const block = s.box(
          i * 0.62,
          j * 0.32,
          k * 0.3,
          0.6,
          0.3,
          0.28,
          s.pick([s.palette.main, s.palette.main, s.palette.pale]),
        );
        block.top.rect(0.1, 0.2, 0.45, 0.8, s.palette.hollow).rect(0.55, 0.2, 0.9, 0.8, s.palette.hollow);
      }
};

export const concrete: Motif = (s) => {
  const [count, holes] = [s.int(2, 5), s.int(3, 5)];
  for (let k = 0; k < count; k++) {
    for (const x of [0.3, 2.1]) s.box(x, 0.05, k * 0.4, 0.14, 1.1, 0.1, s.palette.deep);
    const slab = s.box(
      s.between(-0.12, 0.12),
      0,
      k * 0.4 + 0.1,
      2.6,
      1.2,
      0.3,
      s.pick([s.palette.main, s.palette.pale]),
    );
    for (let i = 0; i < holes; i++) slab.right.round((i + 0.5) / holes, 0.5, 0.3 / holes, 0.28, s.palette.hollow);
  }
};

export const concreteRings: Motif = (s) => {
  for (let k = 0; k < s.int(2, 3); k++) {
    const ring = s.drum(0, 0, k * 0.62, 0.62, 0.6, s.pick([s.palette.main, s.palette.mid]));
    s.disc([0, 0, k * 0.62 + 0.6], 0.48, s.palette.hollow, ring);
  }
  const low = s.drum(1.5, -0.2, 0, 0.55, 0.6);
  s.disc([1.5, -0.2, 0.6], 0.42, s.palette.hollow, low);
  for (let i = 0; i < s.int(2, 4); i++)
    s.prismX(
      [
        [1.1, 0],
        [1.75, 0],
        [1.75, 0.12],
        [1.25, 0.12],
        [1.25, 0.75],
        [1.1, 0.75],
      ],
      -0.5 + i * 0.56,
      0.5,
      s.palette.pale,
    );
};
