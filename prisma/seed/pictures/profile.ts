import type { P2 } from "./solid";

/** An outline to be drawn out into a body. */
export type Profile = readonly P2[];
const steps = 36;

export const circle = (count = steps): P2[] =>
  Array.from({ length: count }, (_, i) => [Math.cos((i / count) * 2 * Math.PI), Math.sin((i / count) * 2 * Math.PI)]);
export const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Turned so that its edges run one way round: an edge's outside is then always on the same side. */
export function outward(profile: Profile): Profile {
  const area = profile.reduce((sum, [x, y], i) => {
    const [nx, ny] = profile[(i + 1) % profile.length] as P2;
    return sum + x * ny - nx * y;
  }, 0);
  return area > 0 ? profile : profile.toReversed();
}
