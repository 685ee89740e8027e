/** A flow of the county as the network counts it. Firms are not named. */
export interface NetworkFlow {
  readonly direction: "out" | "in";
  /** Null = nobody has said where. */
  readonly municipality: string | null;
  /** Group of the category tree; null = none stated. */
  readonly group: string | null;
  /** The category itself, or its group where no more is stated. */
  readonly category: string | null;
  /** A year; null = not known. */
  readonly tonnes: number | null;
  /** Tells firms apart where they are counted; never shown. */
  readonly firm: string;
}

/** One line of the table: a place, a material, a direction. */
export interface NetworkLine {
  readonly municipality: string | null;
  readonly group: string | null;
  readonly direction: "out" | "in";
  /** Sum of the known amounts. */
  readonly tonnes: number;
  readonly flows: number;
  /** Of the flows, those without a known amount. */
  readonly unknown: number;
}

export const gapKinds = ["no_supply", "short", "no_need"] as const;
export type GapKind = (typeof gapKinds)[number];

/** A material that only one side has, or of which more is needed than there is. */
export interface Gap {
  readonly kind: GapKind;
  readonly category: string;
  /** Flows of the side that is left without the other; where it falls short, the needs. */
  readonly flows: number;
  /** Firms behind those. */
  readonly firms: number;
  /** A year, of the known amounts; where it falls short, what is lacking. */
  readonly tonnes: number;
}

const keyOf = (flow: NetworkFlow): string => `${flow.municipality} ${flow.group} ${flow.direction}`;

/** Flows by place, material and direction, the largest first; the order of the flows does not matter. */
export function networkLines(flows: readonly NetworkFlow[]): NetworkLine[] {
  const lines = new Map<string, NetworkLine>();
  for (const flow of flows) {
    const { municipality, group, direction, tonnes } = flow;
    const line = lines.get(keyOf(flow)) ?? { municipality, group, direction, tonnes: 0, flows: 0, unknown: 0 };
    lines.set(keyOf(flow), {
      ...line,
      tonnes: line.tonnes + (tonnes ?? 0),
      flows: line.flows + 1,
      unknown: line.unknown + (tonnes === null ? 1 : 0),
    });
  }
  return [...lines].toSorted((a, b) => b[1].tonnes - a[1].tonnes || a[0].localeCompare(b[0])).map(([, line]) => line);
}

const tonnesOf = (flows: readonly NetworkFlow[]): number => flows.reduce((sum, flow) => sum + (flow.tonnes ?? 0), 0);
const firmsOf = (flows: readonly NetworkFlow[]): number => new Set(flows.map(({ firm }) => firm)).size;

function gapOf(category: string, outs: readonly NetworkFlow[], ins: readonly NetworkFlow[]): Gap | null {
  const lacking = tonnesOf(ins) - tonnesOf(outs);
  const of = (kind: GapKind, flows: readonly NetworkFlow[], tonnes: number): Gap => ({
    kind,
    category,
    flows: flows.length,
    firms: firmsOf(flows),
    tonnes,
  });
  if (outs.length === 0) return of("no_supply", ins, tonnesOf(ins));
  if (ins.length === 0) return of("no_need", outs, tonnesOf(outs));
  // What is there in an unknown amount may be enough.
  const known = outs.every(({ tonnes }) => tonnes !== null);
  return known && lacking > 0 ? of("short", ins, lacking) : null;
}

/** Categories that are only needed, fall short, or are only there; in that order, the most flows first. */
export function gapsOf(flows: readonly NetworkFlow[]): Gap[] {
  const byCategory = new Map<string, NetworkFlow[]>();
  for (const flow of flows)
    if (flow.category !== null) byCategory.set(flow.category, [...(byCategory.get(flow.category) ?? []), flow]);
  const gaps = [...byCategory].flatMap(([category, own]) => {
    const of = (direction: NetworkFlow["direction"]) => own.filter((flow) => flow.direction === direction);
    return gapOf(category, of("out"), of("in")) ?? [];
  });
  return gaps.toSorted(
    (a, b) =>
      gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind) ||
      b.flows - a.flows ||
      b.tonnes - a.tonnes ||
      a.category.localeCompare(b.category),
  );
}
