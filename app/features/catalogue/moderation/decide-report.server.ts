import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { isPlatformAdministrator, personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { recordListing } from "../change-listing.server";
import { lockListing, saveLife } from "../listing-store.server";
import { lockReport, saveDecision } from "./report-store.server";

export interface DecideReport {
  readonly id: string;
  readonly outcome: "dismissed" | "upheld";
  /** The ground, kept with the report; with `block` it is also what the owner reads. */
  readonly decision: string;
  /** Hide the listing at the same time; only when upheld. */
  readonly block: boolean;
}

/** Decides one open report, with its ground, and hides the listing in the same transaction when asked to. */
export async function decideReport(
  actor: Actor,
  input: DecideReport,
): Promise<Result<{ state: "dismissed" | "upheld" }, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  const decision = input.decision.trim();
  if (decision.length < 5) return err(invalidInput(fieldError("decision", "too_short", { min: 5 })));
  if (decision.length > 500) return err(invalidInput(fieldError("decision", "too_long", { max: 500 })));
  if (input.outcome !== "dismissed" && input.outcome !== "upheld")
    return err(invalidInput(fieldError("outcome", "not_an_option")));
  if (!isId(input.id)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const report = await lockReport(tx, input.id);
    if (!report) return err(appError("not_found"));
    if (report.state !== "open") return err(appError("conflict", { reason: "report_decided" }));
    const subject = { id: report.listingId, organizationId: report.organizationId };
    await saveDecision(tx, report.id, {
      state: input.outcome,
      decision,
      decidedBy: personIdOf(actor),
      decidedAt: now(),
    });
    await recordListing(tx, actor, "report_decided", subject, { reportId: report.id, outcome: input.outcome });
    const listing = input.block && input.outcome === "upheld" ? await lockListing(tx, report.listingId) : null;
    if (listing && listing.blockedAt === null) {
      await saveLife(tx, listing.id, { blockedAt: now(), blockedReason: decision });
      await recordListing(tx, actor, "blocked", listing, { reason: decision, reportId: report.id });
    }
    return ok({ state: input.outcome });
  });
}
