import { addDays, type IsoDate } from "~/shared/dates";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import type { CriterionArea, CriterionState } from "../criterion";

/** What deciding about a proposal needs to know of it. */
export interface Proposal {
  readonly state: CriterionState;
  readonly proposedBy: string | null;
  readonly verdict: "approved" | "returned" | null;
  readonly revision: number;
}

export const longestNote = 1000;

const notProposed = appError("conflict", { reason: "criterion_not_proposed" });

/** Only who proposed it changes a proposal, and only while it is one, in the form they last saw. */
export function changeRefusal(proposal: Proposal, personId: string, revision: number): AppError | null {
  if (proposal.state !== "proposed") return notProposed;
  if (proposal.proposedBy !== personId) return appError("forbidden", { reason: "criterion_not_yours" });
  return proposal.revision === revision ? null : appError("stale_version");
}

/** A second person reviews, and what they review is what they have read. Sending back needs a reason. */
export function reviewRefusal(
  proposal: Proposal,
  personId: string,
  {
    revision,
    verdict,
    note,
  }: { readonly revision: number; readonly verdict: "approved" | "returned"; readonly note: string },
): AppError | null {
  if (proposal.state !== "proposed") return notProposed;
  if (proposal.proposedBy === personId) return appError("conflict", { reason: "criterion_own_review" });
  if (proposal.revision !== revision) return appError("stale_version");
  if (verdict === "returned" && note.length < 5) return invalidInput(fieldError("note", "too_short", { min: 5 }));
  return null;
}

/** Published only as reviewed: approved by another, and not changed since. */
export function publishRefusal(proposal: Proposal, revision: number): AppError | null {
  if (proposal.state !== "proposed") return notProposed;
  if (proposal.revision !== revision) return appError("stale_version");
  return proposal.verdict === "approved" ? null : appError("conflict", { reason: "criterion_not_approved" });
}

/** Last day of a version that another takes over from: the day before, but never before its own first. */
export function lastDayBefore(
  old: { readonly validFrom: IsoDate; readonly validTo: IsoDate | null },
  takesOver: IsoDate,
): IsoDate {
  const before = addDays(takesOver, -1);
  const end = old.validTo !== null && old.validTo < before ? old.validTo : before;
  return end < old.validFrom ? old.validFrom : end;
}

/** Letters of the ids of each area. */
const letters: Readonly<Record<CriterionArea, string>> = {
  furniture: "MOB",
  building: "BYG",
  demolition: "RIV",
  it: "ITU",
  textiles: "TEX",
  services: "TJA",
};

/** The next free id of an area. */
export function nextCriterionId(area: CriterionArea, ids: readonly string[]): string {
  const prefix = `${letters[area]}-`;
  const numbers = ids.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(2, "0");
}
