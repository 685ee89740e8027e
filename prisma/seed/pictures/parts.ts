import type { Material } from "./palette";
import type { Sketch } from "./sketch";
import type { Solid } from "./solid";

/** Things that several motifs are put together from. */

/** A EUR pallet, 1.2 × 0.8, lying along `x`. */
export function pallet(
  s: Sketch,
  x: number,
  y: number,
  z: number,
  long = 1.2,
  wide = 0.8,
  m: Material = s.palette.main,
): void {
  for (const at of [0, 0.5, 1]) s.box(x, y + at * (wide - 0.1), z, long, 0.1, 0.09, m);
  for (let i = 0; i < 5; i++) s.box(x + (i * (long - 0.14)) / 4, y, z + 0.09, 0.14, wide, 0.035, m);
}
export const palletHeight = 0.125;

/** Four legs under a top of the given size. */
export function legs(
  s: Sketch,
  x: number,
  y: number,
  dx: number,
  dy: number,
  height: number,
  thick: number,
  m: Material,
): void {
  for (const [ax, ay] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const)
    s.box(x + ax * (dx - thick), y + ay * (dy - thick), 0, thick, thick, height, m);
}

export function table(
  s: Sketch,
  x: number,
  y: number,
  dx: number,
  dy: number,
  height: number,
  m: Material,
  under: Material = m,
): Solid {
  legs(s, x + 0.04, y + 0.04, dx - 0.08, dy - 0.08, height, 0.06, under);
  return s.box(x, y, height, dx, dy, 0.05, m);
}

/** A closed carton with its tape. */
export function carton(
  s: Sketch,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  m: Material = s.palette.main,
): Solid {
  const box = s.box(x, y, z, dx, dy, dz, m);
  box.top.rect(0, 0.42, 1, 0.58, m.left);
  box.right.rect(0.42, 0.66, 0.58, 1, m.top);
  return box;
}

/** A crate of boards with gaps. */
export function crate(
  s: Sketch,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  m: Material = s.palette.main,
): Solid {
  const box = s.box(x, y, z, dx, dy, dz, m);
  for (const b of [0.33, 0.66]) {
    box.left.rect(0, b - 0.035, 1, b + 0.035, s.palette.hollow, null);
    box.right.rect(0, b - 0.035, 1, b + 0.035, s.palette.hollow, null);
  }
  box.top.rect(0.06, 0.08, 0.94, 0.92, s.palette.hollow);
  return box;
}

/** A wheel that rolls along `x`; `y` is its far side. */
export function wheel(s: Sketch, x: number, y: number, radius: number, thick: number): void {
  const tyre = s.bar("y", x, y, radius, radius, thick, { ...s.palette.deep, top: s.palette.deep.right });
  s.ring("y", [x, y + thick, radius], radius * 0.56, s.palette.paper, tyre);
  s.ring("y", [x, y + thick, radius], radius * 0.2, s.palette.main.left, tyre);
}

/** Bars in a pyramid, their near ends towards the viewer; `end` draws on each end. */
export function pile(
  s: Sketch,
  axis: "x" | "y",
  [x, y, z]: readonly [number, number, number],
  {
    count,
    radius,
    length,
    material,
  }: { count: number; radius: number; length: () => number; material: () => Material },
  end: (bar: Solid, at: readonly [number, number, number]) => void,
): void {
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < count - row; i++) {
      const across = (i * 2 + row + 1) * radius;
      const up = z + radius + row * radius * 1.74;
      const long = length();
      const jut = (long - length()) / 2;
      const [bx, by] = axis === "x" ? [x + jut, y + across] : [x + across, y + jut];
      const bar = s.bar(axis, bx, by, up, radius, long, material());
      end(bar, axis === "x" ? [bx + long, by, up] : [bx, by + long, up]);
    }
  }
}

/** A sack, filled and lying. */
export function sack(s: Sketch, x: number, y: number, z: number, m: Material, long = 0.7): void {
  const profile = [
    [0, 0.07],
    [0.05, 0.02],
    [0.37, 0],
    [0.42, 0.06],
    [0.4, 0.13],
    [0.32, 0.17],
    [0.1, 0.17],
    [0.02, 0.13],
  ] as const;
  const body = s.prismX(
    profile.map(([a, b]) => [y + a, z + b]),
    x,
    long,
    m,
  );
  body.right.line([
    [0.2, 0.85],
    [0.5, 0.7],
    [0.8, 0.85],
  ]);
}

/** A can of milk, oil or paint. */
export function can(s: Sketch, x: number, y: number, z: number, radius: number, height: number, m: Material): void {
  s.drum(x, y, z, radius, height * 0.72, m);
  s.drum(x, y, z + height * 0.72, radius * 0.62, height * 0.14, m);
  const lid = s.drum(x, y, z + height * 0.86, radius * 0.8, height * 0.14, m);
  s.disc([x, y, z + height], radius * 0.5, null, lid);
}
