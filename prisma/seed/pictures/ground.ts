import type { Palette } from "./palette";
import type { P2 } from "./solid";

const width = 400;
const height = 300;
const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A closed smooth line through the points. */
function smooth(points: readonly P2[]): string {
  const half = (a: P2, b: P2): P2 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const at = (i: number): P2 => points[i % points.length] as P2;
  const start = half(at(0), at(points.length - 1));
  const curves = points.map((p, i) => {
    const end = half(p, at(i + 1));
    return `Q${round(p[0])} ${round(p[1])} ${round(end[0])} ${round(end[1])}`;
  });
  return `M${round(start[0])} ${round(start[1])}${curves.join("")}Z`;
}

/** Contour lines around the place where things stand, as the map of this ground would have them. */
function contours(palette: Palette, [cx, cy]: P2, [rx, ry]: P2, random: () => number): string {
  const waves = Array.from(
    { length: 5 },
    (_, i) => [(0.05 + random() * 0.12) / (1 + i * 0.45), random() * 2 * Math.PI] as const,
  );
  const ring = (grow: number): string => {
    const points = Array.from({ length: 40 }, (_, i): P2 => {
      const angle = (i / 40) * 2 * Math.PI;
      const bump = waves.reduce(
        (sum, [size, phase], k) => sum + size * Math.sin((k + 2) * angle + phase + grow * 0.4),
        1,
      );
      return [cx + Math.cos(angle) * rx * grow * bump, cy + Math.sin(angle) * ry * grow * bump];
    });
    return smooth(points);
  };
  const gap = 0.17 + random() * 0.08;
  const lines = [1, 2, 3, 4, 5, 6].map(
    (step) => `<path d="${ring(1 + step * gap)}" opacity="${step % 5 === 0 ? 0.62 : 0.4}"/>`,
  );
  return `<g fill="none" stroke="${palette.contour}">${lines.join("")}</g><path d="${ring(1)}" fill="${palette.clearing}" stroke="${palette.contour}" stroke-opacity=".7"/>`;
}

/** A watercourse across a corner of the map. */
function stream(palette: Palette, random: () => number): string {
  const upper = random() < 0.5;
  const [from, to] = upper ? [random() * 140, random() * 90 + 10] : [260 + random() * 140, 230 + random() * 60];
  const bend = () => (random() - 0.5) * 46;
  const path = upper
    ? `M${round(from)} -5C${round(from * 0.7 + bend())} 40 ${round(40 + bend())} ${round(to * 0.7)} -5 ${round(to + 20)}`
    : `M405 ${round(to)}C${round(370 + bend())} ${round(to + 8)} ${round(from + bend())} 270 ${round(from)} 305`;
  return `<path d="${path}" fill="none" stroke="${palette.contour}" stroke-width="2.4" opacity=".55"/>`;
}

/** A dashed path, as maps draw it. */
function footpath(palette: Palette, random: () => number): string {
  const y = 232 + random() * 50;
  const path = `M-5 ${round(y)}C90 ${round(y - 30 + random() * 50)} 120 ${round(y + 40)} 210 ${round(y + 28)}S330 ${round(y - 10 + random() * 30)} 405 ${round(y - 40)}`;
  return `<path d="${path}" fill="none" stroke="${palette.contour}" stroke-width="1.5" stroke-dasharray="5 4" opacity=".75"/>`;
}

/** Small spruces of the map's own kind, away from the things. */
function spruces(palette: Palette, [cx, cy]: P2, [rx, ry]: P2, random: () => number): string {
  const trees: string[] = [];
  for (let i = 0; i < 16 && trees.length < 5; i++) {
    const [x, y] = [12 + random() * 376, 20 + random() * 268];
    if (((x - cx) / (rx * 1.5)) ** 2 + ((y - cy) / (ry * 1.9)) ** 2 < 1 || y < 40) continue;
    const size = 5 + random() * 3.5;
    trees.push(
      `<path d="M${round(x)} ${round(y - 2 * size)}l${round(size * 0.72)} ${round(1.7 * size)}h${round(-1.44 * size)}zM${round(x)} ${round(y - size * 0.3)}v${round(size * 0.75)}"/>`,
    );
  }
  return `<g fill="${palette.clearing}" stroke="${palette.contour}" stroke-width="1.1" stroke-linejoin="round" opacity=".85">${trees.join("")}</g>`;
}

/** The sheet of map that a picture stands on: contours always, and at times water, a path or trees. */
export function drawGround(palette: Palette, centre: P2, reach: P2, random: () => number): string {
  const extra = random();
  const more =
    extra < 0.22
      ? stream(palette, random)
      : extra < 0.42
        ? footpath(palette, random)
        : extra < 0.62
          ? spruces(palette, centre, reach, random)
          : "";
  return `<rect width="${width}" height="${height}" fill="${palette.ground}"/>${contours(palette, centre, reach, random)}${more}`;
}
