import { lighter, mix } from "./colour";
import type { Material, Palette } from "./palette";
import { circle, outward, range, type Profile } from "./profile";
import { edge, fine, hull, project, Solid, type Bounds, type P2, type P3 } from "./solid";

/** A drawing in the making: bodies put down at an offset that composites move. Also carries its own chance. */
export class Sketch {
  readonly solids: Solid[] = [];
  private offset: P3 = [0, 0, 0];

  constructor(
    readonly palette: Palette,
    readonly random: () => number,
  ) {}

  /** Whole number from `low` to `high`. */
  int = (low: number, high: number): number => low + Math.floor(this.random() * (high - low + 1));
  between = (low: number, high: number): number => low + this.random() * (high - low);
  chance = (share: number): boolean => this.random() < share;
  pick = <T>(list: readonly T[]): T => list[Math.floor(this.random() * list.length)] as T;

  /** Draws with everything moved by so much. */
  at(x: number, y: number, z: number, draw: () => void): void {
    const before = this.offset;
    this.offset = [before[0] + x, before[1] + y, before[2] + z];
    draw();
    this.offset = before;
  }

  private moved = ([x, y, z]: P3): P3 => [x + this.offset[0], y + this.offset[1], z + this.offset[2]];

  /** An empty body that fills so much room; its shapes are added by the caller, through `place`. */
  body(x: number, y: number, z: number, dx: number, dy: number, dz: number): Solid {
    const [x0, y0, z0] = this.moved([x, y, z]);
    const bounds: Bounds = { x0, x1: x0 + dx, y0, y1: y0 + dy, z0, z1: z0 + dz };
    const solid = new Solid(bounds, this.palette.ink);
    this.solids.push(solid);
    return solid;
  }
  place = (...points: P3[]): P3[] => points.map(this.moved);

  box(x: number, y: number, z: number, dx: number, dy: number, dz: number, m: Material = this.palette.main): Solid {
    const solid = this.body(x, y, z, dx, dy, dz);
    const { x0, x1, y0, y1, z0, z1 } = solid.bounds;
    solid.poly(
      [
        [x0, y1, z0],
        [x1, y1, z0],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
      m.left,
    );
    solid.poly(
      [
        [x1, y0, z0],
        [x1, y1, z0],
        [x1, y1, z1],
        [x1, y0, z1],
      ],
      m.right,
    );
    solid.poly(
      [
        [x0, y0, z1],
        [x1, y0, z1],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
      m.top,
    );
    return solid;
  }

  /** Drawn out along `x`; the profile's points are (y, z). */
  prismX(profile: Profile, x: number, length: number, m: Material = this.palette.main, smooth = false): Solid {
    const to =
      (along: number) =>
      ([y, z]: P2): P3 => [x + along, y, z];
    return this.prism(profile, to(0), to(length), [m.left, m.top, m.right], smooth);
  }
  /** Drawn out along `y`; the profile's points are (x, z). */
  prismY(profile: Profile, y: number, length: number, m: Material = this.palette.main, smooth = false): Solid {
    const to =
      (along: number) =>
      ([px, z]: P2): P3 => [px, y + along, z];
    return this.prism(profile, to(0), to(length), [m.right, m.top, m.left], smooth);
  }
  /** Drawn out upwards; the profile's points are (x, y). */
  prismZ(profile: Profile, z: number, height: number, m: Material = this.palette.main, smooth = false): Solid {
    const to =
      (along: number) =>
      ([px, y]: P2): P3 => [px, y, z + along];
    return this.prism(profile, to(0), to(height), [m.right, m.left, m.top], smooth);
  }

  /** Sides that face the viewer, farthest first, then the near end. Tones: side of the first axis, of the second, end. */
  private prism(
    given: Profile,
    far: (p: P2) => P3,
    near: (p: P2) => P3,
    [first, second, end]: readonly [string, string, string],
    smooth: boolean,
  ): Solid {
    const profile = outward(given);
    const points = profile.flatMap((p) => [far(p), near(p)]);
    const low = [0, 1, 2].map((axis) => Math.min(...points.map((p) => p[axis] as number)));
    const high = [0, 1, 2].map((axis) => Math.max(...points.map((p) => p[axis] as number)));
    const [x, y, z] = low as [number, number, number];
    const solid = this.body(x, y, z, (high[0] as number) - x, (high[1] as number) - y, (high[2] as number) - z);
    const sides = profile
      .map((p, i) => [p, profile[(i + 1) % profile.length] as P2] as const)
      .filter(([p, q]) => q[1] - p[1] - (q[0] - p[0]) > 1e-9)
      .sort(([p, q], [r, s]) => p[0] + p[1] + q[0] + q[1] - (r[0] + r[1] + s[0] + s[1]));
    for (const [p, q] of sides) {
      const [na, nb] = [q[1] - p[1], p[0] - q[0]];
      const share = Math.max(0, nb) / (Math.max(0, na) + Math.max(0, nb) || 1);
      const tone = na < 0 ? second : nb < 0 ? mix(first, "#000000", 0.12) : mix(first, second, share);
      solid.poly(
        this.place(far(p), far(q), near(q), near(p)),
        tone,
        smooth ? tone : this.palette.ink,
        smooth ? 0.6 : edge,
      );
    }
    if (smooth) solid.flat(hull(this.place(...points).map(project)), null);
    solid.poly(this.place(...profile.map(near)), end);
    return solid;
  }

  /** A standing drum, its lid light. */
  drum(x: number, y: number, z: number, radius: number, height: number, m: Material = this.palette.main): Solid {
    return this.prismZ(
      circle().map(([a, b]) => [x + a * radius, y + b * radius]),
      z,
      height,
      m,
      true,
    );
  }

  /** A lying bar along `x` (its near end towards the lower right) or along `y`. */
  bar(
    axis: "x" | "y",
    x: number,
    y: number,
    z: number,
    radius: number,
    length: number,
    m: Material = this.palette.main,
  ): Solid {
    const round = circle();
    // Round bodies are never wholly in the shade.
    const side = mix(axis === "x" ? m.left : m.right, lighter(m.left, m.right), 0.7);
    const lit = mix(m.top, side, 0.5);
    const ended: Material =
      axis === "x" ? { left: side, top: lit, right: m.top } : { right: side, top: lit, left: m.top };
    return axis === "x"
      ? this.prismX(
          round.map(([a, b]) => [y + a * radius, z + b * radius]),
          x,
          length,
          ended,
          true,
        )
      : this.prismY(
          round.map(([a, b]) => [x + a * radius, z + b * radius]),
          y,
          length,
          ended,
          true,
        );
  }

  /** A hole or rings on the near end of a bar. */
  ring(axis: "x" | "y", at: P3, radius: number, fill: string | null, solid: Solid): void {
    const [x, y, z] = at;
    const points = circle().map(([a, b]): P3 =>
      axis === "x" ? [x, y + a * radius, z + b * radius] : [x + a * radius, y, z + b * radius],
    );
    solid.poly(this.place(...points), fill, this.palette.ink, fine);
  }

  /** A level round at `at`, on a lid or on the ground. */
  disc(at: P3, radius: number, fill: string | null, solid: Solid): void {
    const [x, y, z] = at;
    solid.poly(
      this.place(...circle().map(([a, b]): P3 => [x + a * radius, y + b * radius, z])),
      fill,
      this.palette.ink,
      fine,
    );
  }

  ball(x: number, y: number, z: number, radius: number, fill: string = this.palette.main.top): Solid {
    const solid = this.body(x - radius, y - radius, z - radius, 2 * radius, 2 * radius, 2 * radius);
    const [u, v] = project(this.moved([x, y, z]));
    const drawn = radius * Math.sqrt(1.5);
    return solid.flat(
      circle(28).map(([a, b]): P2 => [u + a * drawn, v + b * drawn]),
      fill,
    );
  }

  /** A thick line through the room: a handle, a hose, a leg. */
  rod(points: readonly P3[], width = 3, colour: string = this.palette.ink): Solid {
    const [[x0, x1], [y0, y1], [z0, z1]] = [0, 1, 2].map((axis) => range(points.map((p) => p[axis] as number))) as [
      [number, number],
      [number, number],
      [number, number],
    ];
    return this.body(x0, y0, z0, x1 - x0, y1 - y0, z1 - z0).line(this.place(...points), colour, width);
  }

  /** A heap in steps, as a map would draw it: each step a little smaller and less regular than the one below. */
  heap(
    x: number,
    y: number,
    z: number,
    rx: number,
    ry: number,
    height: number,
    layers: number,
    m: Material = this.palette.main,
  ): void {
    const wave = Array.from(
      { length: 4 },
      (_, i) => [this.between(0.015, 0.07) / (i * 0.4 + 1), this.between(0, 7)] as const,
    );
    const lean = [this.between(-0.1, 0.1) * rx, this.between(-0.1, 0.1) * ry] as const;
    for (let layer = 0; layer < layers; layer++) {
      const share = layer / layers;
      const size = (1 - share) ** 0.82;
      const outline = circle(44).map(([a, b], i): P2 => {
        const bump = wave.reduce(
          (sum, [amount, phase], k) => sum + amount * Math.sin((k + 2) * (i / 44) * 2 * Math.PI + phase + share),
          1,
        );
        return [x + lean[0] * share + a * rx * size * bump, y + lean[1] * share + b * ry * size * bump];
      });
      this.prismZ(outline, z + height * share, height / layers, m, true);
    }
  }
}
