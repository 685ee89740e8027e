import type { MapPoint } from "~/shared/region-projection";

export interface Placed extends MapPoint {
  readonly id: string;
}

/** Listings near each other, drawn as one dot where most of them are. */
export interface Cluster<T extends Placed> extends MapPoint {
  readonly members: readonly T[];
}

/** Those that lie at the very same place, together. */
function byPosition<T extends Placed>(points: readonly T[]): T[][] {
  const places = new Map<string, T[]>();
  for (const point of points) {
    const key = `${point.x},${point.y}`;
    const there = places.get(key);
    if (there) there.push(point);
    else places.set(key, [point]);
  }
  return [...places.values()];
}

/** Dots already set, findable by where they are. */
class Nearby<T extends Placed> {
  private readonly cells = new Map<string, { x: number; y: number; members: T[] }[]>();

  constructor(private readonly reach: number) {}

  private cell(value: number): number {
    return Math.floor(value / this.reach);
  }

  nearest({ x, y }: MapPoint): { members: T[] } | null {
    let best: { members: T[] } | null = null;
    let bestDistance = this.reach;
    for (let column = this.cell(x) - 1; column <= this.cell(x) + 1; column += 1)
      for (let row = this.cell(y) - 1; row <= this.cell(y) + 1; row += 1)
        for (const dot of this.cells.get(`${column},${row}`) ?? []) {
          const distance = Math.hypot(dot.x - x, dot.y - y);
          if (distance < bestDistance) [best, bestDistance] = [dot, distance];
        }
    return best;
  }

  set({ x, y }: MapPoint, members: readonly T[]): void {
    const key = `${this.cell(x)},${this.cell(y)}`;
    this.cells.set(key, [...(this.cells.get(key) ?? []), { x, y, members: [...members] }]);
  }

  all(): Cluster<T>[] {
    return [...this.cells.values()].flat();
  }
}

/**
 * Gathers points so that no two dots stand nearer than `reach` (same unit as the points). The place with most listings draws
 * those around it to itself, so that a dot stands where something is, not between. The same points always give the same dots;
 * the largest come first, and no point is lost.
 */
export function clusterPoints<T extends Placed>(points: readonly T[], reach: number): Cluster<T>[] {
  const places = byPosition(points)
    .map((members) => ({ members, id: members.map(({ id }) => id).sort()[0] ?? "" }))
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  const dots = new Nearby<T>(reach);
  for (const { members } of places) {
    const first = members[0];
    if (!first) continue;
    const near = dots.nearest(first);
    if (near) near.members.push(...members);
    else dots.set(first, members);
  }
  return dots.all().sort((a, b) => b.members.length - a.members.length || a.y - b.y || a.x - b.x);
}
