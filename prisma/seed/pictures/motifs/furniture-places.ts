import type { Motif } from "../motif";
import { legs, table, wheel } from "../parts";
import { chair } from "./furniture";

export const whiteboard: Motif = (s) => {
  for (const y of [0.15, 1.75]) {
    s.box(-0.25, y, 0, 0.55, 0.07, 0.05, s.palette.deep);
    s.box(0, y, 0.05, 0.06, 0.07, 1.7, s.palette.deep);
  }
  const board = s.box(0.06, 0, 0.7, 0.05, 2, 1.1, s.palette.main);
  board.right.rect(0.03, 0.05, 0.97, 0.95, s.palette.paper);
  board.right.line([[0.12, 0.75], [0.45, 0.75]], s.palette.contour, 1.8).line([[0.12, 0.62], [0.36, 0.62]], s.palette.contour, 1.8);
  board.right.line([[0.55, 0.25], [0.66, 0.5], [0.76, 0.4], [0.9, 0.72]], s.palette.main.left, 2);
  s.box(0.11, 0.5, 0.68, 0.08, 1, 0.04, s.palette.deep);
  if (s.chance(0.6)) for (let i = 0; i < 3; i++) s.box(0.75 + i * 0.16, 0.1, 0, 0.07, 1.3, 1.0, s.pick([s.palette.main, s.palette.second, s.palette.mid]));
};

export const deskScreens: Motif = (s) => {
  for (let i = 0; i < s.int(4, 7); i++) {
    const screen = s.box(i * 0.24, i * 0.05, 0.05, 0.07, 1.5, s.pick([0.65, 1.2, 1.2]), s.pick([s.palette.main, s.palette.second, s.palette.mid, s.palette.pale]));
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
  for (const [x, y] of [[-0.9, -0.1], [-0.15, -0.95], [0.85, 0.2], [0.05, 0.85]] as const) {
    s.drum(x, y, 0, 0.2, 0.3, s.pick([s.palette.second, s.palette.mid, s.palette.pale]));
  }
  for (let k = 0; k < 2; k++) for (let i = 0; i < 3; i++) {
    if (k === 1 && i === 2) continue;
    const box = s.box(-1.7, -0.6 + i * 0.46, k * 0.42, 0.4, 0.44, 0.4, s.palette.pale);
    box.right.rect(0.12, 0.12, 0.88, 0.88, s.pick([s.palette.main.left, s.palette.second.left, s.palette.hollow]));
  }
};

export const beds: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  const levels = s.int(1, 2);
  for (const [x, y] of [[0, 0], [0, 0.95], [2.0, 0], [2.0, 0.95]] as const) s.box(x, y, 0, 0.08, 0.08, levels === 2 ? 1.75 : x === 0 ? 0.9 : 0.6, s.palette.deep);
  for (let k = 0; k < levels; k++) {
    const z = 0.26 + k * 0.95;
    s.box(0.04, 0.02, z, 2.0, 1.0, 0.1, s.palette.mid);
    s.box(0.08, 0.05, z + 0.1, 1.92, 0.94, 0.18, m).top.line([[0.35, 0], [0.35, 1]]);
    s.box(0.14, 0.2, z + 0.28, 0.4, 0.64, 0.1, s.palette.pale);
  }
};

export const mattresses: Motif = (s) => {
  for (let k = 0; k < s.int(4, 6); k++) {
    const mattress = s.box(s.between(-0.08, 0.08), s.between(-0.06, 0.06), k * 0.2, 2, 0.95, 0.19, s.pick([s.palette.main, s.palette.pale, s.palette.mid]));
    mattress.left.line([[0, 0.5], [1, 0.5]]);
    mattress.right.line([[0, 0.5], [1, 0.5]], s.palette.main.top);
  }
  if (s.chance(0.7)) s.box(0.3, 1.25, 0, 1.5, 0.2, 0.95, s.palette.second).left.columns(6);
};

export const careBed: Motif = (s) => {
  for (const [x, y] of [[0.25, 0.08], [1.7, 0.08], [0.25, 0.86], [1.7, 0.86]] as const) s.ball(x, y, 0.07, 0.07, s.palette.hollow);
  s.box(0.15, 0.1, 0.14, 1.8, 0.8, 0.08, s.palette.deep);
  s.box(0.7, 0.35, 0.22, 0.5, 0.3, 0.26, s.palette.deep);
  s.box(0, 0, 0.48, 2.1, 1, 0.1, s.palette.mid);
  s.box(0, -0.02, 0.3, 0.06, 1.04, 0.75, s.palette.pale);
  s.prismY([[0.1, 0.58], [2.0, 0.58], [2.0, 0.72], [0.85, 0.72], [0.14, 1.08], [0.1, 1.04]], 0.06, 0.88, s.palette.main);
  s.box(2.1, -0.02, 0.3, 0.06, 1.04, 0.55, s.palette.pale);
  for (const z of [0.78, 0.9, 1.0]) s.rod([[0.8, 1.0, z], [1.6, 1.0, z]], 2.4);
};

export const wheelchair: Motif = (s) => {
  const m = s.pick([s.palette.main, s.palette.second]);
  wheel(s, 0.3, -0.08, 0.32, 0.05);
  s.box(0.05, 0, 0.42, 0.5, 0.5, 0.07, m);
  s.box(0, 0, 0.49, 0.06, 0.5, 0.52, m);
  s.rod([[0, 0.03, 1.0], [-0.16, 0.03, 1.0]], 3.4);
  s.rod([[0, 0.47, 1.0], [-0.16, 0.47, 1.0]], 3.4);
  wheel(s, 0.3, 0.52, 0.32, 0.05);
  for (const y of [0.06, 0.44]) s.rod([[0.55, y, 0.42], [0.78, y, 0.12]], 3.4);
  s.box(0.72, 0.04, 0.08, 0.2, 0.44, 0.03, s.palette.deep);
  s.at(-0.2, 1.2, 0, () => {
    for (const y of [0, 0.5]) {
      s.rod([[0, y, 0.1], [0.14, y, 0.85], [-0.08, y, 0.92]], 3.6);
      s.rod([[0.5, y, 0.1], [0.14, y, 0.85]], 3.6);
      s.ball(0.5, y, 0.07, 0.07, s.palette.hollow);
    }
    s.box(0.1, 0, 0.45, 0.34, 0.52, 0.05, s.palette.pale);
  });
};

export const picnicTable: Motif = (s) => {
  for (const y of [0.3, 1.4]) {
    s.prismY([[-0.6, 0], [-0.48, 0], [0.2, 0.7], [0.08, 0.7]], y, 0.1, s.palette.deep);
    s.prismY([[1.4, 0], [1.28, 0], [0.6, 0.7], [0.72, 0.7]], y, 0.1, s.palette.deep);
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
    s.prismY([[-0.7, 0], [-0.58, 0], [0.06, 1.9], [-0.06, 1.9]], y, 0.1, s.palette.main);
    s.prismY([[0.7, 0], [0.58, 0], [-0.06, 1.9], [0.06, 1.9]], y, 0.1, s.palette.main);
  }
  s.box(-0.07, -0.1, 1.9, 0.14, 2.5, 0.12, s.palette.mid);
  for (const y of [0.45, 1.35]) {
    s.rod([[0, y, 1.9], [0, y, 0.6]], 1.8);
    s.rod([[0, y + 0.45, 1.9], [0, y + 0.45, 0.6]], 1.8);
    s.box(-0.12, y - 0.03, 0.55, 0.24, 0.52, 0.06, s.palette.second);
  }
  chair(s, 1.4, 0.9, s.palette.pale);
};
