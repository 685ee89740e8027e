import type { Bounds, Solid } from "./solid";

const close = 1e-6;

/** Whether two boxes meet on the paper: their shadows along each of the three screen directions overlap. */
function meet(a: Bounds, b: Bounds): boolean {
  const apart = (a0: number, a1: number, b0: number, b1: number): boolean => a1 <= b0 + close || b1 <= a0 + close;
  return !(
    apart(a.x0 - a.y1, a.x1 - a.y0, b.x0 - b.y1, b.x1 - b.y0) ||
    apart(a.x0 - a.z1, a.x1 - a.z0, b.x0 - b.z1, b.x1 - b.z0) ||
    apart(a.y0 - a.z1, a.y1 - a.z0, b.y0 - b.z1, b.y1 - b.z0)
  );
}

const middle = ({ x0, x1, y0, y1, z0, z1 }: Bounds): number => x0 + x1 + y0 + y1 + z0 + z1;

/** True when `a` is behind `b`. Boxes that cross are taken by their middles. */
function behind(a: Bounds, b: Bounds): boolean {
  if (a.x1 <= b.x0 + close || a.y1 <= b.y0 + close || a.z1 <= b.z0 + close) return true;
  if (b.x1 <= a.x0 + close || b.y1 <= a.y0 + close || b.z1 <= a.z0 + close) return false;
  return middle(a) < middle(b);
}

/** The bodies from the farthest to the nearest, so that each may be painted over the one before. */
export function depthOrder(solids: readonly Solid[]): Solid[] {
  const inFront: number[][] = solids.map(() => []);
  const waitsFor = solids.map(() => 0);
  solids.forEach((a, i) => {
    for (let j = i + 1; j < solids.length; j++) {
      const b = solids[j] as Solid;
      if (!meet(a.bounds, b.bounds)) continue;
      const [back, front] = behind(a.bounds, b.bounds) ? [i, j] : [j, i];
      inFront[back]?.push(front);
      waitsFor[front] = (waitsFor[front] ?? 0) + 1;
    }
  });
  const byDepth = solids
    .map((_, i) => i)
    .sort((a, b) => middle((solids[a] as Solid).bounds) - middle((solids[b] as Solid).bounds));
  const painted = new Set<number>();
  const order: Solid[] = [];
  while (order.length < solids.length) {
    // Crossing bodies can wait for each other in a ring: then the farthest goes first.
    const next =
      byDepth.find((i) => !painted.has(i) && waitsFor[i] === 0) ?? (byDepth.find((i) => !painted.has(i)) as number);
    painted.add(next);
    order.push(solids[next] as Solid);
    for (const front of inFront[next] ?? []) waitsFor[front] = (waitsFor[front] ?? 0) - 1;
  }
  return order;
}
