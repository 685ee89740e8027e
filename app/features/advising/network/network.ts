/** A flow of the county as the network counts it. Firms are not named. */
export interface NetworkFlow {
  readonly direction: "out" | "in";
  /** Null = nobody has said where. */
  readonly municipality: string | null;
  /** Group of the category tree; null = none stated. */
  readonly group: string | null;
  /** A year; null = not known. */
  readonly tonnes: number | null;
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

export type GapKind = "no_supply" | "no_need";

/** A material that only one side has. */
export interface Gap {
  readonly kind: GapKind;
  readonly group: string | null;
  readonly flows: number;
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

/** Materials that are only needed, or are only there; needs come first, the most flows first. */
export function gapsOf(flows: readonly NetworkFlow[]): Gap[] {
  const groups = [...new Set(flows.map(({ group }) => group))].filter((group) => group !== null);
  const gaps = groups.flatMap((group): Gap[] => {
    const own = flows.filter((flow) => flow.group === group);
    const directions = new Set(own.map(({ direction }) => direction));
    if (directions.size !== 1) return [];
    const tonnes = own.reduce((sum, flow) => sum + (flow.tonnes ?? 0), 0);
    return [{ kind: directions.has("in") ? "no_supply" : "no_need", group, flows: own.length, tonnes }];
  });
  return gaps.toSorted(
    (a, b) =>
      Number(a.kind === "no_need") - Number(b.kind === "no_need") ||
      b.flows - a.flows ||
      String(a.group).localeCompare(String(b.group)),
  );
}
