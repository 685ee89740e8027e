import type { Motif } from "../motif";
import { carton } from "../parts";

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
  for (let k = 0; k < s.int(3, 6); k++)
    s.box(0.1 + s.between(-0.05, 0.05), -0.85, k * 0.1, 1.8, 0.6, 0.1, s.pick(m)).right.columns(3);
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
      for (let k = 0; k < high; k++)
        s.box(i * 0.56, j * 0.56, k * 0.06, 0.5, 0.5, 0.06, (i + j) % 2 ? s.palette.main : s.palette.mid);
    }
};

export const tiles: Motif = (s) => {
  const n = s.int(4, 6);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i + j > 2 * n - 2 - s.int(1, 3)) continue;
      s.box(
        i * 0.3,
        j * 0.3,
        0,
        0.28,
        0.28,
        0.05,
        (i + j) % 2 ? s.palette.pale : s.pick([s.palette.main, s.palette.mid]),
      );
    }
  for (let k = 0; k < s.int(3, 5); k++) {
    const box = carton(s, 0.1, -0.85, k * 0.22, 0.9, 0.6, 0.22, k % 2 ? s.palette.main : s.palette.second);
    box.left.rows(2);
  }
  for (let k = 0; k < 6; k++) s.box(1.3, -0.8, k * 0.06, 0.4, 0.4, 0.06, s.palette.pale);
};

export const ceilings: Motif = (s) => {
  for (let n = 0; n < 3; n++) {
    for (let k = 0; k < s.int(4, 12); k++)
      s.box(n * 0.72, s.between(-0.02, 0.02), k * 0.075, 0.62, 0.62, 0.075, k % 2 ? s.palette.pale : s.palette.main);
  }
  const leaning = s.box(0.2, 0.95, 0, 1.3, 0.07, 1.0, s.palette.pale);
  for (let a = 1; a < 9; a++)
    for (let b = 1; b < 7; b++) leaning.left.round(a / 9, b / 7, 0.013, 0.016, s.palette.contour, null);
};

export const absorbers: Motif = (s) => {
  const shapes = s.int(3, 5);
  for (let i = 0; i < shapes; i++) {
    const high = s.pick([1.2, 1.5, 1.8]);
    const panel = s.box(
      i * 0.34,
      i * 0.12,
      0.06,
      0.1,
      1.2,
      high,
      s.pick([s.palette.main, s.palette.mid, s.palette.second, s.palette.pale]),
    );
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
    bay.left
      .line(
        [
          [0.2, 0.35],
          [0.5, 0.72],
        ],
        s.palette.contour,
      )
      .line(
        [
          [0.2, 0.5],
          [0.36, 0.7],
        ],
        s.palette.contour,
      );
    if (i === doorAt)
      bay.left.rect(0.14, 0.05, 0.86, 0.82, s.palette.paper).line(
        [
          [0.22, 0.4],
          [0.22, 0.5],
        ],
        s.palette.ink,
        3,
      );
    else
      bay.left.line([
        [0.06, 0.4],
        [0.94, 0.4],
      ]);
  }
  for (let i = 0; i < s.int(2, 4); i++)
    s.box(0.3, 0.7, i * 0.08, 1.9, 0.9, 0.08, s.palette.pale).top.rect(0.06, 0.1, 0.94, 0.9, s.palette.glass);
};
