/** Places in the drawing's world: `x` runs to the lower right, `y` to the lower left, `z` up; about one metre a unit. */
export type P3 = readonly [x: number, y: number, z: number];
export type P2 = readonly [u: number, v: number];

export interface Shape {
  readonly points: readonly P2[];
  readonly closed: boolean;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** In units of the finished picture, 400 wide. */
  readonly width: number;
}

/** The box a body fills; what decides which body hides which. */
export interface Bounds {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly z0: number;
  readonly z1: number;
}

const cos30 = Math.sqrt(3) / 2;

/** Isometric: all three axes are drawn in the same measure. */
export const project = ([x, y, z]: P3): P2 => [(x - y) * cos30, (x + y) / 2 - z];

/** Outline around projected points. */
export function hull(points: readonly P2[]): P2[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly P2[]): P2[] => {
    const out: P2[] = [];
    for (const p of list) {
      for (;;) {
        const [a, b] = [out.at(-2), out.at(-1)];
        if (!a || !b || (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        out.pop();
      }
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

export const edge = 1.4;
export const fine = 1.05;

/** Maps a place on a face, both coordinates 0–1 (across from left to right, then up or away), into the world. */
export type FaceMap = (across: number, up: number) => P3;

/** What is drawn on a face: fields, lines and rounds, in shares of it. */
export class Face {
  constructor(
    private readonly solid: Solid,
    private readonly at: FaceMap,
  ) {}

  rect(a0: number, b0: number, a1: number, b1: number, fill: string, stroke: string | null = this.solid.ink): this {
    return this.poly(
      [
        [a0, b0],
        [a1, b0],
        [a1, b1],
        [a0, b1],
      ],
      fill,
      stroke,
    );
  }

  poly(points: readonly P2[], fill: string, stroke: string | null = this.solid.ink): this {
    this.solid.poly(
      points.map(([a, b]) => this.at(a, b)),
      fill,
      stroke,
      fine,
    );
    return this;
  }

  line(points: readonly P2[], stroke: string = this.solid.ink, width: number = fine): this {
    this.solid.line(
      points.map(([a, b]) => this.at(a, b)),
      stroke,
      width,
    );
    return this;
  }

  /** Lines across (`rows`) or up (`columns`), evenly spaced, the borders left out. */
  rows(count: number, stroke?: string, from = 0, to = 1): this {
    for (let i = 1; i < count; i++)
      this.line(
        [
          [from, i / count],
          [to, i / count],
        ],
        stroke,
      );
    return this;
  }
  columns(count: number, stroke?: string, from = 0, to = 1): this {
    for (let i = 1; i < count; i++)
      this.line(
        [
          [i / count, from],
          [i / count, to],
        ],
        stroke,
      );
    return this;
  }

  round(a: number, b: number, ra: number, rb: number, fill: string, stroke: string | null = this.solid.ink): this {
    const points: P2[] = Array.from({ length: 28 }, (_, i) => [
      a + ra * Math.cos((i / 14) * Math.PI),
      b + rb * Math.sin((i / 14) * Math.PI),
    ]);
    return this.poly(points, fill, stroke);
  }
}

/** A body: its shapes in the order they are painted, and the box it fills. */
export class Solid {
  readonly shapes: Shape[] = [];
  constructor(
    readonly bounds: Bounds,
    readonly ink: string,
  ) {}

  get right(): Face {
    const { x1, y0, y1, z0, z1 } = this.bounds;
    return new Face(this, (a, b) => [x1, y1 - a * (y1 - y0), z0 + b * (z1 - z0)]);
  }
  get left(): Face {
    const { x0, x1, y1, z0, z1 } = this.bounds;
    return new Face(this, (a, b) => [x0 + a * (x1 - x0), y1, z0 + b * (z1 - z0)]);
  }
  /** Across runs along `x`, up along `y`, towards the viewer. */
  get top(): Face {
    const { x0, x1, y0, y1, z1 } = this.bounds;
    return new Face(this, (a, b) => [x0 + a * (x1 - x0), y0 + b * (y1 - y0), z1]);
  }

  poly(points: readonly P3[], fill: string | null, stroke: string | null = this.ink, width: number = edge): this {
    return this.flat(points.map(project), fill, stroke, width);
  }

  flat(points: readonly P2[], fill: string | null, stroke: string | null = this.ink, width: number = edge): this {
    this.shapes.push({ points, closed: true, fill, stroke, width });
    return this;
  }

  line(points: readonly P3[], stroke: string = this.ink, width: number = fine): this {
    this.shapes.push({ points: points.map(project), closed: false, fill: null, stroke, width });
    return this;
  }
}
