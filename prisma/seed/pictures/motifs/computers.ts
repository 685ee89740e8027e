import type { Motif } from "../motif";
import { carton, table } from "../parts";
import type { Material } from "../palette";
import type { Sketch } from "../sketch";

function openLaptop(s: Sketch, x: number, y: number, z: number, m: Material): void {
  const base = s.box(x, y, z, 0.5, 0.7, 0.05, m);
  base.top.rect(0.12, 0.1, 0.6, 0.9, s.palette.hollow);
  for (let i = 1; i < 4; i++)
    base.top.line(
      [
        [0.12 + i * 0.12, 0.1],
        [0.12 + i * 0.12, 0.9],
      ],
      s.palette.main.left,
    );
  base.top.rect(0.68, 0.34, 0.92, 0.66, m.left);
  const lid = s.box(x - 0.04, y, z + 0.05, 0.04, 0.7, 0.46, m);
  lid.right.rect(0.06, 0.08, 0.94, 0.92, s.palette.glass);
}

export const laptops: Motif = (s) => {
  const stacks = s.int(2, 4);
  for (let n = 0; n < stacks; n++) {
    const m = s.pick([s.palette.main, s.palette.mid, s.palette.pale]);
    for (let k = 0; k < s.int(4, 12); k++)
      s.box(
        (n % 2) * 0.7 + s.between(-0.02, 0.02),
        Math.floor(n / 2) * 0.85,
        k * 0.06,
        0.52,
        0.72,
        0.055,
        s.chance(0.85) ? m : s.palette.pale,
      );
  }
  openLaptop(s, 1.5, 0.2, 0, s.palette.pale);
};

export const laptopRow: Motif = (s) => {
  table(s, -0.15, -0.1, 0.85, s.int(2, 3) * 0.85, 0.6, s.palette.pale, s.palette.deep);
  for (let i = 0; i < 2; i++) openLaptop(s, 0.05, i * 0.85, 0.65, i ? s.palette.main : s.palette.mid);
};

function screen(s: Sketch, x: number, y: number, z: number, wide: number, m: Material): void {
  s.box(x - 0.02, y + wide / 2 - 0.2, z, 0.28, 0.4, 0.03, s.palette.deep);
  s.box(x + 0.08, y + wide / 2 - 0.04, z + 0.03, 0.06, 0.08, 0.24, s.palette.deep);
  const panel = s.box(x + 0.06, y, z + 0.22, 0.07, wide, wide * 0.6, m);
  panel.right.rect(0.04, 0.08, 0.96, 0.94, s.palette.glass);
  panel.right
    .line(
      [
        [0.14, 0.4],
        [0.36, 0.76],
      ],
      s.palette.contour,
    )
    .line(
      [
        [0.14, 0.55],
        [0.27, 0.76],
      ],
      s.palette.contour,
    );
}

export const monitors: Motif = (s) => {
  const [rows, across, m] = [s.int(1, 3), s.int(1, 3), s.pick([s.palette.main, s.palette.mid, s.palette.second])];
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < across; i++) screen(s, r * 0.62, i * 1.05, 0, 0.95, s.chance(0.8) ? m : s.palette.deep);
  if (rows === 1) for (let k = 0; k < s.int(2, 4); k++) carton(s, 0.8, 0.05, k * 0.24, 0.7, 1.0, 0.23, s.palette.pale);
};

export const desktops: Motif = (s) => {
  for (let i = 0; i < s.int(2, 5); i++) {
    const tower = s.box(
      i * 0.1,
      i * 0.36,
      0,
      0.62,
      0.26,
      0.62,
      s.pick([s.palette.main, s.palette.mid, s.palette.second]),
    );
    tower.right.rect(0.15, 0.78, 0.85, 0.9, s.palette.hollow).rect(0.15, 0.62, 0.85, 0.72, s.palette.mid.left);
    tower.right.round(0.5, 0.42, 0.1, 0.05, s.palette.paper);
    for (const b of [0.1, 0.17, 0.24])
      tower.right.line(
        [
          [0.2, b],
          [0.8, b],
        ],
        s.palette.main.left,
      );
  }
  screen(s, 0.1, -1.25, 0, 0.95, s.palette.main);
  s.box(0.75, -1.15, 0, 0.26, 0.72, 0.04, s.palette.pale).top.columns(5).rows(7);
};

export const mobiles: Motif = (s) => {
  const [n, m] = [s.int(3, 4), s.pick([s.palette.main, s.palette.mid])];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (s.chance(0.12)) continue;
      const phone = s.box(i * 0.5, j * 0.34, 0, 0.42, 0.24, 0.05, s.chance(0.8) ? m : s.palette.deep);
      phone.top.rect(0.06, 0.1, 0.94, 0.9, s.palette.glass);
    }
  for (let k = 0; k < s.int(3, 7); k++)
    s.box(n * 0.5 + 0.2, 0.1, k * 0.06, 0.75, 0.56, 0.055, s.palette.pale).top.rect(
      0.05,
      0.06,
      0.95,
      0.94,
      s.palette.glass,
    );
};

export const servers: Motif = (s) => {
  for (let n = 0; n < s.int(1, 3); n++) {
    const rack = s.box(0, n * 0.78, 0.06, 0.8, 0.7, 1.95, s.pick([s.palette.main, s.palette.deep]));
    const units = 12;
    for (let k = 0; k < units; k++) {
      const [low, high] = [0.04 + (k / units) * 0.92, 0.04 + ((k + 0.86) / units) * 0.92];
      if (s.chance(0.16)) rack.right.rect(0.08, low, 0.92, high, s.palette.hollow);
      else {
        rack.right.rect(0.08, low, 0.92, high, s.pick([s.palette.main.left, s.palette.mid.top, s.palette.pale.left]));
        rack.right.round(0.16, (low + high) / 2, 0.03, 0.012, s.palette.ink).line(
          [
            [0.45, (low + high) / 2],
            [0.85, (low + high) / 2],
          ],
          s.palette.ink,
        );
      }
    }
  }
  for (let k = 0; k < s.int(1, 4); k++)
    s.box(1.05, 0.05, k * 0.12, 0.75, 0.6, 0.11, s.palette.pale).right.line([
      [0.4, 0.5],
      [0.9, 0.5],
    ]);
};

export const network: Motif = (s) => {
  for (let k = 0; k < s.int(4, 7); k++) {
    const unit = s.box(
      s.between(-0.03, 0.03),
      0,
      k * 0.17,
      0.6,
      1.3,
      0.16,
      s.pick([s.palette.main, s.palette.mid, s.palette.deep]),
    );
    for (let i = 0; i < 12; i++) unit.right.rect(0.06 + i * 0.07, 0.25, 0.11 + i * 0.07, 0.65, s.palette.paper);
  }
  for (let i = 0; i < 3; i++) {
    const [x, y] = [1.0 + (i % 2) * 0.1, 0.1 + i * 0.5];
    s.box(x, y, 0, 0.3, 0.3, 0.07, s.palette.pale);
    for (const d of [0.04, 0.26])
      s.rod(
        [
          [x + 0.04, y + d, 0.07],
          [x + 0.04, y + d, 0.42],
        ],
        2.6,
      );
  }
};
