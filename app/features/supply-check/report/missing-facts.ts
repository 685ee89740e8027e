import { checksOf } from "~/features/criteria/evaluate";
import type { Check } from "~/features/criteria/requirement";
import type { DraftRequirement } from "../check/draft-requirements";
import { firstValue, notStated, type MarketTable } from "../check/market-table";
import { forEachBit } from "../check/verdicts";

/** A fact that requirements ask about and that offers do not state. */
export interface MissingFact {
  readonly target: Check["target"];
  readonly attribute: string;
  /** Offers that may pass all requirements and lack it. */
  readonly offers: number;
}

/** Facts that stand between offers and an answer, most often missing first: what is worth asking the market. */
export function missingFacts(
  table: MarketTable,
  requirements: readonly DraftRequirement[],
  open: Uint32Array,
): MissingFact[] {
  const asked = new Map<string, Check>();
  for (const { requirement } of requirements)
    for (const check of checksOf(requirement)) asked.set(`${check.target} ${check.attribute}`, check);
  return [...asked.values()]
    .map(({ target, attribute }) => {
      const column = (target === "offer" ? table.offerColumns : table.firmColumns).get(attribute);
      let offers = 0;
      forEachBit(open, (row) => {
        const place = target === "offer" ? row : (table.firmOf[row] as number);
        if ((column?.codes[place] ?? notStated) < firstValue) offers += 1;
      });
      return { target, attribute, offers };
    })
    .filter(({ offers }) => offers > 0)
    .sort((a, b) => b.offers - a.offers || (a.attribute < b.attribute ? -1 : 1));
}
