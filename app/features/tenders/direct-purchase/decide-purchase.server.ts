import { listProcurementLimits } from "~/features/reference/codes/procurement-limits.server";
import type { Actor } from "~/shared/actor";
import { invalidInput, type AppError } from "~/shared/app-error";
import { toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { ownAuthority } from "../authority-kind";
import { changePurchase, recordPurchase } from "./change-purchase.server";
import { decideFaults } from "./decide-faults";
import { limitCheck } from "./limit-check";
import { entriesOfYear, insertEntries, saveDecided } from "./purchase-store.server";

/**
 * Decides and locks a direct purchase, and counts it among the year's of its kind in the same transaction. Deciding what is
 * decided already is refused, so that it is counted once.
 */
export async function decidePurchase(
  actor: Actor,
  ref: { readonly id: string; readonly version: number },
): Promise<Result<void, AppError>> {
  const limits = await listProcurementLimits();
  return changePurchase(actor, ref, "draft", async ({ tx, record, buyer, now }) => {
    const day = toStockholmDay(now);
    const entries = await entriesOfYear(tx, buyer.organizationId, day);
    const { cpv, valueMinor } = record;
    const check = limitCheck(limits, { cpv, valueMinor, authority: ownAuthority, day, entries, recordId: record.id });
    const faults = decideFaults(record, check);
    if (faults.length > 0 || valueMinor === null) return err(invalidInput(...faults));
    await saveDecided(tx, record.id, buyer.personId, now);
    const supplier = record.suppliers.find(({ key }) => key === record.chosen)?.name ?? "";
    const { organizationId, personId: createdBy } = buyer;
    const counted = { id: newId(), organizationId, createdBy, origin: "record", recordId: record.id } as const;
    await insertEntries(tx, [{ ...counted, cpv, valueMinor, supplier, description: record.title, boughtOn: day }]);
    await recordPurchase(tx, actor, "decided", record, { cpv, valueMinor, limitState: check.state });
    return ok(undefined);
  });
}
