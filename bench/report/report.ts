import type { Memory } from "../bench-size";
import type { ImportResult } from "../bench-import";
import type { MatchingResult } from "../matching/bench-matching";
import type { PaperTimes } from "../papers/bench-papers";
import type { ScoringTimes } from "../procurement/bench-scoring";
import type { Row } from "../measure/side-by-side";
import type { EventTimes } from "../matching/bench-events";
import { eventTable, matchingTables } from "./matching-report";
import { table } from "./table";
import type { Target } from "./targets";

/** Everything of one run, as it is written to `bench/results`. */
export interface BenchReport {
  readonly at: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryGb: number; readonly node: string };
  readonly engines: readonly string[];
  readonly distinctQueries: number;
  readonly seconds: number;
  readonly rows: readonly Row[];
  readonly memory: readonly Memory[];
  /** Uncompressed bytes of the median page by kind, by number of listings. */
  readonly pageBytes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly import: ImportResult | null;
  readonly weights: readonly { readonly route: string; readonly bytes: number }[];
  readonly papers: PaperTimes | null;
  readonly scoring: ScoringTimes | null;
  readonly matching: MatchingResult | null;
  readonly events: readonly EventTimes[];
  readonly targets: readonly Target[];
}

/** What each subject is a multiple of. */
const comparedTo: Readonly<Record<string, readonly string[]>> = {
  "postgres engine": ["postgres raw"],
  "meilisearch engine": ["meilisearch raw"],
  "search page, postgres": ["search bare", "search elements"],
  "search page, meilisearch": ["search bare", "search elements"],
  "home page": ["home bare", "home elements"],
  "listing page": ["listing bare", "listing elements"],
  "tender page": ["tender bare", "tender elements"],
};

function ratios(row: Row, rows: readonly Row[]): string {
  const bases = (comparedTo[row.subject] ?? []).flatMap((name) =>
    rows.filter(
      ({ subject, listings, concurrency }) =>
        subject === name && listings === row.listings && concurrency === row.concurrency,
    ),
  );
  return bases.map((base) => `${(row.p95 / base.p95).toFixed(2)} × ${base.subject}`).join(", ");
}

const rowTable = (rows: readonly Row[]): string =>
  table(
    ["subject", "listings", "c", "n", "p50 ms", "p95 ms", "p99 ms", "rps", "faults", "p95 as a multiple"],
    rows.map((row) => [
      row.subject,
      String(row.listings),
      String(row.concurrency),
      String(row.count),
      row.p50.toFixed(1),
      row.p95.toFixed(1),
      row.p99.toFixed(1),
      row.requestsPerSecond.toFixed(0),
      String(row.faults),
      ratios(row, rows),
    ]),
  );

const megabytes = (bytes: number | null): string => (bytes === null ? "?" : (bytes / 1e6).toFixed(0));

/** The whole run as Markdown. */
export function markdownOf(report: BenchReport): string {
  const { machine, targets, rows, memory, weights, pageBytes } = report;
  const about = `${report.at.slice(0, 10)}, ${machine.cores} × ${machine.cpu}, ${machine.memoryGb} GB, Node ${machine.node}; engines: ${report.engines.join(", ")}; ${report.distinctQueries} distinct searches; the run took ${(report.seconds / 60).toFixed(1)} min.`;
  const sections = [
    about,
    table(
      ["target", "found", "wanted", ""],
      targets.map(({ name, found, wanted, met }) => [name, found, wanted, met ? "met" : "**missed**"]),
    ),
    rows.length > 0 ? rowTable(rows) : "",
    memory.length > 0
      ? table(
          ["process", "listings", "MB when ready", "MB at most"],
          memory.map(({ server, listings, idle, most }) => [
            server,
            String(listings),
            megabytes(idle),
            megabytes(most),
          ]),
        )
      : "",
    Object.keys(pageBytes).length > 0
      ? table(
          ["listings", "page", "kB uncompressed, median"],
          Object.entries(pageBytes).flatMap(([listings, kinds]) =>
            Object.entries(kinds).map(([kind, bytes]) => [listings, kind, (bytes / 1000).toFixed(1)]),
          ),
        )
      : "",
    weights.length > 0
      ? table(
          ["page", "kB JavaScript, gzipped"],
          weights.map(({ route, bytes }) => [route, (bytes / 1000).toFixed(1)]),
        )
      : "",
    ...(report.matching ? matchingTables(report.matching) : []),
    report.events.length > 0 ? eventTable(report.events) : "",
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

const [begin, end] = ["<!-- results -->", "<!-- /results -->"];

/** A text with what stands between the two marks replaced. */
export function withResults(text: string, results: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${begin} … ${end} to write the results between.`);
  return `${text.slice(0, from + begin.length)}\n\n${results}\n\n${text.slice(to)}`;
}
