import type { Motif } from "../motif";
import { pallet, palletHeight } from "../parts";

const wave = (from: number, count: number, step: number, z: number, high: number): [number, number][] => {
  const upper = Array.from({ length: count * 2 + 1 }, (_, i): [number, number] => [
    from + (i * step) / 2,
    z + (i % 2 ? high : 0),
  ]);
  return [...upper, ...upper.toReversed().map(([y, h]): [number, number] => [y, h - 0.045])];
};

export const roofSheets: Motif = (s) => {
  const count = s.int(4, 8);
  for (const x of [0.3, 1.9]) s.box(x, 0, 0, 0.14, 1.2, 0.12, s.palette.deep);
  for (let k = 0; k < count; k++) {
    const m = s.pick([s.palette.main, s.palette.mid, s.palette.main]);
    s.prismX(wave(0, 7, 0.17, 0.17 + k * 0.075, 0.07), s.between(-0.06, 0.06), 2.4, m);
  }
  if (s.chance(0.6)) s.prismX(wave(1.45, 4, 0.17, 0.05, 0.07), 0.2, 1.9, s.palette.pale);
};

export const roofTiles: Motif = (s) => {
  const rows = s.int(2, 3);
  pallet(s, 0, 0, 0, 1.3, 0.9);
  for (let k = 0; k < rows; k++)
    for (let j = 0; j < 2; j++)
      for (let i = 0; i < 12 - (k === rows - 1 ? s.int(0, 4) : 0); i++) {
        const tile = s.box(
          i * 0.105,
          j * 0.45,
          palletHeight + k * 0.42,
          0.085,
          0.42,
          0.4,
          s.pick([s.palette.main, s.palette.second]),
        );
        tile.top.line([
          [0.5, 0],
          [0.5, 1],
        ]);
      }
};

export const insulationRolls: Motif = (s) => {
  const spots = [
    [0, 0],
    [0.72, 0],
    [0, 0.72],
    [0.72, 0.72],
  ].slice(0, s.int(3, 4)) as [number, number][];
  const roll = (x: number, y: number, z: number): void => {
    const body = s.drum(x, y, z, 0.34, 1.0, s.pick([s.palette.main, s.palette.mid]));
    for (const r of [0.26, 0.18, 0.1]) s.disc([x, y, z + 1], r, null, body);
  };
  for (const [x, y] of spots) roll(x, y, 0);
  if (s.chance(0.7)) roll(0.3, 0.3, 1);
  const lying = s.bar("y", 1.7, -0.3, 0.34, 0.34, 1.1, s.palette.second);
  for (const r of [0.26, 0.18, 0.1]) s.ring("y", [1.7, 0.8, 0.34], r, null, lying);
};

export const insulationBatts: Motif = (s) => {
  const layers = s.int(3, 5);
  for (let k = 0; k < layers; k++)
    for (let i = 0; i < 2; i++) {
      if (k === layers - 1 && i === 1 && s.chance(0.6)) continue;
      const pack = s.box(
        i * 1.28,
        s.between(-0.03, 0.03),
        k * 0.44,
        1.22,
        0.62,
        0.42,
        s.pick([s.palette.main, s.palette.second]),
      );
      pack.left.rect(0.3, 0, 0.7, 1, s.palette.pale.left).rows(4, s.palette.ink, 0.3, 0.7);
      pack.right.rows(4);
    }
  for (let k = 0; k < 3; k++) s.box(0.3, 1.0, k * 0.14, 1.2, 0.6, 0.13, s.palette.pale).left.rows(2, s.palette.contour);
};

export const plasterboard: Motif = (s) => {
  const stacks = s.int(1, 2);
  for (let n = 0; n < stacks; n++) {
    for (const x of [0.2, 1.1, 2.0]) s.box(x, n * 1.35, 0, 0.14, 1.2, 0.12, s.palette.deep);
    for (let k = 0; k < s.int(7, 13); k++)
      s.box(
        s.between(-0.05, 0.05),
        n * 1.35 + s.between(-0.04, 0.04),
        0.12 + k * 0.05,
        2.4,
        1.2,
        0.05,
        k % 3 ? s.palette.pale : s.palette.main,
      );
  }
  if (stacks === 1)
    for (let i = 0; i < 3; i++)
      s.box(0.2, -0.2 - i * 0.1, 0, 2.0, 0.06, 1.25 + i * 0.1, i ? s.palette.main : s.palette.pale);
};
