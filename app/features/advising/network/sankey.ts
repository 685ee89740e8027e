import type { NetworkLine } from "./network";

/** The gap holds a line of text: every node has its words beside or above it, where no band runs. */
export const sankeySize = { width: 1000, height: 760, node: 14, gap: 18, margin: 150 } as const;

export interface SankeyNode {
  readonly column: "out" | "material" | "in";
  /** Municipality or group; null where nobody has said. */
  readonly code: string | null;
  readonly tonnes: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A band between a place and a material: `path` closes its outline. */
export interface SankeyBand {
  readonly municipality: string | null;
  readonly group: string | null;
  readonly direction: "out" | "in";
  readonly tonnes: number;
  readonly path: string;
}

/** The part of a material that has no counterpart: at its left what is missing, at its right what nobody takes. */
export interface SankeyGap {
  readonly kind: "missing" | "left_over";
  readonly group: string | null;
  readonly tonnes: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Sankey {
  readonly nodes: readonly SankeyNode[];
  readonly bands: readonly SankeyBand[];
  readonly gaps: readonly SankeyGap[];
}

export const gapWidth = 46;
const round = (value: number): number => Math.round(value * 100) / 100;

function sums(lines: readonly NetworkLine[], of: (line: NetworkLine) => string | null): Map<string | null, number> {
  const found = new Map<string | null, number>();
  for (const line of lines) found.set(of(line), (found.get(of(line)) ?? 0) + line.tonnes);
  return new Map([...found].toSorted((a, b) => b[1] - a[1] || String(a[0]).localeCompare(String(b[0]))));
}

/** Nodes of a column under each other; the column stands in the middle of the height. */
function column(
  name: SankeyNode["column"],
  x: number,
  amounts: ReadonlyMap<string | null, number>,
  scale: number,
): SankeyNode[] {
  const total = [...amounts.values()].reduce((sum, tonnes) => sum + tonnes, 0) * scale;
  let y = (sankeySize.height - total - sankeySize.gap * (amounts.size - 1)) / 2;
  return [...amounts].map(([code, tonnes]) => {
    const height = tonnes * scale;
    const node = { column: name, code, tonnes, x, y: round(y), height: round(height) };
    y += height + sankeySize.gap;
    return node;
  });
}

/** A band's outline between two upright edges of one height. */
function bandPath(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const middle = round((x0 + x1) / 2);
  const [a, b] = [round(y0 + height), round(y1 + height)];
  return `M${x0} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${x1} ${round(y1)}V${b}C${middle} ${b} ${middle} ${a} ${x0} ${a}Z`;
}

/**
 * Lays the lines out: places that have something at the left, materials in the middle, places that need at the right. All
 * heights are tonnes by one scale; lines without a known amount are not drawn. Nothing known gives an empty drawing.
 */
export function layOut(all: readonly NetworkLine[]): Sankey {
  const lines = all.filter(({ tonnes }) => tonnes > 0);
  if (lines.length === 0) return { nodes: [], bands: [], gaps: [] };
  const [outs, ins] = [lines.filter((one) => one.direction === "out"), lines.filter((one) => one.direction === "in")];
  const [supply, need] = [sums(outs, ({ group }) => group), sums(ins, ({ group }) => group)];
  const groups = new Map(
    [...sums(lines, ({ group }) => group).keys()].map((group) => [
      group,
      Math.max(supply.get(group) ?? 0, need.get(group) ?? 0),
    ]),
  );
  const columns = [sums(outs, (line) => line.municipality), groups, sums(ins, (line) => line.municipality)] as const;
  const scale = Math.min(
    ...columns
      .filter(({ size }) => size > 0)
      .map(
        (amounts) =>
          (sankeySize.height - sankeySize.gap * (amounts.size - 1)) /
          [...amounts.values()].reduce((sum, tonnes) => sum + tonnes, 0),
      ),
  );
  const { width, node, margin } = sankeySize;
  const left = column("out", margin, columns[0], scale);
  const middle = column("material", (width - node) / 2, columns[1], scale);
  const right = column("in", width - margin - node, columns[2], scale);

  const used = new Map<SankeyNode, { left: number; right: number }>(
    [...left, ...middle, ...right].map((one) => [one, { left: 0, right: 0 }]),
  );
  const place = (one: SankeyNode, side: "left" | "right", height: number): number => {
    const taken = used.get(one) ?? { left: 0, right: 0 };
    const y = one.y + taken[side];
    used.set(one, { ...taken, [side]: taken[side] + height });
    return y;
  };
  const bands = lines.map((line): SankeyBand => {
    const out = line.direction === "out";
    const place0 = (out ? left : right).find(({ code }) => code === line.municipality);
    const material = middle.find(({ code }) => code === line.group);
    const height = line.tonnes * scale;
    if (!place0 || !material) throw new Error("A line has no node");
    const [from, to] = out ? [place0, material] : [material, place0];
    const path = bandPath(from.x + node, place(from, "right", height), to.x, place(to, "left", height), height);
    const { municipality, group, direction, tonnes } = line;
    return { municipality, group, direction, tonnes, path };
  });
  const gaps = middle.flatMap((one): SankeyGap[] => {
    const [has, needs] = [supply.get(one.code) ?? 0, need.get(one.code) ?? 0];
    if (has === needs) return [];
    const kind = has < needs ? "missing" : "left_over";
    const tonnes = Math.abs(has - needs);
    const height = round(tonnes * scale);
    const y = round(one.y + Math.min(has, needs) * scale);
    return [{ kind, group: one.code, tonnes, x: kind === "missing" ? one.x - gapWidth : one.x + node, y, height }];
  });
  return { nodes: [...left, ...middle, ...right], bands, gaps };
}
