import type { RankedPrecedent } from "~/features/matching/precedents/precedent";
import { learnModel, plainSearch } from "~/features/matching/ranking/learn-model";
import { buildPrecedentTable } from "~/features/matching/ranking/precedent-table";
import { leavingOut, modelsByCase, rankReceivers } from "~/features/matching/ranking/rank-receivers";
import { codeHierarchy, combinations, exactCode, popularity, type Scorer } from "./baselines";
import { bootstrap, meanReciprocal, measure, type Interval, type Measures, type QueryResult } from "./ranking-measures";

/** Receivers in order, for one query whose case is left out. */
type Ranker = (query: RankedPrecedent) => readonly string[];

export interface RankingRow {
  readonly name: string;
  /** At the receiver as written (four digits for all but a few), and at its division. */
  readonly receiver: Measures;
  readonly division: Measures;
}

export interface RankingQuality {
  readonly rows: readonly RankingRow[];
  /** MRR of the product over that of the best baseline. */
  readonly overBest: { readonly receiver: Interval; readonly division: Interval };
  /** Share of the queries whose receiver any precedent of another case has: no ranking can find more. */
  readonly ceiling: { readonly receiver: number; readonly division: number };
  readonly queries: number;
  readonly cases: number;
}

const division = (receiver: string): string => receiver.slice(0, 2);

interface Results {
  readonly receiver: readonly QueryResult[];
  readonly division: readonly QueryResult[];
}

function resultsOf(queries: readonly RankedPrecedent[], rank: Ranker): Results {
  const ranked = queries.map((query) => ({ query, receivers: rank(query) }));
  return {
    receiver: ranked.map(({ query, receivers }) => ({
      caseId: query.caseId,
      rank: receivers.indexOf(query.receiver) + 1,
    })),
    division: ranked.map(({ query, receivers }) => ({
      caseId: query.caseId,
      rank: [...new Set(receivers.map(division))].indexOf(division(query.receiver)) + 1,
    })),
  };
}

const byScore =
  (scorer: Scorer, precedents: readonly RankedPrecedent[]): Ranker =>
  (query) =>
    [
      ...scorer(
        query,
        precedents.filter(({ caseId }) => caseId !== query.caseId),
      ),
    ]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([receiver]) => receiver);

function byProduct(precedents: readonly RankedPrecedent[], queries: readonly RankedPrecedent[]): Ranker {
  const table = buildPrecedentTable(precedents);
  const modelFor = modelsByCase(
    table,
    queries.map(({ caseId }) => caseId),
  );
  return (query) => rankReceivers(table, query, modelFor(query.caseId)).map(({ receiver }) => receiver);
}

/** The product's ranking with the table of typical takers worth nothing: what the precedents alone can say. */
function withoutTakers(precedents: readonly RankedPrecedent[]): Ranker {
  const table = buildPrecedentTable(precedents);
  const search = { start: { ...plainSearch.start, takers: 0 }, tried: { ...plainSearch.tried, takers: [0] } };
  const models = new Map<string, ReturnType<typeof learnModel>>();
  return (query) => {
    const model = models.get(query.caseId) ?? learnModel(table, leavingOut(table, [query.caseId]), search);
    models.set(query.caseId, model);
    return rankReceivers(table, query, model).map(({ receiver }) => receiver);
  };
}

const share = (queries: readonly RankedPrecedent[], found: (query: RankedPrecedent) => boolean): number =>
  queries.filter(found).length / Math.max(1, queries.length);

/** Ranks each query by the precedents of all other cases, in every way; the best of the combined baselines stands for them. */
export function rankingQuality(
  precedents: readonly RankedPrecedent[],
  queries: readonly RankedPrecedent[],
): RankingQuality {
  const baseline = (name: string, scorer: Scorer) => ({
    name,
    results: resultsOf(queries, byScore(scorer, precedents)),
  });
  const combinedResults = combinations.map((scorer) => baseline("code hierarchy + donor NACE + text", scorer));
  const best = (list: typeof combinedResults, level: keyof Results) =>
    list.reduce((a, b) => (meanReciprocal(b.results[level]) > meanReciprocal(a.results[level]) ? b : a));
  const baselines = [
    baseline("popularity", popularity),
    baseline("exact code", exactCode),
    baseline("code hierarchy", codeHierarchy),
    best(combinedResults, "receiver"),
  ];
  const product = { name: "product", results: resultsOf(queries, byProduct(precedents, queries)) };
  const alone = { name: "product without the table of takers", results: resultsOf(queries, withoutTakers(precedents)) };
  const over = (level: keyof Results): Interval =>
    bootstrap(
      [product.results[level], best([...baselines, best(combinedResults, level)], level).results[level]],
      ([own = [], other = []]) => meanReciprocal(own) / meanReciprocal(other),
    );
  const others = (query: RankedPrecedent) => precedents.filter(({ caseId }) => caseId !== query.caseId);
  return {
    rows: [...baselines, alone, product].map(({ name, results }) => ({
      name,
      receiver: measure(results.receiver),
      division: measure(results.division),
    })),
    overBest: { receiver: over("receiver"), division: over("division") },
    ceiling: {
      receiver: share(queries, (query) => others(query).some(({ receiver }) => receiver === query.receiver)),
      division: share(queries, (query) =>
        others(query).some(({ receiver }) => division(receiver) === division(query.receiver)),
      ),
    },
    queries: queries.length,
    cases: new Set(queries.map(({ caseId }) => caseId)).size,
  };
}
