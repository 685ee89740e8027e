import type { Motif } from "../motif";

export const waterTank: Motif = (s) => {
  for (let k = 0; k < 4; k++) s.drum(0, 0, k * 0.4, 0.62, 0.4, s.palette.main);
  s.drum(0, 0, 1.6, 0.5, 0.1, s.palette.mid);
  s.drum(0, 0, 1.7, 0.16, 0.08, s.palette.deep);
  for (const y of [0, 0.7]) {
    const pipe = s.bar("x", 0.9, y, 0.18, 0.13, 1.2, s.palette.mid);
    s.ring("x", [2.1, y, 0.18], 0.08, s.palette.hollow, pipe);
  }
  s.drum(1.5, 0.7, 0.3, 0.05, 0.3, s.palette.deep);
  const hand = s.drum(1.5, 0.7, 0.6, 0.22, 0.05, s.palette.second);
  s.disc([1.5, 0.7, 0.65], 0.14, s.palette.ground, hand);
  if (s.chance(0.6)) s.drum(0.6, 1.5, 0, 0.3, 0.6, s.palette.second);
};

export const pump: Motif = (s) => {
  s.box(0, 0, 0, 1.9, 0.7, 0.12, s.palette.deep);
  const motor = s.bar("x", 0.1, 0.35, 0.45, 0.28, 0.9, s.palette.main);
  for (let i = 1; i < 7; i++)
    motor.line(s.place([0.1 + i * 0.13, 0.63, 0.45], [0.1 + i * 0.13, 0.55, 0.65], [0.1 + i * 0.13, 0.35, 0.73]));
  s.box(0.35, 0.25, 0.74, 0.3, 0.2, 0.14, s.palette.mid);
  s.bar("x", 1.0, 0.35, 0.45, 0.1, 0.3, s.palette.pale);
  const volute = s.bar("x", 1.3, 0.35, 0.45, 0.34, 0.3, s.palette.second);
  s.ring("x", [1.6, 0.35, 0.45], 0.2, s.palette.paper, volute);
  s.ring("x", [1.6, 0.35, 0.45], 0.13, s.palette.hollow, volute);
  s.drum(1.45, 0.35, 0.76, 0.12, 0.34, s.palette.second);
  s.drum(1.45, 0.35, 1.1, 0.2, 0.06, s.palette.mid);
  for (let i = 0; i < s.int(1, 3); i++) {
    const pipe = s.bar("x", 0.2, 1.1 + i * 0.32, 0.14, 0.14, 1.5, s.palette.mid);
    s.ring("x", [1.7, 1.1 + i * 0.32, 0.14], 0.09, s.palette.hollow, pipe);
  }
};

export const ducts: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++) {
    const radius = s.pick([0.24, 0.3]);
    const duct = s.bar(
      "x",
      0,
      i * 0.66,
      0.3,
      radius,
      2.0 + s.between(-0.15, 0.15),
      s.pick([s.palette.main, s.palette.mid, s.palette.pale]),
    );
    const { x0, x1 } = duct.bounds;
    for (let n = 1; n < 9; n++) {
      const x = x0 + ((x1 - x0) * n) / 9;
      duct.line(
        Array.from(
          { length: 9 },
          (_, k) =>
            [
              x + k * 0.012,
              i * 0.66 + Math.cos((k / 8) * 2.4 - 0.25) * radius,
              0.3 + Math.sin((k / 8) * 2.4 - 0.25) * radius,
            ] as const,
        ),
        s.palette.ink,
        0.9,
      );
    }
    s.ring("x", [x1, i * 0.66, 0.3], radius * 0.86, s.palette.hollow, duct);
  }
  const box = s.box(0.3, 0.1, 0.62, 0.9, 0.6, 0.45, s.palette.second);
  box.right.rect(0.15, 0.15, 0.85, 0.85, s.palette.hollow).rows(5, s.palette.paper, 0.15, 0.85);
};

export const airUnit: Motif = (s) => {
  for (const x of [0.1, 1.9]) s.box(x, 0, 0, 0.14, 1.0, 0.12, s.palette.deep);
  for (let i = 0; i < 3; i++) {
    const part = s.box(i * 0.75, 0, 0.12, 0.74, 1.0, 1.0, i === 1 ? s.palette.mid : s.palette.main);
    if (i === 1) part.left.round(0.5, 0.5, 0.32, 0.32, s.palette.hollow).round(0.5, 0.5, 0.1, 0.1, s.palette.paper);
    else
      part.left
        .line([
          [0.1, 0.1],
          [0.9, 0.1],
          [0.9, 0.9],
          [0.1, 0.9],
          [0.1, 0.1],
        ])
        .line(
          [
            [0.82, 0.45],
            [0.82, 0.6],
          ],
          s.palette.ink,
          2.4,
        );
  }
  const duct = s.bar("x", 2.25, 0.5, 0.65, 0.3, 0.5, s.palette.pale);
  s.ring("x", [2.75, 0.5, 0.65], 0.25, s.palette.hollow, duct);
  s.drum(0.4, 0.5, 1.12, 0.26, 0.35, s.palette.pale);
  s.drum(0.4, 0.5, 1.47, 0.34, 0.07, s.palette.deep);
};
