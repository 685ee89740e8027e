import type { Motif } from "../motif";
import { carton, pallet, palletHeight } from "../parts";

export const flooring: Motif = (s) => {
  const m = [s.palette.main, s.palette.mid, s.palette.pale, s.palette.second];
  const laid = s.int(5, 7);
  for (let j = 0; j < laid; j++) {
    let x = j % 2 ? -0.4 : 0;
    for (let i = 0; i < 3 - (j > laid - 3 ? 1 : 0); i++) {
      const long = s.pick([0.7, 0.9, 1.1]);
      s.box(x, j * 0.22, 0, long, 0.22, 0.05, s.pick(m));
      x += long;
    }
  }
  for (let k = 0; k < s.int(3, 6); k++) s.box(0.1 + s.between(-0.05, 0.05), -0.85, k * 0.1, 1.8, 0.6, 0.1, s.pick(m)).right.columns(3);
};

export const floorRolls: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++) {
    const m = s.pick([s.palette.main, s.palette.mid, s.palette.second]);
    const roll = s.bar("x", 0, i * 0.66, 0.3, 0.3, 2.2 + s.between(-0.2, 0.2), m);
    const end = roll.bounds.x1;
    for (const r of [0.23, 0.16, 0.09]) s.ring("x", [end, i * 0.66, 0.3], r, r < 0.1 ? s.palette.hollow : null, roll);
  }
  const top = s.bar("x", 0.1, 0.33, 0.83, 0.3, 2.1, s.palette.second);
  for (const r of [0.23, 0.16, 0.09]) s.ring("x", [2.2, 0.33, 0.83], r, r < 0.1 ? s.palette.hollow : null, top);
};

export const carpetTiles: Motif = (s) => {
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) {
      const high = s.int(2, 9);
      for (let k = 0; k < high; k++) s.box(i * 0.56, j * 0.56, k * 0.06, 0.5, 0.5, 0.06, (i + j) % 2 ? s.palette.main : s.palette.mid);
    }
};

export const tiles: Motif = (s) => {
  const n = s.int(4, 6);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i + j > 2 * n - 2 - s.int(1, 3)) continue;
      s.box(i * 0.3, j * 0.3, 0, 0.28, 0.28, 0.05, (i + j) % 2 ? s.palette.pale : s.pick([s.palette.main, s.palette.mid]));
    }
  for (let k = 0; k < s.int(3, 5); k++) {
    const box = carton(s, 0.1, -0.85, k * 0.22, 0.9, 0.6, 0.22, k % 2 ? s.palette.main : s.palette.second);
    box.left.rows(2);
  }
  for (let k = 0; k < 6; k++) s.box(1.3, -0.8, k * 0.06, 0.4, 0.4, 0.06, s.palette.pale);
};

export const ceilings: Motif = (s) => {
  for (let n = 0; n < 3; n++) {
    for (let k = 0; k < s.int(4, 12); k++) s.box(n * 0.72, s.between(-0.02, 0.02), k * 0.075, 0.62, 0.62, 0.075, k % 2 ? s.palette.pale : s.palette.main);
  }
  const leaning = s.box(0.2, 0.95, 0, 1.3, 0.07, 1.0, s.palette.pale);
  for (let a = 1; a < 9; a++) for (let b = 1; b < 7; b++) leaning.left.round(a / 9, b / 7, 0.013, 0.016, s.palette.contour, null);
};

export const absorbers: Motif = (s) => {
  const shapes = s.int(3, 5);
  for (let i = 0; i < shapes; i++) {
    const high = s.pick([1.2, 1.5, 1.8]);
    const panel = s.box(i * 0.34, i * 0.12, 0.06, 0.1, 1.2, high, s.pick([s.palette.main, s.palette.mid, s.palette.second, s.palette.pale]));
    panel.right.rows(2);
    s.box(i * 0.34 - 0.1, i * 0.12 + 0.15, 0, 0.3, 0.08, 0.06, s.palette.deep);
    s.box(i * 0.34 - 0.1, i * 0.12 + 0.95, 0, 0.3, 0.08, 0.06, s.palette.deep);
  }
};

export const partitions: Motif = (s) => {
  const bays = s.int(2, 4);
  const doorAt = s.int(0, bays - 1);
  for (let i = 0; i < bays; i++) {
    const bay = s.box(i * 0.95, 0, 0, 0.95, 0.09, 2.3, s.palette.main);
    bay.left.rect(0.06, 0.05, 0.94, 0.95, s.palette.glass);
    bay.left.line([[0.2, 0.35], [0.5, 0.72]], s.palette.contour).line([[0.2, 0.5], [0.36, 0.7]], s.palette.contour);
    if (i === doorAt) bay.left.rect(0.14, 0.05, 0.86, 0.82, s.palette.paper).line([[0.22, 0.4], [0.22, 0.5]], s.palette.ink, 3);
    else bay.left.line([[0.06, 0.4], [0.94, 0.4]]);
  }
  for (let i = 0; i < s.int(2, 4); i++) s.box(0.3, 0.7, i * 0.08, 1.9, 0.9, 0.08, s.palette.pale).top.rect(0.06, 0.1, 0.94, 0.9, s.palette.glass);
};

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
    s.rod([[1.36, i * 0.8 + 0.31, 0.86], [1.36, i * 0.8 + 0.31, 1.05], [1.52, i * 0.8 + 0.31, 1.05]], 3.2);
  }
};

export const bathtub: Motif = (s) => {
  const tub = s.box(0, 0, 0.08, 1.7, 0.75, 0.5, s.palette.pale);
  tub.top.round(0.5, 0.5, 0.44, 0.4, s.palette.glass);
  for (const [x, y] of [[0.1, 0.1], [1.5, 0.1], [0.1, 0.6], [1.5, 0.6]] as const) s.box(x, y, 0, 0.1, 0.08, 0.08, s.palette.deep);
  s.rod([[0.1, 0.37, 0.58], [0.1, 0.37, 0.82], [0.32, 0.37, 0.82]], 3.2);
  for (let i = 0; i < s.int(2, 4); i++) carton(s, 0.1 + i * 0.42, 1.1, 0, 0.38, 0.3, s.between(0.25, 0.45), s.pick([s.palette.main, s.palette.second]));
};

export const kitchen: Motif = (s) => {
  const units = s.int(3, 4);
  for (let i = 0; i < units; i++) {
    const base = s.box(i * 0.62, 0, 0.08, 0.6, 0.6, 0.78, s.pick([s.palette.main, s.palette.main, s.palette.second]));
    if (i % 2) base.left.rows(3).line([[0.4, 0.9], [0.6, 0.9]]).line([[0.4, 0.57], [0.6, 0.57]]);
    else base.left.rect(0.1, 0.08, 0.9, 0.92, s.palette.mid.left).line([[0.82, 0.7], [0.82, 0.85]], s.palette.ink, 2);
  }
  const top = s.box(-0.03, -0.03, 0.86, units * 0.62 + 0.06, 0.68, 0.05, s.palette.pale);
  top.top.rect(0.12, 0.25, 0.32, 0.8, s.palette.glass);
  s.rod([[0.35, 0.08, 0.91], [0.35, 0.08, 1.2], [0.35, 0.25, 1.2]], 2.6);
  if (s.chance(0.7)) for (let i = 0; i < 2; i++) s.box(0.05 + i * 0.66, 1.15, 0, 0.6, 0.34, 0.72, s.palette.pale).left.rect(0.12, 0.1, 0.88, 0.9, s.palette.main.left);
};

export const wardrobe: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++) {
    const locker = s.box(i * 0.52, 0, 0.1, 0.5, 0.5, 1.7, s.pick([s.palette.main, s.palette.mid, s.palette.second]));
    locker.left.rect(0.08, 0.04, 0.92, 0.96, s.palette.pale.left).line([[0.8, 0.5], [0.8, 0.6]], s.palette.ink, 2.4);
    for (const b of [0.82, 0.86, 0.9]) locker.left.line([[0.3, b], [0.7, b]]);
  }
  s.box(0.1, 0.85, 0.4, 1.4, 0.32, 0.06, s.palette.pale);
  for (const x of [0.2, 1.3]) s.box(x, 0.9, 0, 0.08, 0.22, 0.4, s.palette.deep);
};

export const luminaires: Motif = (s) => {
  pallet(s, 0, 0, 0, 1.5, 0.9);
  for (let k = 0; k < s.int(3, 5); k++)
    for (let j = 0; j < 3; j++) {
      const lamp = s.box(s.between(-0.04, 0.04), j * 0.31, palletHeight + k * 0.14, 1.5, 0.26, 0.12, s.pick([s.palette.main, s.palette.pale]));
      lamp.right.rect(0.2, 0.25, 0.8, 0.75, s.palette.glass);
      lamp.top.rect(0.06, 0.3, 0.94, 0.7, s.palette.glass);
    }
};

export const pendants: Motif = (s) => {
  const cone = (x: number, y: number, z: number, size: number): void => {
    for (const [r, h] of [[0.4, 0.07], [0.34, 0.07], [0.26, 0.07], [0.17, 0.08], [0.08, 0.12]] as const) {
      s.drum(x, y, z, r * size, h * size, s.pick([s.palette.main, s.palette.main, s.palette.mid]));
      z += h * size;
    }
  };
  for (let i = 0; i < s.int(3, 5); i++) cone((i % 3) * 0.95, Math.floor(i / 3) * 0.95, 0, s.between(0.85, 1.05));
  s.drum(2.5, 1.2, 0, 0.2, 0.06, s.palette.deep);
  s.box(2.46, 1.16, 0.06, 0.08, 0.08, 1.7, s.palette.mid);
  s.box(2.2, 1.1, 1.76, 0.6, 0.2, 0.08, s.palette.pale);
};
