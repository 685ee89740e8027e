import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asOfficer, recordPurchase } from "./change-purchase.server";
import { removeEnteredRow } from "./purchase-store.server";

/** Takes back a purchase entered by hand or file. One that a decided record stands behind stays. */
export const removeEntry = (actor: Actor, id: string): Promise<Result<void, AppError>> =>
  asOfficer(actor, async (tx, { organizationId }) => {
    if (!isId(id) || !(await removeEnteredRow(tx, id, organizationId))) return err(appError("not_found"));
    await recordPurchase(tx, actor, "entry_removed", { id, organizationId });
    return ok(undefined);
  });
