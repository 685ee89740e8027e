import { transaction } from "~/infra/db/client.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { recordListing } from "../change-listing.server";
import { getListing } from "../reading/get-listing.server";
import { maxReportLength, reportReasons, type ReportReason } from "./report";
import { insertReport } from "./report-store.server";

export interface ReportListing {
  readonly reference: string;
  readonly reason: ReportReason;
  readonly message: string;
}

/**
 * Tells the administrators that something is wrong with a listing one can see; visitors may too. Pressing twice, or
 * reporting again while a report is open, makes no second one. Who reports is never told to the owner.
 */
export async function reportListing(
  actor: Actor,
  input: ReportListing,
): Promise<Result<{ duplicate: boolean }, AppError>> {
  const message = input.message.trim();
  if (!reportReasons.includes(input.reason)) return err(invalidInput(fieldError("reason", "not_an_option")));
  if (message.length > maxReportLength)
    return err(invalidInput(fieldError("message", "too_long", { max: maxReportLength })));
  if (input.reason === "other" && message.length < 5)
    return err(invalidInput(fieldError("message", "too_short", { min: 5 })));
  const found = await getListing(actor, input.reference);
  if (!found.ok) return found;
  const { listing } = found.value;
  return transaction(async (tx) => {
    const id = newId();
    const fresh = await insertReport(tx, {
      id,
      listingId: listing.id,
      reporterId: personIdOf(actor),
      reason: input.reason,
      message,
    });
    if (fresh) await recordListing(tx, actor, "reported", listing, { reportId: id, reason: input.reason });
    return ok({ duplicate: !fresh });
  });
}
