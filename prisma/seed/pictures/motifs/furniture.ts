import type { Motif } from "../motif";
import { chair } from "./office";
import { legs, table } from "../parts";

export const chairs: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid, s.palette.pale]);
  const stacks = s.int(2, 3);
  for (let n = 0; n < stacks; n++) {
    const high = s.int(2, 5);
    s.at(0, n * 0.72, 0, () => {
      legs(s, 0, 0, 0.46, 0.46, 0.44, 0.05, s.palette.deep);
      for (let k = 0; k < high; k++) {
        s.box(0, 0, 0.44 + k * 0.14, 0.46, 0.46, 0.05, m);
        s.box(-0.06 + 0.03 * k, 0, 0.49 + k * 0.14, 0.05, 0.46, k === high - 1 ? 0.46 : 0.14, m);
      }
    });
  }
  if (s.chance(0.7)) chair(s, 1.05, 0.4, m);
};

export const chairRow: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  for (let r = 0; r < s.int(2, 3); r++)
    for (let i = 0; i < 3; i++) chair(s, r * 0.95, i * 0.58, r % 2 ? s.palette.mid : m, 0, s.chance(0.2));
};

export const sofa: Motif = (s) => {
  const [seats, m] = [s.int(2, 3), s.pick([s.palette.main, s.palette.second, s.palette.mid])];
  const long = seats * 0.68;
  for (const y of [0.1, long - 0.02]) for (const x of [0.08, 0.66]) s.box(x, y, 0, 0.07, 0.07, 0.14, s.palette.deep);
  s.box(0, 0, 0.14, 0.8, long + 0.3, 0.2, m);
  s.box(0, 0, 0.34, 0.2, long + 0.3, 0.5, m);
  s.box(0.2, 0, 0.34, 0.6, 0.15, 0.26, m);
  for (let i = 0; i < seats; i++) s.box(0.2, 0.15 + i * 0.68, 0.34, 0.6, 0.66, 0.14, s.palette.pale);
  s.box(0.2, long + 0.15, 0.34, 0.6, 0.15, 0.26, m);
  if (s.chance(0.7)) {
    s.at(1.25, 0.3, 0, () => table(s, 0, 0, 0.55, 0.9, 0.36, s.palette.pale, s.palette.deep));
  }
};

export const armchairs: Motif = (s) => {
  for (let i = 0; i < 2; i++) {
    const m = i ? s.palette.main : s.pick([s.palette.second, s.palette.mid]);
    s.at(i * 0.2, i * 1.15, 0, () => {
      for (const [x, y] of [
        [0.08, 0.08],
        [0.62, 0.08],
        [0.08, 0.72],
        [0.62, 0.72],
      ] as const)
        s.box(x, y, 0, 0.06, 0.06, 0.16, s.palette.deep);
      s.box(0, 0, 0.16, 0.75, 0.86, 0.2, m);
      s.box(0, 0, 0.36, 0.18, 0.86, 0.52, m);
      s.box(0.18, 0, 0.36, 0.57, 0.14, 0.22, m);
      s.box(0.18, 0.14, 0.36, 0.57, 0.58, 0.1, s.palette.pale);
      s.box(0.18, 0.72, 0.36, 0.57, 0.14, 0.22, m);
    });
  }
  s.drum(1.3, 1.0, 0, 0.2, 0.03, s.palette.deep);
  s.drum(1.3, 1.0, 0.03, 0.04, 0.4, s.palette.deep);
  s.drum(1.3, 1.0, 0.43, 0.3, 0.04, s.palette.pale);
};

export const shelves: Motif = (s) => {
  const [levels, bays] = [s.int(3, 5), s.int(1, 2)];
  const [deep, wide] = [0.4, 0.95];
  for (let b = 0; b <= bays; b++) s.box(0, b * wide, 0, deep, 0.05, levels * 0.42 + 0.06, s.palette.mid);
  for (let b = 0; b < bays; b++)
    for (let k = 0; k <= levels; k++) {
      s.box(0, b * wide + 0.05, k * 0.42, deep, wide - 0.05, 0.05, s.palette.main);
      if (k === levels) continue;
      let y = b * wide + 0.1;
      while (y < (b + 1) * wide - 0.2 && s.chance(0.88)) {
        const thick = s.between(0.06, 0.2);
        s.box(
          0.04,
          y,
          k * 0.42 + 0.05,
          0.3,
          thick,
          s.between(0.2, 0.34),
          s.pick([s.palette.main, s.palette.second, s.palette.pale, s.palette.deep]),
        );
        y += thick + 0.01;
      }
    }
};

export const cabinets: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++) {
    const tall = s.chance(0.4);
    const cabinet = s.box(
      0,
      i * 0.84,
      0,
      0.45,
      0.8,
      tall ? 1.5 : 0.82,
      s.pick([s.palette.main, s.palette.mid, s.palette.pale, s.palette.second]),
    );
    if (tall)
      cabinet.right
        .line([
          [0.5, 0],
          [0.5, 1],
        ])
        .line(
          [
            [0.44, 0.5],
            [0.44, 0.6],
          ],
          s.palette.ink,
          2,
        )
        .line(
          [
            [0.56, 0.5],
            [0.56, 0.6],
          ],
          s.palette.ink,
          2,
        );
    else {
      cabinet.right.rows(4);
      for (const b of [0.13, 0.38, 0.63, 0.88])
        cabinet.right.line(
          [
            [0.4, b],
            [0.6, b],
          ],
          s.palette.ink,
          2,
        );
    }
  }
};

export const lockers: Motif = (s) => {
  for (let i = 0; i < s.int(3, 5); i++) {
    const locker = s.box(0, i * 0.42, 0.12, 0.5, 0.4, 1.7, s.pick([s.palette.main, s.palette.mid, s.palette.second]));
    locker.right.line([
      [0, 0.5],
      [1, 0.5],
    ]);
    for (const b of [0.88, 0.92, 0.38, 0.42])
      locker.right.line([
        [0.25, b],
        [0.75, b],
      ]);
    for (const b of [0.7, 0.2]) locker.right.round(0.8, b, 0.05, 0.02, s.palette.paper);
  }
  s.box(0.75, 0, 0.38, 0.3, 1.4, 0.06, s.palette.pale);
  for (const y of [0.1, 1.2]) s.box(0.82, y, 0, 0.16, 0.08, 0.38, s.palette.deep);
};
