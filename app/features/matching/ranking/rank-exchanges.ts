import type { RankedPrecedent } from "../precedents/precedent";
import type { AskedQuery } from "../precedents/read-exchanges";
import { buildPrecedentTable } from "./precedent-table";
import { modelsByCase, rankReceivers } from "./rank-receivers";

const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Six digits after the point tell any two shares apart that differ by more than their uncertainty; the order is exact. */
const score = (share: number): string => share.toFixed(6);

/** Nobody reads further, and what stands there adds less than half a per cent to any measure by reciprocal rank. */
const deepest = 250;

export const rankingHeader = "row,case,rank,receiver_nace,score\n";

/**
 * Lines of a ranking file, one query after the other in the order given: the receivers that precedents of other cases have,
 * the likeliest first, 250 at most. The model for a query is learned without the precedents of its case.
 */
export function* rankExchanges(
  precedents: readonly RankedPrecedent[],
  queries: readonly AskedQuery[],
): Generator<string> {
  const table = buildPrecedentTable(precedents);
  const modelFor = modelsByCase(
    table,
    queries.map(({ caseId }) => caseId),
  );
  for (const query of queries) {
    const ranked = rankReceivers(table, query, modelFor(query.caseId)).slice(0, deepest);
    yield ranked
      .map(
        ({ receiver, share }, index) =>
          [query.row, query.caseId, String(index + 1), receiver, score(share)].map(cell).join(",") + "\n",
      )
      .join("");
  }
}
