import type { ExchangeQuery } from "../precedents/precedent";
import { choiceShares } from "./conditional-logit";
import { evidenceFor, type LeftOut } from "./evidence";
import { learnModel, type RankingModel } from "./learn-model";
import { materialsOfQuery, type PrecedentTable } from "./precedent-table";

export interface RankedReceiver {
  /** As the precedents write it. */
  readonly receiver: string;
  /** Estimated share of such flows that go there; all shares of a ranking sum to 1. */
  readonly share: number;
}

/** Most different models for one set of queries: cases beyond that share one, learned without any of them. */
const mostFolds = 30;
/** With so many precedents, the model hardly depends on which few cases it was learned without. */
const manyPrecedents = 1_000;
const foldsOfMany = 8;

/** Nothing left out but the cases named. */
export function leavingOut(table: PrecedentTable, caseIds: Iterable<string>): LeftOut {
  const leftOut = new Uint8Array(table.cases.size);
  for (const caseId of caseIds) {
    const place = table.cases.get(caseId);
    if (place !== undefined) leftOut[place] = 1;
  }
  return leftOut;
}

/**
 * Receivers of a flow, the likeliest first; all that the precedents of other cases have. Equal shares stand in the order of
 * their codes.
 */
export function rankReceivers(table: PrecedentTable, query: ExchangeQuery, model: RankingModel): RankedReceiver[] {
  const read = { query, materials: materialsOfQuery(query) };
  const { candidates, popularity, lift } = evidenceFor(table, read, model.strengths, leavingOut(table, [query.caseId]));
  const shares = choiceShares([popularity, lift], model.weights);
  return [...candidates]
    .map((receiver, place) => ({ receiver: table.receivers[receiver] as string, share: shares[place] as number }))
    .sort((a, b) => b.share - a.share || (a.receiver < b.receiver ? -1 : 1));
}

/**
 * Models for the cases of a set of queries: each is learned without the precedents of the case it is used on. Queries of no
 * case among the precedents share the model of all of them.
 */
export function modelsByCase(table: PrecedentTable, caseIds: Iterable<string>): (caseId: string) => RankingModel {
  const known = [...new Set(caseIds)].filter((caseId) => caseId !== "" && table.cases.has(caseId)).sort();
  const folds = table.rows.length > manyPrecedents ? foldsOfMany : mostFolds;
  const foldOf = new Map(known.map((caseId, index) => [caseId, index % folds]));
  const models = new Map<number, RankingModel>();
  return (caseId) => {
    const fold = foldOf.get(caseId) ?? -1;
    let model = models.get(fold);
    if (!model) {
      model = learnModel(
        table,
        leavingOut(
          table,
          known.filter((other) => foldOf.get(other) === fold),
        ),
      );
      models.set(fold, model);
    }
    return model;
  };
}
