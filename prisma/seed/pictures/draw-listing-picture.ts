import { seededRandom } from "../../../app/shared/random";
import { depthOrder } from "./depth-order";
import { drawGround } from "./ground";
import type { Motif } from "./motif";
import { familyOf, motifsOf } from "./motifs-by-category";
import { paletteOf } from "./palette";
import { Sketch } from "./sketch";
import { project, type P2, type Shape } from "./solid";

export interface PictureRequest {
  /** Group of the category, e.g. `timber`. */
  readonly group: string;
  /** Leaf of the category, e.g. `timber.glulam`; an unknown one falls back to its group. */
  readonly leaf: string;
  readonly seed: number;
  /** Chooses among the leaf's motifs by a word in the title; chance chooses where none fits. */
  readonly title?: string;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
const bounds = (points: readonly P2[]) => {
  const [u, v] = [points.map((p) => p[0]), points.map((p) => p[1])];
  return { left: Math.min(...u), right: Math.max(...u), top: Math.min(...v), bottom: Math.max(...v) };
};

interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly flip: 1 | -1;
}

const place = ({ scale, x, y, flip }: Fit, [u, v]: P2): P2 => [x + u * scale * flip, y + v * scale];

function toPath(shape: Shape, fit: Fit): string {
  const points = shape.points.map((p) => place(fit, p)).map(([x, y]) => `${round(x)} ${round(y)}`);
  const paint = `fill="${shape.fill ?? "none"}"${shape.stroke ? ` stroke="${shape.stroke}" stroke-width="${shape.width}"` : ""}`;
  return `<path d="M${points.join("L")}${shape.closed ? "Z" : ""}" ${paint}/>`;
}

/**
 * An illustration for a listing of the example region, 4:3, as SVG: our own drawing of the kind of thing, standing on a
 * piece of map. The same request gives the same picture; another seed gives other numbers, sizes, colours and ground.
 */
export const drawListingPicture = ({ group, leaf, seed, title }: PictureRequest): string =>
  drawMotif(motifsOf(group, leaf, title), group, seed);

/** One of the motifs in the colours of a group. */
export function drawMotif(motifs: readonly Motif[], group: string, seed: number): string {
  const random = seededRandom(seed);
  const mirrored = random() < 0.5;
  // Half of them in the family's own colours, the rest in its neighbours'.
  const choice = Math.max(0, Math.floor(random() * 7) - 3);
  const palette = paletteOf(familyOf(group), choice, mirrored);
  const sketch = new Sketch(palette, random);
  sketch.pick(motifs)(sketch);

  const shapes = depthOrder(sketch.solids).flatMap((solid) => solid.shapes);
  const all = bounds(shapes.flatMap((shape) => [...shape.points]));
  const feet = bounds(
    sketch.solids
      .flatMap(({ bounds: b }) =>
        b.z0 < 0.2
          ? ([
              [b.x0, b.y0, 0],
              [b.x1, b.y0, 0],
              [b.x0, b.y1, 0],
              [b.x1, b.y1, 0],
            ] as const)
          : [],
      )
      .map(project),
  );
  const size = 0.9 + random() * 0.14;
  const scale = Math.min((268 * size) / (all.right - all.left), (212 * size) / (all.bottom - all.top));
  const flip = mirrored ? -1 : 1;
  const fit: Fit = {
    scale,
    flip,
    x: 200 + (random() - 0.5) * 14 - ((all.left + all.right) / 2) * scale * flip,
    y: 153 + (random() - 0.5) * 8 - ((all.top + all.bottom) / 2) * scale,
  };
  const centre = place(fit, [(feet.left + feet.right) / 2, (feet.top + feet.bottom) / 2]);
  const reach: P2 = [
    Math.max(84, ((feet.right - feet.left) / 2) * scale * 0.98),
    Math.max(48, ((feet.bottom - feet.top) / 2) * scale * 1.02),
  ];
  const body = shapes.map((shape) => toPath(shape, fit)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">${drawGround(palette, centre, reach, random)}<g stroke-linejoin="round" stroke-linecap="round">${body}</g></svg>`;
}
