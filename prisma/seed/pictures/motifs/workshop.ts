import type { Motif } from "../motif";
import { crate, legs, wheel, wheelX } from "../parts";
import type { P2, P3 } from "../solid";
import type { Sketch } from "../sketch";

export const lathe: Motif = (s) => {
  s.box(0, 0.05, 0, 0.5, 0.5, 0.62, s.palette.mid);
  s.box(1.8, 0.05, 0, 0.4, 0.5, 0.62, s.palette.mid);
  s.box(-0.05, 0, 0.62, 2.3, 0.6, 0.16, s.palette.main);
  const head = s.box(0, 0.05, 0.78, 0.6, 0.5, 0.52, s.palette.main);
  head.left.round(0.3, 0.6, 0.14, 0.16, s.palette.paper).round(0.7, 0.6, 0.1, 0.12, s.palette.paper);
  const chuck = s.bar("x", 0.6, 0.3, 1.02, 0.2, 0.14, s.palette.deep);
  s.ring("x", [0.74, 0.3, 1.02], 0.1, s.palette.hollow, chuck);
  s.bar("x", 0.74, 0.3, 1.02, 0.07, 0.7, s.palette.pale);
  s.box(1.0, 0.4, 0.78, 0.3, 0.24, 0.2, s.palette.deep);
  s.box(1.7, 0.12, 0.78, 0.4, 0.36, 0.36, s.palette.main);
};

export const pillarDrill: Motif = (s) => {
  s.box(0, 0, 0, 0.75, 0.75, 0.12, s.palette.deep);
  s.drum(0.2, 0.37, 0.12, 0.1, 1.5, s.palette.pale);
  s.box(0.1, 0.1, 0.72, 0.66, 0.55, 0.07, s.palette.mid);
  const head = s.box(0, 0.16, 1.45, 0.85, 0.44, 0.4, s.palette.main);
  head.right.round(0.5, 0.5, 0.18, 0.2, s.palette.paper);
  s.drum(0.55, 0.37, 1.15, 0.07, 0.3, s.palette.deep);
  s.rod([[0.55, 0.37, 0.86], [0.55, 0.37, 1.15]], 3);
  s.rod([[0.86, 0.6, 1.55], [1.1, 0.75, 1.35]], 3.4);
  s.at(1.5, -0.1, 0, () => {
    legs(s, 0, 0, 0.7, 1.1, 0.7, 0.07, s.palette.deep);
    s.box(0, 0, 0.7, 0.7, 1.1, 0.07, s.palette.main);
    s.box(0.45, 0.3, 0.77, 0.3, 0.3, 0.2, s.palette.deep);
    s.rod([[0.75, 0.45, 0.86], [0.95, 0.45, 0.86]], 4);
  });
};

export const robotCell: Motif = (s) => {
  s.drum(0, 0, 0, 0.4, 0.16, s.palette.deep);
  s.drum(0, 0, 0.16, 0.28, 0.36, s.palette.main);
  s.prismY([[-0.14, 0.5], [0.14, 0.5], [0.5, 1.4], [0.22, 1.52]], -0.13, 0.26, s.palette.second);
  s.prismY([[0.24, 1.32], [0.34, 1.54], [1.2, 1.42], [1.18, 1.2]], -0.1, 0.2, s.palette.main);
  s.box(1.1, -0.1, 0.9, 0.14, 0.2, 0.36, s.palette.deep);
  s.box(0.8, -0.5, 0, 0.9, 1.0, 0.5, s.palette.pale).right.columns(3);
  for (let i = 0; i < 3; i++) s.box(0.9 + i * 0.25, -0.3 + i * 0.2, 0.5, 0.2, 0.2, 0.2, s.pick([s.palette.main, s.palette.mid]));
};

export const toolbox: Motif = (s) => {
  const box = s.box(0, 0, 0, 0.6, 1.2, 0.42, s.palette.main);
  box.right.rect(0.42, 0.6, 0.58, 0.85, s.palette.paper);
  s.prismY([[0, 0.42], [0.6, 0.42], [0.45, 0.62], [0.15, 0.62]], 0, 1.2, s.palette.second);
  s.rod([[0.3, 0.3, 0.62], [0.3, 0.3, 0.8], [0.3, 0.9, 0.8], [0.3, 0.9, 0.62]], 4.4);
  s.at(1.0, -0.1, 0, () => {
    s.prismY([[0, 0.05], [0.16, 0.05], [0.2, 0.42], [0.62, 0.46], [0.62, 0.66], [0.05, 0.66]], 0, 0.18, s.palette.mid);
    s.bar("x", 0.62, 0.09, 0.56, 0.07, 0.12, s.palette.deep);
    s.rod([[0.74, 0.09, 0.56], [1.0, 0.09, 0.56]], 2.6);
    s.box(-0.05, -0.02, 0, 0.32, 0.22, 0.14, s.palette.deep);
  });
  for (let i = 0; i < s.int(2, 3); i++) s.box(0.95, 0.55 + i * 0.26, 0, 0.7, 0.12, 0.05, s.pick([s.palette.pale, s.palette.main]));
};

export const toolCabinet: Motif = (s) => {
  for (const [x, y] of [[0.08, 0.1], [0.5, 0.1], [0.08, 0.9], [0.5, 0.9]] as const) s.ball(x, y, 0.07, 0.07, s.palette.hollow);
  const cabinet = s.box(0, 0, 0.14, 0.58, 1, 0.95, s.palette.main);
  cabinet.right.rows(6);
  for (let k = 0; k < 6; k++) cabinet.right.line([[0.3, k / 6 + 0.12], [0.7, k / 6 + 0.12]], s.palette.paper, 2);
  s.box(0, 0, 1.09, 0.58, 1, 0.05, s.palette.pale);
  for (let i = 0; i < 4; i++) s.rod([[0.15 + i * 0.1, 0.2 + i * 0.16, 1.15], [0.4, 0.3 + i * 0.16, 1.15]], 3.4, s.palette.deep.right);
  const grinder = s.bar("x", 1.0, 0.3, 0.14, 0.12, 0.6, s.palette.second);
  s.ring("x", [1.6, 0.3, 0.14], 0.05, s.palette.hollow, grinder);
  s.drum(1.68, 0.3, 0.06, 0.16, 0.03, s.palette.deep);
  s.box(0.9, 0.75, 0, 0.7, 0.45, 0.3, s.palette.mid).top.line([[0.2, 0.5], [0.8, 0.5]], s.palette.ink, 3);
};

const gearShape = (x: number, y: number, radius: number, teeth: number): P2[] =>
  Array.from({ length: teeth * 4 }, (_, i) => {
    const r = i % 4 < 2 ? radius : radius * 0.84;
    const angle = (i / (teeth * 4)) * 2 * Math.PI;
    return [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
  });

export const gears: Motif = (s) => {
  const gear = (x: number, y: number, z: number, radius: number, teeth: number, m = s.palette.main): void => {
    const body = s.prismZ(gearShape(x, y, radius, teeth), z, 0.2, m);
    s.disc([x, y, z + 0.2], radius * 0.62, null, body);
    s.disc([x, y, z + 0.2], radius * 0.28, s.palette.hollow, body);
  };
  gear(0, 0, 0, 0.75, 18);
  gear(1.2, 0.4, 0, 0.48, 12, s.palette.mid);
  gear(0.35, 1.25, 0, 0.4, 10, s.palette.second);
  s.drum(0, 0, 0.2, 0.2, 0.5, s.palette.deep);
  const shaft = s.bar("x", -0.9, -0.95, 0.14, 0.13, 1.8, s.palette.pale);
  s.ring("x", [0.9, -0.95, 0.14], 0.06, null, shaft);
};

export const parts: Motif = (s) => {
  crate(s, 0, 0, 0, 1.3, 0.9, 0.5, s.palette.main);
  for (let i = 0; i < 5; i++) {
    const bar = s.bar("y", 0.25 + i * 0.22, 0.15, 0.56 + (i % 2) * 0.1, 0.11, 0.6, s.pick([s.palette.mid, s.palette.pale, s.palette.second]));
    s.ring("y", [0.25 + i * 0.22, 0.75, 0.56 + (i % 2) * 0.1], 0.05, s.palette.hollow, bar);
  }
  const motor = s.bar("x", 1.7, 0.3, 0.32, 0.3, 0.7, s.palette.main);
  s.ring("x", [2.4, 0.3, 0.32], 0.2, null, motor);
  s.bar("x", 2.4, 0.3, 0.32, 0.06, 0.25, s.palette.pale);
  for (const y of [0.1, 0.42]) s.box(1.8, y, 0, 0.5, 0.1, 0.06, s.palette.deep);
  s.box(1.85, 0.2, 0.6, 0.3, 0.2, 0.12, s.palette.mid);
};

function bike(s: Sketch, y: number): void {
  const ring = (x: number): void => {
    const body = s.body(x - 0.36, y, 0, 0.72, 0.03, 0.72);
    const at = (r: number): P3[] => s.place(...Array.from({ length: 32 }, (_, i): P3 => [x + Math.cos((i / 16) * Math.PI) * r, y, 0.36 + Math.sin((i / 16) * Math.PI) * r]));
    body.poly(at(0.35), null, s.palette.ink, 4.4).poly(at(0.35), null, s.palette.deep.top, 1.2);
    for (let i = 0; i < 6; i++) body.line(s.place([x + Math.cos((i * Math.PI) / 6) * 0.33, y, 0.36 + Math.sin((i * Math.PI) / 6) * 0.33], [x - Math.cos((i * Math.PI) / 6) * 0.33, y, 0.36 - Math.sin((i * Math.PI) / 6) * 0.33]), s.palette.main.left, 0.9);
  };
  ring(0);
  ring(1.1);
  const frame = s.body(0, y + 0.03, 0.3, 1.2, 0.02, 0.8);
  const colour = s.pick([s.palette.main.right, s.palette.second.left, s.palette.main.left]);
  const lines: P3[][] = [[[0, y, 0.36], [0.36, y, 0.86], [0.92, y, 0.9], [0.48, y, 0.38], [0, y, 0.36]], [[0.48, y, 0.38], [0.32, y, 0.98]], [[1.1, y, 0.36], [0.9, y, 1.05]]];
  for (const points of lines) frame.line(s.place(...points), s.palette.ink, 5).line(s.place(...points), colour, 2.8);
  frame.line(s.place([0.2, y, 1.0], [0.44, y, 0.99]), s.palette.ink, 5.5);
  frame.line(s.place([0.78, y, 1.12], [0.9, y, 1.06], [0.92, y, 1.12]), s.palette.ink, 3.4);
}

export const bicycles: Motif = (s) => {
  for (let i = 0; i < s.int(1, 4); i++) bike(s, i * 0.42);
};

export const cargoBike: Motif = (s) => {
  wheel(s, 0, 0.32, 0.32, 0.05);
  s.rod([[0, 0.36, 0.32], [0.5, 0.36, 0.4], [0.9, 0.36, 0.4]], 5, s.palette.main.right);
  s.rod([[0.5, 0.36, 0.4], [0.3, 0.36, 0.9]], 4.4, s.palette.main.right);
  s.box(0.15, 0.28, 0.9, 0.32, 0.16, 0.06, s.palette.deep);
  s.rod([[0.9, 0.36, 0.4], [0.85, 0.36, 1.1], [0.85, 0.1, 1.15]], 3.6);
  s.rod([[0.85, 0.36, 1.1], [0.85, 0.62, 1.15]], 3.6);
  wheel(s, 1.6, -0.08, 0.28, 0.06);
  s.box(1.0, 0, 0.3, 1.1, 0.76, 0.6, s.palette.main).right.rect(0.12, 0.15, 0.88, 0.85, s.palette.mid.left);
  wheel(s, 1.6, 0.78, 0.28, 0.06);
  for (let i = 0; i < 3; i++) s.box(1.1 + i * 0.32, 0.15, 0.9, 0.28, 0.4, s.between(0.15, 0.35), s.pick([s.palette.pale, s.palette.second, s.palette.mid]));
};

export const stove: Motif = (s) => {
  for (let i = 0; i < s.int(1, 2); i++) {
    const range = s.box(0, i * 0.95, 0.08, 0.8, 0.9, 0.8, i ? s.palette.mid : s.palette.main);
    range.right.rect(0.1, 0.08, 0.9, 0.62, s.palette.glass).line([[0.15, 0.68], [0.85, 0.68]], s.palette.ink, 2.6);
    for (let n = 0; n < 5; n++) range.right.round(0.16 + n * 0.17, 0.86, 0.045, 0.05, s.palette.paper);
    for (const [a, b] of [[0.28, 0.28], [0.72, 0.28], [0.28, 0.72], [0.72, 0.72]] as const) range.top.round(a, b, 0.17, 0.15, s.palette.hollow).round(a, b, 0.08, 0.07, s.palette.mid.left);
  }
  s.drum(0.22, 0.25, 0.88, 0.18, 0.28, s.palette.pale);
  s.box(0, -1.2, 0, 0.7, 1.1, 0.86, s.palette.pale).right.line([[0.5, 0], [0.5, 1]]);
  s.box(0, -1.2, 0.86, 0.7, 1.1, 0.05, s.palette.pale).top.rect(0.25, 0.3, 0.8, 0.7, s.palette.glass);
};

export const coldCabinet: Motif = (s) => {
  for (let i = 0; i < s.int(1, 3); i++) {
    const fridge = s.box(0, i * 0.82, 0.1, 0.75, 0.8, 1.85, i % 2 ? s.palette.mid : s.palette.main);
    fridge.right.rect(0.1, 0.1, 0.9, 0.86, s.palette.glass).line([[0.86, 0.4], [0.86, 0.6]], s.palette.ink, 3);
    for (const b of [0.3, 0.5, 0.7]) fridge.right.line([[0.1, b], [0.9, b]]);
    for (let n = 0; n < 9; n++) fridge.right.round(0.22 + (n % 3) * 0.25, 0.16 + Math.floor(n / 3) * 0.2, 0.07, 0.035, s.palette.main.left);
  }
  for (let k = 0; k < s.int(2, 4); k++) s.box(1.1, 0.1, k * 0.14, 0.7, 0.5, 0.13, s.palette.pale).top.rect(0.06, 0.08, 0.94, 0.92, s.palette.hollow);
};

export const garage: Motif = (s) => {
  wheelX(s, 0, 0.2, 0.38, 0.22);
  wheelX(s, 0, 1.0, 0.38, 0.22);
  s.at(0.7, 0, 0, () => {
    s.box(0, 0, 0, 0.6, 0.9, 0.5, s.palette.main).right.rows(3);
    s.prismY([[0.05, 0.5], [0.55, 0.5], [0.4, 0.56], [0.2, 0.56]], 0.1, 0.7, s.palette.mid);
  });
  s.rod([[1.6, 0.3, 0.03], [2.2, 0.3, 0.03]], 6, s.palette.mid.right);
  s.rod([[1.6, 0.7, 0.03], [2.3, 0.6, 0.03]], 6, s.palette.main.right);
};
