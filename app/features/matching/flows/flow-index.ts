import { cellsOf, type Cells } from "./cells";
import type { FlowColumns } from "./flow-columns";
import { isBare } from "./likeness";

/** What connects flows, the strongest first: rows found by a later kind share nothing of the kinds before it. */
export const connections = ["material", "category", "code", "words", "group", "trade"] as const;
export type Connection = (typeof connections)[number];

/** Rows by key and cell: those of key `k` in cell `c` stand from `starts[k × cells + c]`. */
interface Postings {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly keys: number;
}

/** One side of the market, found by what it is and where it lies. */
export interface FlowIndex {
  readonly columns: FlowColumns;
  readonly cells: Cells;
  readonly postings: Readonly<Record<Connection, Postings>>;
  /** Keys of the connection `trade` that some row has. */
  readonly tradeKeys: readonly number[];
}

const bitPlaces = (mask: number, from: number): number[] => {
  const places: number[] = [];
  for (let left = mask; left !== 0; left &= left - 1) places.push(from + 31 - Math.clz32(left & -left));
  return places;
};

/**
 * The keys under which a flow is found, and (all but `trade`) under which it seeks. By trade an outgoing flow is found under its
 * profile, and a need of which only the firm's trade is known under that.
 */
export function keysOf(columns: FlowColumns, row: number, connection: Connection): readonly number[] {
  const known = (value: number): readonly number[] => (value < 0 ? [] : [value]);
  switch (connection) {
    case "material":
      return [
        ...bitPlaces(columns.materialsLow[row] as number, 0),
        ...bitPlaces(columns.materialsHigh[row] as number, 32),
      ];
    case "category":
      return known(columns.category[row] as number);
    case "code":
      return known(Math.floor((columns.waste[row] as number) / 100));
    case "words":
      return [...columns.terms.subarray(columns.termStart[row], columns.termStart[row + 1])];
    case "group":
      return known(columns.group[row] as number);
    case "trade":
      if ((columns.profile[row] as number) >= 0) return known(columns.profile[row] as number);
      return isBare(columns, row) ? known(columns.trade[row] as number) : [];
  }
}

function postingsOf(columns: FlowColumns, cells: Cells, connection: Connection): Postings {
  const count = columns.ids.length;
  const keyLists = Array.from({ length: count }, (_, row) => keysOf(columns, row, connection));
  const keys = keyLists.reduce((most, list) => list.reduce((a, b) => Math.max(a, b + 1), most), 0);
  const starts = new Uint32Array(keys * cells.count + 1);
  const slot = (key: number, row: number): number => key * cells.count + (cells.of[row] as number);
  keyLists.forEach((list, row) =>
    list.forEach((key) => (starts[slot(key, row) + 1] = (starts[slot(key, row) + 1] as number) + 1)),
  );
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] as number) + (starts[place - 1] as number);
  const next = starts.slice();
  const rows = new Uint32Array(starts.at(-1) ?? 0);
  keyLists.forEach((list, row) =>
    list.forEach((key) => {
      const at = next[slot(key, row)] as number;
      rows[at] = row;
      next[slot(key, row)] = at + 1;
    }),
  );
  return { starts, rows, keys };
}

export function buildFlowIndex(columns: FlowColumns): FlowIndex {
  const cells = cellsOf(columns);
  const of = (connection: Connection): Postings => postingsOf(columns, cells, connection);
  return {
    columns,
    cells,
    tradeKeys: [...new Set(Array.from(columns.ids, (_, row) => keysOf(columns, row, "trade")).flat())].sort(
      (a, b) => a - b,
    ),
    postings: {
      material: of("material"),
      category: of("category"),
      code: of("code"),
      words: of("words"),
      group: of("group"),
      trade: of("trade"),
    },
  };
}
