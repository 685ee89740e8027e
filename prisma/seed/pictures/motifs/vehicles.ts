import type { Motif } from "../motif";
import { wheel } from "../parts";

export const van: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second, s.palette.pale]);
  for (const x of [0.5, 2.2]) wheel(s, x, 0, 0.26, 0.16);
  s.box(0, 0.04, 0.24, 1.95, 1.0, 1.2, m).left.line([
    [0.5, 0],
    [0.5, 1],
  ]);
  const nose = s.prismY(
    [
      [1.95, 0.24],
      [2.85, 0.24],
      [2.85, 0.66],
      [2.62, 0.78],
      [2.3, 1.36],
      [1.95, 1.44],
    ],
    0.04,
    1.0,
    m,
  );
  nose.poly(
    s.place([2.06, 1.04, 0.84], [2.5, 1.04, 0.84], [2.26, 1.04, 1.26], [2.06, 1.04, 1.3]),
    s.palette.glass,
    s.palette.ink,
    1.05,
  );
  nose.poly(
    s.place([2.59, 0.12, 0.84], [2.59, 0.96, 0.84], [2.34, 0.96, 1.28], [2.34, 0.12, 1.28]),
    s.palette.glass,
    s.palette.ink,
    1.05,
  );
  nose.poly(s.place([2.85, 0.14, 0.44], [2.85, 0.3, 0.44], [2.85, 0.3, 0.56], [2.85, 0.14, 0.56]), s.palette.paper);
  nose.poly(s.place([2.85, 0.78, 0.44], [2.85, 0.94, 0.44], [2.85, 0.94, 0.56], [2.85, 0.78, 0.56]), s.palette.paper);
  for (const x of [0.5, 2.2]) wheel(s, x, 0.94, 0.26, 0.16);
};

export const lorry: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  for (const x of [0.4, 0.98, 2.75]) wheel(s, x, 0, 0.26, 0.18);
  s.box(0, 0.04, 0.34, 2.2, 1.0, 0.1, s.palette.deep);
  if (s.chance(0.5)) s.box(0, 0, 0.44, 2.2, 1.08, 1.3, s.palette.pale).left.columns(6);
  else {
    s.box(0, 0.02, 0.44, 2.2, 0.06, 0.4, m);
    for (let k = 0; k < 3; k++)
      for (let i = 0; i < 4; i++)
        s.box(
          0.1 + i * 0.52,
          0.12,
          0.44 + k * 0.3,
          0.48,
          0.8,
          0.28,
          s.pick([s.palette.main, s.palette.mid, s.palette.pale]),
        );
    s.box(0, 0.98, 0.44, 2.2, 0.06, 0.36, m).left.columns(5);
  }
  const cab = s.box(2.35, 0.06, 0.3, 0.78, 0.96, 1.2, m);
  cab.right
    .rect(0.08, 0.5, 0.92, 0.9, s.palette.glass)
    .rect(0.08, 0.12, 0.26, 0.24, s.palette.paper)
    .rect(0.74, 0.12, 0.92, 0.24, s.palette.paper);
  cab.left.rect(0.3, 0.5, 0.88, 0.88, s.palette.glass).line([
    [0.2, 0.05],
    [0.2, 0.95],
  ]);
  for (const x of [0.4, 0.98, 2.75]) wheel(s, x, 0.92, 0.26, 0.18);
};

export const tractor: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  wheel(s, 0.45, -0.1, 0.5, 0.24);
  wheel(s, 1.85, 0, 0.3, 0.18);
  s.box(0.3, 0.2, 0.4, 1.8, 0.5, 0.34, s.palette.deep);
  s.box(1.0, 0.18, 0.6, 1.15, 0.54, 0.44, m).left.columns(6, undefined, 0.2, 0.8);
  const cab = s.box(0.12, 0.1, 0.6, 0.85, 0.7, 1.0, m);
  cab.left.rect(0.1, 0.25, 0.9, 0.92, s.palette.glass);
  cab.right.rect(0.12, 0.45, 0.88, 0.92, s.palette.glass);
  s.box(0.06, 0.04, 1.6, 0.98, 0.82, 0.07, m);
  s.rod(
    [
      [1.55, 0.3, 1.04],
      [1.55, 0.3, 1.5],
    ],
    4,
  );
  wheel(s, 0.45, 0.74, 0.5, 0.24);
  wheel(s, 1.85, 0.72, 0.3, 0.18);
};

export const mower: Motif = (s) => {
  for (const x of [0.3, 1.25]) wheel(s, x, 0, 0.22, 0.14);
  s.box(0.1, 0.1, 0.2, 1.3, 0.6, 0.16, s.palette.deep);
  s.prismY(
    [
      [0.85, 0.36],
      [1.55, 0.36],
      [1.5, 0.6],
      [0.85, 0.72],
    ],
    0.12,
    0.56,
    s.palette.main,
  );
  s.box(0.3, 0.2, 0.36, 0.4, 0.4, 0.16, s.palette.second);
  s.box(0.22, 0.2, 0.52, 0.1, 0.4, 0.34, s.palette.second);
  s.rod(
    [
      [0.85, 0.4, 0.7],
      [0.72, 0.4, 0.92],
    ],
    3,
  );
  s.box(0.45, -0.15, 0.06, 0.62, 1.1, 0.12, s.palette.mid);
  for (const x of [0.3, 1.25]) wheel(s, x, 0.68, 0.22, 0.14);
  s.box(1.9, 0, 0, 0.9, 0.9, 0.3, s.palette.pale).right.columns(4);
};

export const tyres: Motif = (s) => {
  const stacks = s.int(2, 4);
  for (let n = 0; n < stacks; n++) {
    const [x, y] = [(n % 2) * 0.9, Math.floor(n / 2) * 0.9];
    const high = s.int(2, 5);
    for (let k = 0; k < high; k++) {
      const tyre = s.drum(x, y, k * 0.26, 0.4, 0.25, k % 2 ? s.palette.deep : s.palette.main);
      if (k === high - 1) {
        s.disc([x, y, high * 0.26 - 0.01], 0.27, s.palette.paper, tyre);
        s.disc([x, y, high * 0.26 - 0.01], 0.2, s.palette.hollow, tyre);
      }
    }
  }
  const standing = s.bar("x", 1.75, 0.5, 0.42, 0.42, 0.26, { ...s.palette.deep, top: s.palette.deep.top });
  s.ring("x", [2.01, 0.5, 0.42], 0.28, s.palette.paper, standing);
  s.ring("x", [2.01, 0.5, 0.42], 0.21, s.palette.hollow, standing);
};
