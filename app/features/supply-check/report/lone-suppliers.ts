import { countBits, forEachBit } from "../check/verdicts";
import { firmsMeeting, type SupplyResult } from "../check/check-supply";
import type { MarketTable } from "../check/market-table";

/** A requirement that one registered firm, and no other, is known to meet. */
export interface LoneSupplier {
  /** Key of the criterion in the draft. */
  readonly key: string;
  readonly organizationId: string;
}

/** Requirements that only one known supplier meets: worth a thought about proportionality before the tender goes out. */
export const loneSuppliers = (table: MarketTable, result: SupplyResult): LoneSupplier[] =>
  firmsMeeting(table, result).flatMap((firms, index) => {
    const each = result.requirements[index];
    if (!each || countBits(firms) !== 1) return [];
    const found: LoneSupplier[] = [];
    forEachBit(firms, (firm) => found.push({ key: each.key, organizationId: table.firmIds[firm] as string }));
    return found;
  });
