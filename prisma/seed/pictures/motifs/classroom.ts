import type { Motif } from "../motif";
import { legs, table } from "../parts";

export const whiteboard: Motif = (s) => {
  for (const y of [0.15, 1.75]) {
    s.box(-0.25, y, 0, 0.55, 0.07, 0.05, s.palette.deep);
    s.box(0, y, 0.05, 0.06, 0.07, 1.7, s.palette.deep);
  }
  const board = s.box(0.06, 0, 0.7, 0.05, 2, 1.1, s.palette.main);
  board.right.rect(0.03, 0.05, 0.97, 0.95, s.palette.paper);
  board.right
    .line(
      [
        [0.12, 0.75],
        [0.45, 0.75],
      ],
      s.palette.contour,
      1.8,
    )
    .line(
      [
        [0.12, 0.62],
        [0.36, 0.62],
      ],
      s.palette.contour,
      1.8,
    );
  board.right.line(
    [
      [0.55, 0.25],
      [0.66, 0.5],
      [0.76, 0.4],
      [0.9, 0.72],
    ],
    s.palette.main.left,
    2,
  );
  s.box(0.11, 0.5, 0.68, 0.08, 1, 0.04, s.palette.deep);
  if (s.chance(0.6))
    for (let i = 0; i < 3; i++)
      s.box(0.75 + i * 0.16, 0.1, 0, 0.07, 1.3, 1.0, s.pick([s.palette.main, s.palette.second, s.palette.mid]));
};

export const deskScreens: Motif = (s) => {
  for (let i = 0; i < s.int(4, 7); i++) {
    const screen = s.box(
      i * 0.24,
      i * 0.05,
      0.05,
      0.07,
      1.5,
      s.pick([0.65, 1.2, 1.2]),
      s.pick([s.palette.main, s.palette.second, s.palette.mid, s.palette.pale]),
    );
    screen.right.rect(0.04, 0.06, 0.96, 0.94, screen.shapes[1]?.fill ?? s.palette.ground, s.palette.main.left);
    for (const y of [0.2, 1.2]) s.box(i * 0.24 - 0.08, i * 0.05 + y, 0, 0.24, 0.08, 0.05, s.palette.deep);
  }
};

export const school: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second, s.palette.mid]);
  const rows = s.int(1, 2);
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < 2; i++) {
      s.at(r * 1.35, i * 1.0, 0, () => {
        table(s, 0.55, 0, 0.5, 0.72, 0.62, s.palette.pale, s.palette.deep);
        s.box(0.57, 0.06, 0.5, 0.44, 0.6, 0.05, s.palette.mid);
        s.at(0, 0.16, 0, () => {
          legs(s, 0, 0, 0.38, 0.38, 0.38, 0.045, s.palette.deep);
          s.box(0, 0, 0.38, 0.38, 0.38, 0.05, m);
          s.box(-0.03, 0, 0.56, 0.05, 0.38, 0.24, m);
        });
      });
    }
};

export const preschool: Motif = (s) => {
  s.drum(0, 0, 0, 0.08, 0.46, s.palette.deep);
  s.drum(0, 0, 0.46, 0.62, 0.05, s.palette.main);
  for (const [x, y] of [
    [-0.9, -0.1],
    [-0.15, -0.95],
    [0.85, 0.2],
    [0.05, 0.85],
  ] as const) {
    s.drum(x, y, 0, 0.2, 0.3, s.pick([s.palette.second, s.palette.mid, s.palette.pale]));
  }
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 3; i++) {
      if (k === 1 && i === 2) continue;
      const box = s.box(-1.7, -0.6 + i * 0.46, k * 0.42, 0.4, 0.44, 0.4, s.palette.pale);
      box.right.rect(0.12, 0.12, 0.88, 0.88, s.pick([s.palette.main.left, s.palette.second.left, s.palette.hollow]));
    }
};
