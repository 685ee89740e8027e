import type { Motif } from "../motif";
import { carton, crate, pallet, table, wheel } from "../parts";
import type { P2, P3 } from "../solid";
import type { Sketch } from "../sketch";
import { chair, officeChair } from "./furniture";

const bench = (s: Sketch, wide = 1.9): void => {
  table(s, 0, 0, 0.9, wide, 0.7, s.palette.main, s.palette.deep);
  s.box(0.1, 0.1, 0.22, 0.7, wide - 0.2, 0.05, s.palette.mid);
};

/** A round arrow on the ground: things that come back. */
function loopArrow(s: Sketch, x: number, y: number, radius: number): void {
  const body = s.body(x - radius, y - radius, -0.02, 2 * radius, 2 * radius, 0.01);
  for (const turn of [0, Math.PI]) {
    const arc = (r: number, from: number, to: number): P3[] => Array.from({ length: 22 }, (_, i) => {
      const angle = turn + from + ((to - from) * i) / 21;
      return [x + Math.cos(angle) * r, y + Math.sin(angle) * r, 0];
    });
    body.poly(s.place(...arc(radius, 0.25, 2.6), ...arc(radius * 0.86, 0.25, 2.6).toReversed()), s.palette.main.left, null);
    const tip = (r: number, angle: number): P3 => [x + Math.cos(turn + angle) * r, y + Math.sin(turn + angle) * r, 0];
    body.poly(s.place(tip(radius * 1.1, 2.58), tip(radius * 0.93, 2.95), tip(radius * 0.75, 2.58)), s.palette.main.left, null);
  }
}

export const furnitureRepair: Motif = (s) => {
  bench(s);
  s.at(0.2, 0.2, 0.75, () => chair(s, 0, 0, s.pick([s.palette.second, s.palette.pale])));
  s.box(0.5, 1.2, 0.75, 0.24, 0.4, 0.16, s.palette.mid);
  s.rod([[0.3, 1.6, 0.77], [0.6, 1.7, 0.77]], 3.4);
  if (s.chance(0.7)) officeChair(s, 1.35, 0.7, s.palette.second);
  else for (let i = 0; i < 2; i++) s.bar("y", 1.4 + i * 0.4, 0.3, 0.15, 0.15, 1.1, i ? s.palette.mid : s.palette.second);
};

export const itRepair: Motif = (s) => {
  bench(s);
  const base = s.box(0.2, 0.25, 0.75, 0.5, 0.7, 0.05, s.palette.pale);
  base.top.rect(0.12, 0.1, 0.88, 0.9, s.palette.hollow);
  for (const [a, b, c, d] of [[0.2, 0.2, 0.5, 0.45], [0.58, 0.2, 0.8, 0.8], [0.2, 0.55, 0.5, 0.82]] as const) base.top.rect(a, b, c, d, s.palette.main.left);
  s.box(0.14, 0.25, 0.8, 0.05, 0.7, 0.46, s.palette.mid).right.rect(0.06, 0.08, 0.94, 0.92, s.palette.glass);
  s.rod([[0.5, 1.2, 0.78], [0.75, 1.3, 0.78]], 3.6);
  for (let k = 0; k < s.int(2, 5); k++) s.box(0.2, 1.3, 0.75 + k * 0.06, 0.4, 0.5, 0.055, s.pick([s.palette.main, s.palette.mid]));
  s.rod([[0.12, 1.15, 0.75], [0.12, 1.15, 1.5], [0.5, 1.0, 1.6]], 3.4);
  s.drum(0.55, 0.98, 1.5, 0.12, 0.1, s.palette.second);
};

export const sewing: Motif = (s) => {
  bench(s, 1.7);
  s.box(0.3, 0.3, 0.75, 0.34, 0.95, 0.08, s.palette.pale);
  s.box(0.34, 0.34, 0.83, 0.26, 0.22, 0.34, s.palette.second);
  s.box(0.34, 0.34, 1.17, 0.26, 0.9, 0.2, s.palette.second);
  s.box(0.36, 1.06, 0.98, 0.22, 0.18, 0.19, s.palette.second);
  s.rod([[0.47, 1.15, 0.84], [0.47, 1.15, 0.98]], 2);
  s.bar("y", 0.47, 0.22, 1.22, 0.14, 0.1, s.palette.deep);
  s.drum(0.45, 0.6, 1.37, 0.06, 0.16, s.palette.main);
  for (let k = 0; k < s.int(3, 6); k++) s.box(1.3, 0.2, k * 0.1, 0.62, 0.8, 0.095, s.pick([s.palette.main, s.palette.second, s.palette.pale])).right.line([[0, 0.5], [1, 0.5]]);
  for (let i = 0; i < 3; i++) s.drum(0.7, 1.3 + i * 0.13, 0.75, 0.05, 0.14, s.pick([s.palette.main, s.palette.mid]));
};

export const machineRepair: Motif = (s) => {
  bench(s);
  const hub = s.bar("x", 0.3, 0.5, 1.16, 0.4, 0.14, s.palette.deep);
  s.ring("x", [0.44, 0.5, 1.16], 0.28, s.palette.paper, hub);
  s.ring("x", [0.44, 0.5, 1.16], 0.1, s.palette.hollow, hub);
  for (let i = 0; i < 8; i++) hub.line(s.place([0.44, 0.5 + Math.cos(i * 0.785) * 0.1, 1.16 + Math.sin(i * 0.785) * 0.1], [0.44, 0.5 + Math.cos(i * 0.785) * 0.28, 1.16 + Math.sin(i * 0.785) * 0.28]));
  s.box(0.5, 1.3, 0.75, 0.26, 0.34, 0.14, s.palette.mid);
  s.box(0.55, 1.25, 0.89, 0.16, 0.1, 0.12, s.palette.deep);
  s.box(0.55, 1.55, 0.89, 0.16, 0.1, 0.12, s.palette.deep);
  s.at(1.3, 0.3, 0, () => {
    const cabinet = s.box(0, 0, 0.05, 0.5, 0.9, 0.75, s.palette.second);
    cabinet.right.rows(5);
    for (let k = 0; k < 5; k++) cabinet.right.line([[0.3, k / 5 + 0.13], [0.7, k / 5 + 0.13]], s.palette.paper, 2);
  });
};

export const buildingRepair: Motif = (s) => {
  for (const x of [0.1, 1.5]) {
    for (const [from, to] of [[-0.1, 0.15], [0.7, 0.45]] as const) s.rod([[x, from, 0], [x, to, 0.7]], 5, s.palette.mid.right);
  }
  s.box(0, 0.2, 0.7, 1.75, 0.2, 0.08, s.palette.mid);
  const frame = s.box(0.1, -0.25, 0.78, 1.5, 1.1, 0.08, s.palette.pale);
  frame.top.rect(0.08, 0.1, 0.47, 0.9, s.palette.glass).rect(0.53, 0.1, 0.92, 0.9, s.palette.glass);
  for (const x of [2.05, 2.55]) s.rod([[x, -0.2, 0], [x, -0.6, 2.0]], 4.4, s.palette.main.right);
  for (let k = 1; k < 7; k++) s.rod([[2.05, -0.2 - k * 0.057, k * 0.28], [2.55, -0.2 - k * 0.057, k * 0.28]], 3.4, s.palette.main.right);
  s.drum(0.5, 1.35, 0, 0.2, 0.28, s.palette.main);
  s.rod([[0.6, 1.45, 0.28], [0.85, 1.6, 0.4]], 4);
};

export const remanufacture: Motif = (s) => {
  loopArrow(s, 0, 0, 1.6);
  const kind = s.int(0, 2);
  s.at(-0.9, 0.25, 0, () => {
    if (kind === 2) for (let i = 0; i < 3; i++) s.drum(0.3 + (i % 2) * 0.4, 0.2 + i * 0.25, 0, 0.24, 0.34, s.pick([s.palette.main, s.palette.mid]));
    else for (let k = 0; k < 4; k++) s.box(s.between(-0.05, 0.05), s.between(-0.05, 0.05), k * 0.1, 0.85, 0.62, 0.09, s.pick([s.palette.main, s.palette.mid, s.palette.second]));
  });
  s.at(0.25, -0.85, 0, () => {
    if (kind === 0) table(s, 0, 0, 0.65, 0.9, 0.5, s.palette.pale, s.palette.deep);
    if (kind === 1) chair(s, 0.1, 0.15, s.palette.second);
    if (kind === 2) s.box(0, 0, 0, 0.6, 0.7, 0.85, s.palette.pale).right.rows(3).round(0.5, 0.84, 0.08, 0.05, s.palette.hollow);
  });
};

export const rentalShelf: Motif = (s) => {
  for (const y of [0, 1.9]) for (const x of [0, 0.44]) s.box(x, y, 0, 0.06, 0.06, 1.75, s.palette.deep);
  for (let k = 0; k < 3; k++) {
    s.box(0, 0, 0.2 + k * 0.55, 0.5, 1.96, 0.05, s.palette.main);
    let y = 0.12;
    while (y < 1.55) {
      const wide = s.between(0.24, 0.42);
      const item = s.box(0.06, y, 0.25 + k * 0.55, 0.38, wide, s.between(0.18, 0.4), s.pick([s.palette.main, s.palette.second, s.palette.mid, s.palette.pale]));
      item.right.rect(0.25, 0.25, 0.75, 0.6, s.palette.paper);
      y += wide + s.between(0.05, 0.16);
    }
  }
  s.at(1.0, 0.4, 0, () => {
    for (const x of [0.14, 0.6]) wheel(s, x, 0, 0.13, 0.06);
    s.box(0, 0.06, 0.18, 0.75, 0.6, 0.06, s.palette.mid);
    for (const x of [0.14, 0.6]) wheel(s, x, 0.6, 0.13, 0.06);
    carton(s, 0.1, 0.12, 0.24, 0.5, 0.46, 0.34, s.palette.second);
  });
};

export const takeBack: Motif = (s) => {
  loopArrow(s, 0.6, 0.6, 1.55);
  const box = s.box(0, 0, 0, 1.2, 1.2, 0.75, s.palette.main);
  box.top.rect(0.05, 0.05, 0.95, 0.95, s.palette.hollow);
  s.box(0.2, 0.25, 0.5, 0.3, 0.7, 0.5, s.palette.pale).right.rect(0.12, 0.3, 0.88, 0.9, s.palette.glass);
  s.box(0.65, 0.3, 0.5, 0.3, 0.3, 0.55, s.palette.second);
  s.ball(0.8, 0.85, 0.8, 0.16, s.palette.mid.top);
  s.box(0, 1.2, 0, 1.2, 0.02, 0.75, s.palette.main).left.poly([[0.5, 0.75], [0.66, 0.5], [0.56, 0.5], [0.56, 0.24], [0.44, 0.24], [0.44, 0.5], [0.34, 0.5]], s.palette.paper);
  s.box(1.2, 0, 0, 0.02, 1.22, 0.75, s.palette.main);
};

export const dismantling: Motif = (s) => {
  const columns = 6;
  for (let k = 0; k < 8; k++)
    for (let i = 0; i < columns; i++) {
      if (k > 8 - i * 1.3 + s.between(-0.6, 0.6)) continue;
      s.box(0, 1.9 - i * 0.38 + (k % 2 ? 0.19 : 0), k * 0.2, 0.2, 0.37, 0.19, s.pick([s.palette.main, s.palette.main, s.palette.mid, s.palette.second]));
    }
  pallet(s, 0.7, 0.3, 0);
  for (let k = 0; k < s.int(2, 4); k++) for (let i = 0; i < 3; i++) for (let j = 0; j < 2; j++) s.box(0.72 + i * 0.38, 0.32 + j * 0.38, 0.125 + k * 0.2, 0.36, 0.36, 0.19, s.pick([s.palette.main, s.palette.mid]));
  for (let i = 0; i < 4; i++) s.box(0.6 + i * 0.3, 1.5 + s.between(0, 0.3), 0, 0.34, 0.2, 0.16, s.palette.mid);
};

export const inventory: Motif = (s) => {
  const items = s.int(2, 3);
  const tag = (x: number, y: number, z: number): void => {
    const body = s.box(x, y, z, 0.02, 0.26, 0.18, s.palette.pale);
    body.right.line([[0.2, 0.65], [0.8, 0.65]]).line([[0.2, 0.35], [0.6, 0.35]]);
  };
  chair(s, 0, 0, s.palette.main);
  tag(0.47, 0.1, 0.3);
  s.box(-0.1, 0.9, 0, 0.6, 0.8, 0.95, s.palette.second).right.rows(3);
  tag(0.51, 1.2, 0.66);
  if (items > 2) {
    s.box(0, 2.0, 0, 0.07, 0.9, 1.5, s.palette.mid).right.rect(0.14, 0.55, 0.86, 0.92, s.palette.glass);
    tag(0.08, 2.3, 0.6);
  }
  const board = s.prismX([[1.0, 0.05], [1.72, 0.05], [1.72, 0.1], [1.0, 0.1]], 1.0, 0.95, s.palette.deep);
  board.top.rect(0.12, 0.08, 0.92, 0.92, s.palette.paper);
  for (let i = 0; i < 5; i++) board.top.rect(0.24 + i * 0.13, 0.68, 0.31 + i * 0.13, 0.8, i < 3 ? s.palette.main.left : s.palette.paper).line([[0.275 + i * 0.13, 0.2], [0.275 + i * 0.13, 0.6]]);
};

export const palletRack: Motif = (s) => {
  const [bays, levels] = [2, 3];
  for (let b = 0; b <= bays; b++) for (const x of [0, 0.85]) s.box(x, b * 1.35, 0, 0.08, 0.08, levels * 0.85, s.palette.second);
  for (let k = 0; k < levels; k++) {
    for (const x of [0, 0.85]) if (k > 0) s.box(x, 0.08, k * 0.85 - 0.09, 0.08, bays * 1.35 - 0.08, 0.08, s.palette.mid);
    for (let b = 0; b < bays; b++) {
      if (s.chance(0.16)) continue;
      s.box(0.06, b * 1.35 + 0.16, k * 0.85, 0.8, 1.12, 0.08, s.palette.deep);
      for (let n = 0; n < 2; n++) carton(s, 0.1, b * 1.35 + 0.18 + n * 0.54, k * 0.85 + 0.08, 0.72, 0.5, s.between(0.3, 0.58), s.pick([s.palette.main, s.palette.pale, s.palette.mid]));
    }
  }
};

export const conveyor: Motif = (s) => {
  for (const x of [0.2, 1.7]) for (const y of [0.05, 0.6]) s.box(x, y, 0, 0.08, 0.08, 0.5, s.palette.deep);
  s.box(0, 0, 0.5, 2.0, 0.75, 0.12, s.palette.mid).left.columns(12);
  for (let i = 0; i < 6; i++) {
    const [x, y] = [0.1 + i * 0.31, s.between(0.1, 0.45)];
    if (i % 2) s.box(x, y, 0.62, s.between(0.14, 0.22), s.between(0.14, 0.22), s.between(0.1, 0.2), s.pick([s.palette.main, s.palette.pale]));
    else s.drum(x + 0.1, y + 0.1, 0.62, 0.1, 0.16, s.pick([s.palette.second, s.palette.main]));
  }
  for (let i = 0; i < 3; i++) {
    const bin = s.box(0.1 + i * 0.68, 1.1, 0, 0.6, 0.6, 0.45, s.pick([s.palette.main, s.palette.second, s.palette.mid]));
    bin.top.rect(0.06, 0.06, 0.94, 0.94, s.palette.hollow);
    s.heap(0.4 + i * 0.68, 1.4, 0.4, 0.22, 0.22, 0.16, 3, s.pick([s.palette.pale, s.palette.main]));
  }
};

export const advice: Motif = (s) => {
  s.drum(0.5, 0.6, 0, 0.3, 0.04, s.palette.deep);
  s.drum(0.5, 0.6, 0.04, 0.06, 0.62, s.palette.deep);
  const top = s.drum(0.5, 0.6, 0.66, 0.62, 0.05, s.palette.pale);
  top.poly(s.place([0.3, 0.5, 0.71], [0.6, 0.4, 0.71], [0.72, 0.75, 0.71], [0.42, 0.85, 0.71]), s.palette.paper, s.palette.ink, 1.05);
  chair(s, -0.75, 0.35, s.palette.main);
  chair(s, 0.25, -0.7, s.palette.second);
  for (const y of [1.75, 2.55]) s.rod([[-0.9, y - 1.4, 0], [-0.9, y - 1.4, 1.85]], 3.4);
  const board = s.box(-0.9, 0.2, 0.85, 0.05, 1.1, 0.95, s.palette.main);
  board.right.rect(0.05, 0.06, 0.95, 0.94, s.palette.paper);
  const bars: readonly P2[] = [[0.16, 0.3], [0.36, 0.46], [0.56, 0.6], [0.76, 0.78]];
  for (const [a, b] of bars) board.right.rect(a, 0.16, a + 0.12, b, s.palette.main.left);
};

export const moving: Motif = (s) => {
  for (const x of [0.14, 1.1]) wheel(s, x, 0, 0.14, 0.07);
  s.box(0, 0.06, 0.2, 1.3, 0.8, 0.07, s.palette.mid);
  for (const x of [0.14, 1.1]) wheel(s, x, 0.8, 0.14, 0.07);
  s.rod([[0.02, 0.12, 0.27], [-0.25, 0.12, 1.15], [-0.25, 0.76, 1.15], [0.02, 0.76, 0.27]], 4.4);
  for (let k = 0; k < 2; k++) for (let i = 0; i < 2; i++) carton(s, 0.08 + i * 0.6, 0.1, 0.27 + k * 0.4, 0.56, 0.66, 0.38, s.pick([s.palette.main, s.palette.second, s.palette.pale]));
  crate(s, 1.7, 0.1, 0, 0.8, 0.6, 0.36, s.palette.main);
};
