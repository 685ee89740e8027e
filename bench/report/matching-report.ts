import type { EventTimes } from "../matching/bench-events";
import type { MatchingResult } from "../matching/bench-matching";
import type { RankingQuality } from "../matching/ranking-quality";
import type { Interval, Measures } from "../matching/ranking-measures";
import type { ScaleResult } from "../matching/scale-result";
import { table } from "./table";
import type { Target } from "./targets";

const three = (value: number): string => value.toFixed(3);
const interval = ({ value, low, high }: Interval): string => `${three(value)} (${three(low)}–${three(high)})`;
const hits = ({ hits: [one, five, ten] }: Measures): string => [one, five, ten].map(three).join(" / ");

const qualityTable = (title: string, { rows }: RankingQuality): string =>
  table(
    [title, "MRR, four digits (95 %)", "hit@1 / 5 / 10", "MRR, two digits (95 %)", "hit@1 / 5 / 10"],
    rows.map(({ name, receiver, division }) => [
      name,
      interval(receiver.mrr),
      hits(receiver),
      interval(division.mrr),
      hits(division),
    ]),
  );

const qualityNote = ({ queries, cases, ceiling, overBest }: RankingQuality): string =>
  `${queries} queries of ${cases} cases. Most that can be found: ${three(ceiling.receiver)} at four digits, ${three(ceiling.division)} at two. Product over the best baseline: ${interval(overBest.receiver)} at four digits, ${interval(overBest.division)} at two.`;

const milliseconds = ({ p50, p95 }: { readonly p50: number; readonly p95: number }): string =>
  `${p50.toFixed(2)} / ${p95.toFixed(2)}`;

const scaleTable = (rows: readonly ScaleResult[]): string =>
  table(
    [
      "flows",
      "build s",
      "all pairs s",
      "of processor s",
      "compared a flow",
      "recall@20 (of)",
      "everything compared s",
      "new flow ms p50 / p95",
      "read and look up ms",
      "look-up alone ms",
      "MB at most",
    ],
    rows.map((row) => [
      String(row.flows),
      row.buildSeconds.toFixed(1),
      row.passSeconds.toFixed(1),
      row.passWork.toFixed(1),
      row.comparedPerFlow.toFixed(0),
      `${row.recall.toFixed(4)} (${row.recallOf})`,
      row.bruteSeconds?.toFixed(1) ?? "not tried",
      milliseconds(row.newFlow),
      milliseconds(row.lookUp),
      milliseconds(row.bareLookUp),
      row.peakMegabytes.toFixed(0),
    ]),
  );

/** Ranking quality and scale as Markdown. */
export const matchingTables = ({ published, elsewhere, scale }: MatchingResult): string[] => [
  ...(published ? [qualityTable("published exchanges", published), qualityNote(published)] : []),
  ...(elsewhere ? [qualityTable("other networks", elsewhere), qualityNote(elsewhere)] : []),
  ...(scale.length > 0 ? [scaleTable(scale)] : []),
];

const atLeast = (name: string, value: number, limit: number): Target => ({
  name,
  found: three(value),
  wanted: `≥ ${limit}`,
  met: value >= limit,
});

function atMost(name: string, value: number, limit: number, unit: string): Target {
  const figure = (one: number): string => `${one.toFixed(limit < 1 ? 2 : 1)} ${unit}`;
  return { name, found: figure(value), wanted: `≤ ${figure(limit)}`, met: value <= limit };
}

const wantedOverBest = 1.25;

export function matchingTargets({ published, scale }: MatchingResult): Target[] {
  const five = scale.find(({ flows }) => flows === 5_000);
  const hundred = scale.find(({ flows }) => flows === 100_000);
  return [
    ...(published
      ? [
          atLeast(
            "ranking, MRR over the best baseline, four digits",
            published.overBest.receiver.value,
            wantedOverBest,
          ),
          atLeast("ranking, MRR over the best baseline, two digits", published.overBest.division.value, wantedOverBest),
        ]
      : []),
    ...(five ? [atLeast("candidates, recall@20 at 5,000 flows", five.recall, 0.99)] : []),
    ...(hundred
      ? [
          atMost("all pairs of 100,000 flows", hundred.passSeconds, 60, "s"),
          atMost("memory at 100,000 flows", hundred.peakMegabytes, 1_536, "MB"),
        ]
      : []),
    // Against the look-up alone, and beside it against what a look-up takes of a flow that has first to be read.
    ...scale.flatMap(({ flows, newFlow, lookUp, bareLookUp }) => [
      atMost(`one new flow among ${flows}, p50, look-up alone`, newFlow.p50, 10 * bareLookUp.p50, "ms"),
      atMost(`one new flow among ${flows}, p95, reading and look-up`, newFlow.p95, 10 * lookUp.p95, "ms"),
    ]),
  ];
}

const whole = ({ p50, p95 }: EventTimes["added"]): string => `${p50.toFixed(0)} / ${p95.toFixed(0)}`;

/** From a command's commit to the matches of its flow, as Markdown. */
export const eventTable = (rows: readonly EventTimes[]): string =>
  table(
    ["matches after the commit", "flows", "n", "new flow ms p50 / p95", "changed flow ms p50 / p95"],
    rows.map(({ market, flows, rounds, added, changed }) => [
      market,
      String(flows),
      String(rounds),
      whole(added),
      whole(changed),
    ]),
  );

export const eventTargets = (rows: readonly EventTimes[]): Target[] =>
  rows.map(({ market, added, changed }) =>
    atMost(`matches after the commit, ${market}, p95`, Math.max(added.p95, changed.p95) / 1000, 2, "s"),
  );
