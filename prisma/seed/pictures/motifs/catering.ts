import type { Motif } from "../motif";

export const stove: Motif = (s) => {
  for (let i = 0; i < s.int(1, 2); i++) {
    const range = s.box(0, i * 0.95, 0.08, 0.8, 0.9, 0.8, i ? s.palette.mid : s.palette.main);
    range.right.rect(0.1, 0.08, 0.9, 0.62, s.palette.glass).line(
      [
        [0.15, 0.68],
        [0.85, 0.68],
      ],
      s.palette.ink,
      2.6,
    );
    for (let n = 0; n < 5; n++) range.right.round(0.16 + n * 0.17, 0.86, 0.045, 0.05, s.palette.paper);
    for (const [a, b] of [
      [0.28, 0.28],
      [0.72, 0.28],
      [0.28, 0.72],
      [0.72, 0.72],
    ] as const)
      range.top.round(a, b, 0.17, 0.15, s.palette.hollow).round(a, b, 0.08, 0.07, s.palette.mid.left);
  }
  s.drum(0.22, 0.25, 0.88, 0.18, 0.28, s.palette.pale);
  s.box(0, -1.2, 0, 0.7, 1.1, 0.86, s.palette.pale).right.line([
    [0.5, 0],
    [0.5, 1],
  ]);
  s.box(0, -1.2, 0.86, 0.7, 1.1, 0.05, s.palette.pale).top.rect(0.25, 0.3, 0.8, 0.7, s.palette.glass);
};

export const coldCabinet: Motif = (s) => {
  for (let i = 0; i < s.int(1, 3); i++) {
    const fridge = s.box(0, i * 0.82, 0.1, 0.75, 0.8, 1.85, i % 2 ? s.palette.mid : s.palette.main);
    fridge.right.rect(0.1, 0.1, 0.9, 0.86, s.palette.glass).line(
      [
        [0.86, 0.4],
        [0.86, 0.6],
      ],
      s.palette.ink,
      3,
    );
    for (const b of [0.3, 0.5, 0.7])
      fridge.right.line([
        [0.1, b],
        [0.9, b],
      ]);
    for (let n = 0; n < 9; n++)
      fridge.right.round(0.22 + (n % 3) * 0.25, 0.16 + Math.floor(n / 3) * 0.2, 0.07, 0.035, s.palette.main.left);
  }
  for (let k = 0; k < s.int(2, 4); k++)
    s.box(1.1, 0.1, k * 0.14, 0.7, 0.5, 0.13, s.palette.pale).top.rect(0.06, 0.08, 0.94, 0.92, s.palette.hollow);
};
