import { cpvEntries } from "~/features/reference/codes/cpv-entries.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { savedLately } from "../save-trace-store.server";
import { changePurchase, recordPurchase } from "./change-purchase.server";
import { emptyPurchase, type PurchaseFields } from "./purchase";
import { saveRecord } from "./purchase-store.server";
import { readPurchase, type PurchaseValues } from "./read-purchase";

const keys = Object.keys(emptyPurchase) as readonly (keyof PurchaseFields)[];

/**
 * Saves the record as it is typed, while it is a draft. A save that changes nothing writes nothing; ten minutes of typing are
 * one line in the log.
 */
export async function savePurchase(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly values: PurchaseValues },
): Promise<Result<{ version: number }, AppError>> {
  const { fields, faults } = readPurchase(input.values);
  return changePurchase(actor, input, "draft", async ({ tx, record, now }) => {
    const known = fields.cpv === "" || (await cpvEntries([fields.cpv], tx)).has(fields.cpv);
    const all = known ? faults : [...faults, fieldError("cpv", "cpv_unknown")];
    if (all.length > 0) return err(invalidInput(...all));
    const changed = keys.filter((key) => JSON.stringify(record[key]) !== JSON.stringify(fields[key]));
    if (changed.length === 0) return ok({ version: record.version });
    const version = await saveRecord(tx, record.id, fields);
    if (!(await savedLately(tx, actor, { type: "purchase", id: record.id }, now)))
      await recordPurchase(tx, actor, "saved", record, { fields: changed });
    return ok({ version });
  });
}
