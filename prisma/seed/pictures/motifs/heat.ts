import type { Motif } from "../motif";
import { legs } from "../parts";

export const plateExchanger: Motif = (s) => {
  const plates = s.int(9, 14);
  s.box(0, 0, 0.1, 0.14, 0.8, 1.5, s.palette.deep);
  for (let i = 0; i < plates; i++)
    s.box(0.2 + i * 0.085, 0.08, 0.18, 0.06, 0.64, 1.3, i % 2 ? s.palette.main : s.palette.pale);
  const end = 0.24 + plates * 0.085;
  const front = s.box(end, 0, 0.1, 0.14, 0.8, 1.5, s.palette.main);
  for (const [a, b] of [
    [0.24, 0.84],
    [0.76, 0.84],
    [0.24, 0.16],
    [0.76, 0.16],
  ] as const)
    front.right.round(a, b, 0.15, 0.08, s.palette.paper).round(a, b, 0.09, 0.05, s.palette.hollow);
  for (const y of [-0.06, 0.8]) s.box(-0.05, y, 0, end + 0.3, 0.07, 0.1, s.palette.deep);
  for (const y of [0.16, 0.58]) {
    const pipe = s.bar("x", end + 0.14, y + 0.02, 1.36, 0.08, 0.6, s.palette.mid);
    s.ring("x", [end + 0.74, y + 0.02, 1.36], 0.05, s.palette.hollow, pipe);
  }
};

export const coolingTower: Motif = (s) => {
  legs(s, 0, 0, 1.7, 1.1, 0.3, 0.1, s.palette.deep);
  const unit = s.box(0, 0, 0.3, 1.7, 1.1, 0.75, s.palette.main);
  unit.left.rows(8, undefined, 0.05, 0.95);
  unit.right.rows(8, undefined, 0.05, 0.95);
  for (const x of [0.45, 1.25]) {
    const fan = s.drum(x, 0.55, 1.05, 0.36, 0.12, s.palette.mid);
    s.disc([x, 0.55, 1.17], 0.28, s.palette.hollow, fan);
    for (let i = 0; i < 3; i++) {
      const angle = i * 2.1 + 0.4;
      fan.line(
        s.place([x, 0.55, 1.17], [x + Math.cos(angle) * 0.27, 0.55 + Math.sin(angle) * 0.27, 1.17]),
        s.palette.paper,
        3.4,
      );
    }
  }
  s.rod(
    [
      [1.7, 0.3, 0.5],
      [2.2, 0.3, 0.5],
      [2.2, 0.3, 0.06],
    ],
    6,
    s.palette.main.right,
  );
  s.rod(
    [
      [1.7, 0.7, 0.5],
      [2.4, 0.7, 0.5],
      [2.4, 0.7, 0.06],
    ],
    6,
    s.palette.second.left,
  );
};

export const radiators: Motif = (s) => {
  for (let n = 0; n < s.int(2, 4); n++) {
    const fins = 12;
    for (let i = 0; i < fins; i++)
      s.box(n * 0.42, i * 0.13, 0.12, 0.13, 0.11, 0.85, n % 2 ? s.palette.mid : s.palette.pale);
    for (const y of [0.15, 1.3]) s.box(n * 0.42 + 0.02, y, 0, 0.09, 0.07, 0.12, s.palette.deep);
    s.bar("y", n * 0.42 + 0.065, fins * 0.13, 0.25, 0.05, 0.14, s.palette.deep);
  }
};

export const heatPump: Motif = (s) => {
  for (let n = 0; n < s.int(1, 2); n++) {
    const unit = s.box(0, n * 1.5, 0.12, 0.55, 1.3, 0.95, n ? s.palette.mid : s.palette.main);
    unit.right
      .round(0.36, 0.5, 0.3, 0.42, s.palette.hollow)
      .round(0.36, 0.5, 0.22, 0.31, s.palette.hollow)
      .round(0.36, 0.5, 0.07, 0.1, s.palette.paper);
    for (const b of [0.3, 0.5, 0.7])
      unit.right.line([
        [0.76, b],
        [0.92, b],
      ]);
    for (const y of [0.1, 1.05]) s.box(-0.02, n * 1.5 + y, 0, 0.6, 0.12, 0.12, s.palette.deep);
  }
  s.drum(1.3, 0.4, 0, 0.33, 1.5, s.palette.pale);
  s.drum(1.3, 0.4, 1.5, 0.25, 0.07, s.palette.mid);
  s.rod(
    [
      [0.55, 0.2, 0.3],
      [0.9, 0.2, 0.3],
      [1.1, 0.3, 0.3],
    ],
    5,
    s.palette.main.right,
  );
};
