import type { Tender } from "~/features/tenders/tender";
import type { Actor } from "~/shared/actor";
import { checkLot } from "./check-lot.server";
import { loneSuppliers } from "./report/lone-suppliers";

/**
 * Keys of criteria, over all lots of a draft, that one registered supplier and no other is known to meet, with the lot. Lots
 * that nobody can look for yet say nothing.
 */
export async function loneSuppliersOf(
  actor: Actor,
  tender: Pick<Tender, "organizationId" | "content">,
): Promise<{ readonly lot: string; readonly key: string; readonly organizationId: string }[]> {
  const lots = await Promise.all(
    tender.content.lots.map(async ({ key: lot }) => {
      const checked = await checkLot(actor, tender, { lotKey: lot, wide: false, steps: [] });
      if (!checked.ok) return [];
      const { market, result } = checked.value.report;
      return loneSuppliers(market.table, result).map((lone) => ({ lot, ...lone }));
    }),
  );
  return lots.flat();
}
