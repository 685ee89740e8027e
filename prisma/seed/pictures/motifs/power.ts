import type { Motif } from "../motif";
import { pallet, palletHeight, sack } from "../parts";

export const solarPanels: Motif = (s) => {
  for (let n = 0; n < s.int(2, 3); n++) {
    const y = n * 1.15;
    s.rod(
      [
        [0.1, y + 0.1, 0],
        [0.1, y + 0.1, 1.15],
      ],
      3.4,
    );
    s.rod(
      [
        [0.1, y + 0.9, 0],
        [0.1, y + 0.9, 1.15],
      ],
      3.4,
    );
    const panel = s.prismY(
      [
        [0.05, 1.15],
        [0.12, 1.22],
        [1.35, 0.22],
        [1.28, 0.14],
      ],
      y,
      1.0,
      s.palette.main,
    );
    const at = (a: number, b: number) => s.place([0.12 + b * 1.23, y + a, 1.22 - b]);
    const corner = (a: number, b: number) => at(a, b)[0]!;
    panel.poly(
      [corner(0.04, 0.03), corner(0.96, 0.03), corner(0.96, 0.97), corner(0.04, 0.97)],
      s.palette.deep.left,
      s.palette.ink,
      1.05,
    );
    for (let i = 1; i < 6; i++) panel.line([corner(0.04, i / 6), corner(0.96, i / 6)], s.palette.main.top, 0.9);
    for (let i = 1; i < 4; i++) panel.line([corner(i / 4, 0.03), corner(i / 4, 0.97)], s.palette.main.top, 0.9);
  }
};

export const solarStack: Motif = (s) => {
  pallet(s, 0, 0, 0, 1.8, 1.05);
  const count = s.int(5, 10);
  for (let k = 0; k < count; k++) {
    const panel = s.box(0, 0, palletHeight + k * 0.075, 1.8, 1.05, 0.065, k % 2 ? s.palette.pale : s.palette.main);
    if (k === count - 1) {
      panel.top.rect(0.03, 0.04, 0.97, 0.96, s.palette.deep.left);
      for (let i = 1; i < 8; i++)
        panel.top.line(
          [
            [0.03 + (i * 0.94) / 8, 0.04],
            [0.03 + (i * 0.94) / 8, 0.96],
          ],
          s.palette.main.top,
          0.9,
        );
      for (let i = 1; i < 5; i++)
        panel.top.line(
          [
            [0.03, i / 5],
            [0.97, i / 5],
          ],
          s.palette.main.top,
          0.9,
        );
    }
  }
  s.box(0.3, 1.35, 0, 0.6, 0.3, 0.5, s.palette.pale).left.rect(0.2, 0.5, 0.8, 0.8, s.palette.glass);
};

export const batteries: Motif = (s) => {
  for (let k = 0; k < s.int(1, 2); k++)
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < s.int(1, 2); j++) {
        const cell = s.box(
          i * 0.62,
          j * 0.9,
          k * 0.52,
          0.58,
          0.82,
          0.48,
          s.pick([s.palette.main, s.palette.main, s.palette.mid]),
        );
        cell.right
          .rect(0.2, 0.25, 0.8, 0.7, s.palette.paper)
          .line(
            [
              [0.3, 0.48],
              [0.42, 0.48],
            ],
            s.palette.ink,
            2.2,
          )
          .line(
            [
              [0.58, 0.48],
              [0.7, 0.48],
            ],
            s.palette.ink,
            2.2,
          )
          .line(
            [
              [0.64, 0.36],
              [0.64, 0.6],
            ],
            s.palette.ink,
            2.2,
          );
        if (k === 0)
          for (const y of [0.2, 0.62])
            s.drum(i * 0.62 + 0.29, j * 0.9 + y, k * 0.52 + 0.48, 0.06, 0.06, s.palette.deep);
      }
};

export const charger: Motif = (s) => {
  for (let i = 0; i < s.int(1, 3); i++) {
    s.at(0, i * 0.9, 0, () => {
      s.box(-0.1, -0.1, 0, 0.55, 0.6, 0.07, s.palette.deep);
      const post = s.box(0, 0, 0.07, 0.34, 0.4, 1.45, i % 2 ? s.palette.second : s.palette.main);
      post.right.rect(0.15, 0.66, 0.85, 0.9, s.palette.glass).round(0.5, 0.48, 0.2, 0.06, s.palette.hollow);
      s.rod(
        [
          [0.34, 0.2, 0.78],
          [0.6, 0.25, 0.5],
          [0.62, 0.4, 0.25],
          [0.4, 0.5, 0.3],
        ],
        3.4,
      );
    });
  }
  s.box(1.1, 0.1, 0, 0.6, 0.9, 0.9, s.palette.mid).right.rows(5);
};

export const cableDrums: Motif = (s) => {
  for (let i = 0; i < s.int(1, 3); i++) {
    const [x, y, r] = [(i % 2) * 0.2, i * 1.0, i === 0 ? 0.7 : s.between(0.4, 0.55)];
    s.bar("x", x, y, r, r, 0.1, s.palette.main);
    const core = s.bar("x", x + 0.1, y, r, r * 0.72, 0.5, s.palette.deep);
    for (let n = 1; n < 7; n++)
      core.line(
        Array.from(
          { length: 8 },
          (_, k) =>
            [
              x + 0.1 + n * 0.07,
              y + Math.cos((k / 7) * 2.4 - 0.3) * r * 0.72,
              r + Math.sin((k / 7) * 2.4 - 0.3) * r * 0.72,
            ] as const,
        ),
        s.palette.main.left,
        1,
      );
    const flange = s.bar("x", x + 0.6, y, r, r, 0.1, s.palette.main);
    for (const share of [0.8, 0.34])
      s.ring("x", [x + 0.7, y, r], r * share, share < 0.5 ? s.palette.mid.top : null, flange);
    s.ring("x", [x + 0.7, y, r], r * 0.12, s.palette.hollow, flange);
  }
};

export const switchboard: Motif = (s) => {
  for (let i = 0; i < s.int(2, 3); i++) {
    const cabinet = s.box(0, i * 0.72, 0.08, 0.42, 0.7, 1.7, i % 2 ? s.palette.mid : s.palette.main);
    if (i === 0) {
      cabinet.right.rect(0.1, 0.06, 0.9, 0.94, s.palette.paper);
      for (let k = 0; k < 4; k++)
        for (let n = 0; n < 5; n++)
          cabinet.right.rect(
            0.16 + n * 0.14,
            0.14 + k * 0.2,
            0.27 + n * 0.14,
            0.26 + k * 0.2,
            s.pick([s.palette.main.left, s.palette.second.left, s.palette.pale.left]),
          );
    } else
      cabinet.right
        .line(
          [
            [0.1, 0.45],
            [0.1, 0.58],
          ],
          s.palette.ink,
          2.6,
        )
        .poly(
          [
            [0.45, 0.72],
            [0.62, 0.72],
            [0.53, 0.86],
          ],
          s.palette.paper,
        );
  }
  for (let i = 0; i < 3; i++) {
    const coil = s.drum(0.9 + (i % 2) * 0.1, 0.25 + i * 0.62, 0, 0.27, 0.14, s.palette.second);
    s.disc([0.9 + (i % 2) * 0.1, 0.25 + i * 0.62, 0.14], 0.14, s.palette.ground, coil);
  }
};

export const gasBottles: Motif = (s) => {
  for (let i = 0; i < s.int(2, 4); i++)
    for (let j = 0; j < 2; j++) {
      const [x, y, m] = [i * 0.5, j * 0.5, s.pick([s.palette.main, s.palette.second, s.palette.mid])];
      s.drum(x, y, 0, 0.2, 1.1, m);
      for (const [r, z] of [
        [0.18, 1.1],
        [0.13, 1.17],
      ] as const)
        s.drum(x, y, z, r, 0.07, m);
      s.drum(x, y, 1.24, 0.05, 0.1, s.palette.deep);
      s.drum(x, y, 1.34, 0.09, 0.04, s.palette.deep);
    }
};

export const pellets: Motif = (s) => {
  pallet(s, 0, 0, 0, 1.5, 1.0);
  for (let k = 0; k < s.int(3, 5); k++)
    for (let i = 0; i < 2; i++)
      for (let j = 0; j < 2; j++)
        sack(
          s,
          i * 0.74,
          j * 0.48 + s.between(-0.03, 0.03),
          palletHeight + k * 0.165,
          s.pick([s.palette.main, s.palette.mid, s.palette.pale]),
        );
  s.heap(2.0, 0.6, 0, 0.55, 0.5, 0.4, 6, s.palette.second);
  for (let i = 0; i < 9; i++)
    s.bar(s.pick(["x", "y"]), s.between(1.6, 2.5), s.between(1.0, 1.5), 0.03, 0.03, 0.1, s.palette.main);
};
