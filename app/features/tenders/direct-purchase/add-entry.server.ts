import { cpvEntries } from "~/features/reference/codes/cpv-entries.server";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asOfficer, recordPurchase } from "./change-purchase.server";
import { insertEntries } from "./purchase-store.server";
import { readEntry, type PurchaseValues } from "./read-purchase";

/** Writes down a direct purchase made elsewhere, so that it counts against the limit. The id is the form's own. */
export async function addEntry(
  actor: Actor,
  input: { readonly id: string; readonly values: PurchaseValues },
): Promise<Result<void, AppError>> {
  const { fields, faults } = readEntry(input.values, today());
  return asOfficer(actor, async (tx, { organizationId, personId: createdBy }) => {
    if (!isId(input.id)) return err(appError("invalid_input"));
    if (!fields) return err(invalidInput(...faults));
    if (!(await cpvEntries([fields.cpv], tx)).has(fields.cpv))
      return err(invalidInput(fieldError("cpv", "cpv_unknown")));
    const own = { id: input.id, organizationId, createdBy, origin: "entered", recordId: null } as const;
    const added = await insertEntries(tx, [{ ...own, ...fields }]);
    if (added > 0) await recordPurchase(tx, actor, "entry_added", own, { cpv: fields.cpv, boughtOn: fields.boughtOn });
    return ok(undefined);
  });
}
