import type { Motif } from "../motif";
import { wheel } from "../parts";

export const printers: Motif = (s) => {
  s.box(0, 0, 0.06, 0.75, 0.8, 0.5, s.palette.main)
    .right.rows(3)
    .line(
      [
        [0.4, 0.17],
        [0.6, 0.17],
      ],
      s.palette.ink,
      2,
    )
    .line(
      [
        [0.4, 0.5],
        [0.6, 0.5],
      ],
      s.palette.ink,
      2,
    );
  s.box(0, 0, 0.56, 0.75, 0.8, 0.26, s.palette.mid).right.rect(0.15, 0.2, 0.85, 0.75, s.palette.hollow);
  s.box(0, 0, 0.82, 0.6, 0.8, 0.16, s.palette.pale).top.line([
    [0.1, 0.2],
    [0.1, 0.8],
  ]);
  s.box(0.62, 0.08, 0.86, 0.2, 0.3, 0.04, s.palette.deep);
  s.box(0.75, 0.15, 0.62, 0.3, 0.5, 0.03, s.palette.pale);
  for (let i = 0; i < s.int(1, 3); i++) {
    const small = s.box(0.1, 1.05 + i * 0.72, 0, 0.5, 0.6, 0.3, s.pick([s.palette.main, s.palette.second]));
    small.right.rect(0.12, 0.15, 0.88, 0.45, s.palette.hollow);
    s.box(0.05, 1.12 + i * 0.72, 0.3, 0.05, 0.46, 0.22, s.palette.pale);
  }
};

export const conference: Motif = (s) => {
  const wall = s.box(0, 0, 0.8, 0.07, 1.7, 1.0, s.palette.deep);
  wall.right.rect(0.03, 0.05, 0.97, 0.95, s.palette.glass).line(
    [
      [0.12, 0.3],
      [0.3, 0.75],
    ],
    s.palette.contour,
  );
  s.box(0.01, 0.8, 0.1, 0.06, 0.1, 0.7, s.palette.deep);
  s.box(-0.25, 0.5, 0.04, 0.6, 0.7, 0.06, s.palette.deep);
  for (const y of [-0.45, 1.85]) {
    const speaker = s.box(0, y, 0, 0.3, 0.32, 1.0, s.palette.main);
    speaker.right
      .round(0.5, 0.7, 0.3, 0.1, s.palette.hollow)
      .round(0.5, 0.32, 0.38, 0.14, s.palette.hollow)
      .round(0.5, 0.32, 0.14, 0.05, s.palette.paper);
  }
  const projector = s.box(0.95, 0.5, 0, 0.45, 0.55, 0.2, s.palette.pale);
  projector.right.round(0.3, 0.5, 0.15, 0.34, s.palette.hollow).round(0.3, 0.5, 0.08, 0.18, s.palette.glass);
};

export const accessories: Motif = (s) => {
  const bin = s.box(0, 0, 0, 1.0, 0.8, 0.5, s.palette.main);
  bin.top.rect(0.05, 0.05, 0.95, 0.95, s.palette.hollow);
  for (let i = 0; i < 7; i++) {
    const [a, b] = [s.between(0.15, 0.6), s.between(0.15, 0.6)];
    bin.top.line(
      Array.from(
        { length: 14 },
        (_, n) => [a + 0.14 + 0.14 * Math.cos(n / 2), b + 0.14 + 0.14 * Math.sin(n / 2)] as const,
      ),
      s.pick([s.palette.paper, s.palette.main.left, s.palette.second.left]),
      2.4,
    );
  }
  for (let i = 0; i < s.int(2, 4); i++) {
    const keys = s.box(
      1.25 + i * 0.05,
      -0.2 + i * 0.42,
      i % 2 ? 0.045 : 0,
      0.3,
      0.85,
      0.045,
      s.pick([s.palette.pale, s.palette.mid]),
    );
    keys.top.columns(5).rows(9);
  }
  for (let i = 0; i < 3; i++)
    s.prismZ(
      [
        [0.1 + i * 0.3, 1.1],
        [0.26 + i * 0.3, 1.1],
        [0.28 + i * 0.3, 1.26],
        [0.18 + i * 0.3, 1.34],
        [0.08 + i * 0.3, 1.26],
      ],
      0,
      0.06,
      s.palette.deep,
    );
};

export const washers: Motif = (s) => {
  for (let i = 0; i < s.int(1, 3); i++) {
    const machine = s.box(0, i * 0.66, 0, 0.62, 0.62, 0.88, s.pick([s.palette.pale, s.palette.main]));
    machine.right
      .rect(0, 0.84, 1, 1, s.palette.mid.left)
      .round(0.5, 0.42, 0.32, 0.24, s.palette.paper)
      .round(0.5, 0.42, 0.24, 0.18, s.palette.glass);
    machine.right.round(0.82, 0.92, 0.06, 0.045, s.palette.paper);
  }
  const fridge = s.box(-0.05, -0.72, 0, 0.66, 0.66, 1.85, s.palette.main);
  fridge.right
    .line([
      [0, 0.36],
      [1, 0.36],
    ])
    .line(
      [
        [0.12, 0.42],
        [0.12, 0.62],
      ],
      s.palette.ink,
      2.6,
    )
    .line(
      [
        [0.12, 0.16],
        [0.12, 0.3],
      ],
      s.palette.ink,
      2.6,
    );
  if (s.chance(0.6))
    s.box(0.08, 0.02, 0.88, 0.42, 0.52, 0.3, s.palette.deep).right.rect(0.08, 0.14, 0.7, 0.86, s.palette.glass);
};

export const vacuum: Motif = (s) => {
  s.drum(0, 0, 0.1, 0.4, 0.5, s.palette.main);
  s.drum(0, 0, 0.6, 0.42, 0.2, s.palette.mid);
  s.drum(0, 0, 0.8, 0.2, 0.08, s.palette.deep);
  s.rod(
    [
      [0.4, 0, 0.5],
      [0.7, 0.1, 0.7],
      [1.0, 0.3, 0.5],
      [1.1, 0.6, 0.2],
    ],
    5,
    s.palette.deep.right,
  );
  s.rod(
    [
      [1.1, 0.6, 0.2],
      [0.7, 1.3, 1.1],
    ],
    4,
  );
  s.box(0.95, 0.5, 0, 0.35, 0.6, 0.12, s.palette.deep);
  wheel(s, 0.1, 0.34, 0.14, 0.08);
};
