import type { PaperTimes } from "../papers/bench-papers";
import type { ScoringTimes } from "../procurement/bench-scoring";
import type { Row } from "../measure/side-by-side";

/** One demand on the measurements, with what was found. Nothing fails by it: it is printed as met or missed. */
export interface Target {
  readonly name: string;
  readonly found: string;
  readonly wanted: string;
  readonly met: boolean;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

type Find = (subject: string) => Row | undefined;

function searchTarget(engine: string, find: Find): Omit<Target, "name"> | null {
  const [page, raw, bare] = [find(`search page, ${engine}`), find(`${engine} raw`), find("search bare")];
  if (!page?.count || !raw?.count || !bare?.count) return null;
  const limit = 2 * (raw.p95 + bare.p95);
  return {
    found: ms(page.p95),
    wanted: `≤ 2 × (${ms(raw.p95)} + ${ms(bare.p95)}) = ${ms(limit)}`,
    met: page.p95 <= limit,
  };
}

function bareTarget(kind: string, find: Find): Omit<Target, "name"> | null {
  const [page, bare] = [find(`${kind} page`), find(`${kind} bare`)];
  if (!page?.count || !bare?.count) return null; // nothing answered is nothing met
  const limit = 1.5 * bare.p95;
  return { found: ms(page.p95), wanted: `≤ 1.5 × ${ms(bare.p95)} = ${ms(limit)}`, met: page.p95 <= limit };
}

/** Targets on the 95th percentile at each size and concurrency of the rows. */
export function pageTargets(rows: readonly Row[]): Target[] {
  const cells = [...new Map(rows.map((row) => [`${row.listings}/${row.concurrency}`, row])).values()];
  return cells.flatMap(({ listings, concurrency }) => {
    const find: Find = (subject) =>
      rows.find((row) => row.subject === subject && row.listings === listings && row.concurrency === concurrency);
    const at = `p95, ${listings} listings, ${concurrency} at a time`;
    const found = [
      ["search page, postgres", searchTarget("postgres", find)],
      ["search page, meilisearch", searchTarget("meilisearch", find)],
      ["listing page", bareTarget("listing", find)],
      ["tender page", bareTarget("tender", find)],
    ] as const;
    return found.flatMap(([name, target]) => (target ? [{ name: `${name} (${at})`, ...target }] : []));
  });
}

/** Most gzipped bytes of JavaScript on one page. */
export const mostPageBytes = 120_000;

export function weightTarget(heaviest: { readonly route: string; readonly bytes: number }): Target {
  return {
    name: "page JavaScript, gzipped, heaviest page",
    found: `${(heaviest.bytes / 1000).toFixed(1)} kB (${heaviest.route})`,
    wanted: `≤ ${mostPageBytes / 1000} kB`,
    met: heaviest.bytes <= mostPageBytes,
  };
}

export function importTarget({ rows, seconds }: { readonly rows: number; readonly seconds: number }): Target {
  const limit = (60 * rows) / 10_000;
  return {
    name: `import of ${rows} rows`,
    found: `${seconds.toFixed(1)} s`,
    wanted: `≤ ${limit} s`,
    met: seconds <= limit,
  };
}

/** Longest that a paper of a hundred pages may take, in seconds. */
const longestPaper = 5;

/** The slowest run counts, the cold one included. */
export const paperTargets = ({ pages, pdf, docx, work }: PaperTimes): Target[] =>
  (
    [
      ["PDF", pdf, work.pdf],
      ["DOCX", docx, work.docx],
    ] as const
  ).map(([kind, seconds, processor]) => {
    const slowest = Math.max(...seconds);
    const median = [...seconds].sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? slowest;
    return {
      name: `${kind} of ${pages} pages`,
      found: `${slowest.toFixed(2)} s (median ${median.toFixed(2)} s; ${processor.toFixed(2)} s of processor time)`,
      wanted: `≤ ${longestPaper} s`,
      met: slowest <= longestPaper && pages >= 100,
    };
  });

/**
 * A supply check of forty requirements against one search call of the same rounds, by the 95th percentile; a moved parameter
 * against one; and the work a requirement adds: twice as many may take no more than twice as long, and a tenth.
 */
export function supplyTargets(rows: readonly Row[]): Target[] {
  const find: Find = (subject) => rows.find((row) => row.subject === subject);
  const [search, ten, twenty, forty, moved] = [
    "search call",
    "supply check, 10 requirements",
    "supply check, 20 requirements",
    "supply check, 40 requirements",
    "supply check, one parameter moved",
  ].map(find);
  if (!search || !ten || !twenty || !forty || !moved) return [];
  const most = (name: string, value: number, limit: number, wanted: string): Target => ({
    name,
    found: ms(value),
    wanted: `≤ ${wanted} = ${ms(limit)}`,
    met: value <= limit,
  });
  return [
    most("supply check, 40 requirements, p95", forty.p95, 5 * search.p95, `5 × ${ms(search.p95)}`),
    most("supply check, one parameter moved, p95", moved.p95, search.p95, `1 × ${ms(search.p95)}`),
    most("supply check, 40 over 20 requirements, p50", forty.p50, 2.2 * twenty.p50, `2.2 × ${ms(twenty.p50)}`),
    most("supply check, 20 over 10 requirements, p50", twenty.p50, 2.2 * ten.p50, `2.2 × ${ms(ten.p50)}`),
  ];
}

/** Longest that fifty bids may take on sixty criteria, in milliseconds; the slowest model counts. */
const longestScoring = 200;

export function scoringTarget({ bids, criteria, scored, whole }: ScoringTimes): Target {
  const slowest = Math.max(...Object.values(scored));
  const most = Math.max(...Object.values(whole));
  return {
    name: `scoring of ${bids} bids × ${criteria} criteria, p95 of the slowest model`,
    found: `${ms(slowest)} (with rank stability and reversals ${ms(most)})`,
    wanted: `≤ ${ms(longestScoring)}`,
    met: slowest <= longestScoring,
  };
}
