import type { Motif } from "../motif";
import { chair } from "./office";

export const picnicTable: Motif = (s) => {
  for (const y of [0.3, 1.4]) {
    s.prismY(
      [
        [-0.6, 0],
        [-0.48, 0],
        [0.2, 0.7],
        [0.08, 0.7],
      ],
      y,
      0.1,
      s.palette.deep,
    );
    s.prismY(
      [
        [1.4, 0],
        [1.28, 0],
        [0.6, 0.7],
        [0.72, 0.7],
      ],
      y,
      0.1,
      s.palette.deep,
    );
    s.box(-0.65, y, 0.36, 2.1, 0.1, 0.08, s.palette.deep);
  }
  for (const x of [-0.75, -0.55]) s.box(x, 0, 0.44, 0.18, 1.8, 0.05, s.palette.main);
  for (let i = 0; i < 4; i++) s.box(i * 0.21, 0, 0.7, 0.19, 1.8, 0.05, s.pick([s.palette.main, s.palette.pale]));
  for (const x of [1.15, 1.35]) s.box(x, 0, 0.44, 0.18, 1.8, 0.05, s.palette.main);
};

export const bench: Motif = (s) => {
  for (let n = 0; n < s.int(1, 2); n++) {
    s.at(n * 1.3, 0, 0, () => {
      for (const y of [0.15, 1.45]) {
        s.box(0.05, y, 0, 0.4, 0.1, 0.4, s.palette.deep);
        s.box(0.0, y, 0.4, 0.07, 0.1, 0.46, s.palette.deep);
      }
      for (let i = 0; i < 3; i++) s.box(0.08 + i * 0.15, 0, 0.4, 0.13, 1.7, 0.05, s.palette.main);
      for (let i = 0; i < 2; i++) s.box(0.07, 0, 0.55 + i * 0.17, 0.04, 1.7, 0.13, s.palette.main);
    });
  }
  s.drum(0.3, 2.2, 0, 0.24, 0.6, s.palette.mid);
};

export const playSwing: Motif = (s) => {
  for (const y of [0, 2.2]) {
    s.prismY(
      [
        [-0.7, 0],
        [-0.58, 0],
        [0.06, 1.9],
        [-0.06, 1.9],
      ],
      y,
      0.1,
      s.palette.main,
    );
    s.prismY(
      [
        [0.7, 0],
        [0.58, 0],
        [-0.06, 1.9],
        [0.06, 1.9],
      ],
      y,
      0.1,
      s.palette.main,
    );
  }
  s.box(-0.07, -0.1, 1.9, 0.14, 2.5, 0.12, s.palette.mid);
  for (const y of [0.45, 1.35]) {
    s.rod(
      [
        [0, y, 1.9],
        [0, y, 0.6],
      ],
      1.8,
    );
    s.rod(
      [
        [0, y + 0.45, 1.9],
        [0, y + 0.45, 0.6],
      ],
      1.8,
    );
    s.box(-0.12, y - 0.03, 0.55, 0.24, 0.52, 0.06, s.palette.second);
  }
  chair(s, 1.4, 0.9, s.palette.pale);
};
