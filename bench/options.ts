import { parseArgs } from "node:util";

export const parts = ["engines", "pages", "import", "js", "papers", "supply", "scoring", "matching", "events"] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly concurrencies: readonly number[];
  readonly parts: readonly Part[];
  /** Distinct searches; every measured row asks all of them unless its time runs out first. */
  readonly queries: number;
  /** Most seconds spent on one row (one subject at one size and concurrency). */
  readonly rowSeconds: number;
  readonly importRows: number;
  /** Numbers of invented flows that the matching is measured with. */
  readonly flowSizes: readonly number[];
  /** Everything at every size, as published: only such a run is written into the README. */
  readonly whole: boolean;
  /** Where databases and indexes of earlier runs are kept. */
  readonly data: string;
}

const full = {
  sizes: [1_000, 10_000, 50_000],
  queries: 1_200,
  rowSeconds: 15,
  importRows: 10_000,
  flowSizes: [1_000, 5_000, 20_000, 50_000, 100_000, 200_000],
};
const quick = { sizes: [1_000], queries: 120, rowSeconds: 3, importRows: 1_000, flowSizes: [1_000, 5_000] };

const wholeNumbers = (text: string): number[] =>
  text.split(",").map((part) => {
    const value = Number(part);
    if (!Number.isInteger(value) || value < 1 || value > 200_000)
      throw new Error(`--sizes: “${part}” is no number of listings.`);
    return value;
  });

function chosenParts(text: string): Part[] {
  const unknown = text.split(",").find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`--only takes ${parts.join(", ")}; “${unknown}” is none of them.`);
  return parts.filter((part) => text.split(",").includes(part));
}

/** `--quick`, `--sizes=1000,10000`, `--only=engines,pages`, `--data=DIR`; the full run otherwise. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: "boolean", default: false },
      sizes: { type: "string" },
      only: { type: "string" },
      data: { type: "string", default: ".data/bench" },
    },
    strict: true,
  });
  const base = values.quick ? quick : full;
  return {
    ...base,
    concurrencies: [1, 10],
    sizes: values.sizes ? wholeNumbers(values.sizes) : base.sizes,
    parts: values.only ? chosenParts(values.only) : parts,
    whole: !values.quick && !values.sizes && !values.only,
    data: values.data,
  };
}
