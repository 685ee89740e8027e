import { today } from "~/infra/clock/clock.server";
import type { Tx } from "~/infra/db/client.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { isFarOff } from "~/shared/far-off";
import { err, ok, type Result } from "~/shared/result";
import type { AdvisingCase } from "../cases/case";
import { changeCase } from "../cases/change-case.server";
import { everIntroduced } from "../introductions/consent-store.server";
import { inclusionGroups, type CaseOutcome } from "./outcome";
import type { Tonnes } from "./same-tonnes";
import { dealsLeft, readDeal, type DealAnswer } from "./deal-question";
import { findDealsAlike } from "./deal-store.server";
import { deleteOutcome, findListingId, findOutcomes, insertOutcome } from "./outcome-store.server";

export type NewOutcome = Omit<CaseOutcome, "recordedAt" | Exclude<keyof Tonnes, "id" | "fromDay" | "untilDay">> & {
  /** Answer to whether it is the same deal as one of those asked about (`deal-question.ts`); empty = not answered. */
  readonly deal: string;
  /** `T-…` of a listing whose deal is the same tonnes; empty = none. */
  readonly sameAs: string;
};

/** Kilograms of one exchange that nobody believes, of material or of CO2e: a million tonnes. */
const absurdKg = 1_000_000_000;
/** What is less is written down as nothing: a kilogram, a tenth of a full-time equivalent. */
const least = { tonnes: 0.001, jobs: 0.1 };
const most = { jobs: 10_000, persons: 10_000 };

function figureFaults({ kilograms, kgCo2e, jobs, inclusion }: NewOutcome): FieldError[] {
  const faults: FieldError[] = [];
  if (kilograms !== null && kilograms > absurdKg) faults.push(fieldError("tonnes", "tonnes_absurd"));
  if (kilograms !== null && kilograms <= 0) faults.push(fieldError("tonnes", "quantity_not_positive"));
  else if (kilograms !== null && kilograms < least.tonnes * 1000)
    faults.push(fieldError("tonnes", "too_small", { min: least.tonnes }));
  if (kgCo2e !== null && Math.abs(kgCo2e) > absurdKg) faults.push(fieldError("kgCo2e", "co2e_absurd"));
  if (jobs !== null && jobs > most.jobs) faults.push(fieldError("jobs", "too_big", { max: most.jobs }));
  if (jobs !== null && jobs !== 0 && jobs < least.jobs)
    faults.push(fieldError("jobs", "too_small", { min: least.jobs }));
  for (const group of inclusionGroups)
    if ((inclusion[group] ?? 0) > most.persons) faults.push(fieldError(group, "too_big", { max: most.persons }));
  return faults;
}

function faultsOf(outcome: NewOutcome): FieldError[] {
  const { kind, kilograms, valueMinor, kgCo2e, jobs, newOffer, lessons, evidence, fromDay, untilDay } = outcome;
  const faults = figureFaults(outcome);
  for (const field of ["fromDay", "untilDay"] as const)
    if (isFarOff(outcome[field], today())) faults.push(fieldError(field, "year_unlikely"));
  if (untilDay < fromDay) faults.push(fieldError("untilDay", "date_before_start"));
  if (kind === "verified" && untilDay > today()) faults.push(fieldError("untilDay", "verified_in_future"));
  if (kind === "verified" && !evidence.trim()) faults.push(fieldError("evidence", "evidence_needed"));
  const nothing = [kilograms, valueMinor, kgCo2e, jobs].every((figure) => figure === null);
  if (nothing && !newOffer.trim() && !lessons.trim()) faults.push(fieldError("tonnes", "outcome_empty"));
  return faults;
}

/** Which deal it is, by a listing that is named, else by the answer to what was asked. */
async function dealOf(
  tx: Tx,
  advisingCase: AdvisingCase,
  outcome: Pick<NewOutcome, "deal" | "sameAs" | "kind" | "fromDay" | "untilDay">,
): Promise<Result<DealAnswer, AppError>> {
  const reference = outcome.sameAs.trim().toUpperCase();
  if (reference) {
    const sameAsListingId = await findListingId(tx, reference);
    if (!sameAsListingId) return err(invalidInput(fieldError("sameAs", "unknown_listing")));
    return ok({ sameAsListingId, sameAsOutcomeId: null, apartFrom: [] });
  }
  const deals = await findDealsAlike(advisingCase, tx);
  const asked = dealsLeft(deals, await findOutcomes([advisingCase.id], tx));
  const answer = readDeal(outcome.deal, asked, outcome);
  return typeof answer === "string" ? err(invalidInput(fieldError("deal", answer))) : ok(answer);
}

/**
 * Records what came of a case. Verified figures need evidence and days that have been, and firms that were introduced; estimates
 * need neither. Sent twice it is one.
 */
export async function recordOutcome(
  actor: Actor,
  caseId: string,
  outcome: NewOutcome,
): Promise<Result<{ id: string }, AppError>> {
  const faults = faultsOf(outcome);
  if (!isId(outcome.id)) return err(invalidInput(fieldError("id", "invalid")));
  if (faults.length > 0) return err(invalidInput(...faults));
  return changeCase(actor, { id: caseId }, async (tx, advisingCase) => {
    const { sameAs: _sameAs, deal: _deal, ...row } = outcome;
    if (row.kind === "verified" && !(await everIntroduced(tx, caseId)))
      return err(appError("conflict", { reason: "outcome_before_introduction" }));
    const deal = await dealOf(tx, advisingCase, outcome);
    if (!deal.ok) return deal;
    const made = await insertOutcome(tx, { ...row, caseId, ...deal.value, recordedBy: personIdOf(actor) });
    const { id, kind, kilograms, kgCo2e } = row;
    return ok({
      value: { id },
      event: made ? { type: "case.outcome_recorded", payload: { outcomeId: id, kind, kilograms, kgCo2e } } : null,
    });
  });
}

/** Takes a recorded outcome away; the log keeps that it was there. */
export async function removeOutcome(actor: Actor, caseId: string, outcomeId: string): Promise<Result<null, AppError>> {
  return changeCase(actor, { id: caseId }, async (tx) => {
    if (!isId(outcomeId) || !(await deleteOutcome(tx, caseId, outcomeId))) return err(appError("not_found"));
    return ok({ value: null, event: { type: "case.outcome_removed", payload: { outcomeId } } });
  });
}
