import { fieldError, type FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { priceFaults } from "../drafting/price";
import { quantityFaults } from "../drafting/quantity";
import { decide, gateRequired, withFacts, type LegalVerdict } from "../legal/legal-gate";
import { readLegalAnswers } from "../legal/legal-questions";
import type { Listing } from "../listing";
import { releaseFault } from "../release/release-ladder";
import { statedEnd } from "./expiry";

/** A List of Waste row in force, as looked up by the caller; null when the code is not on the list that day. */
export interface WasteEntry {
  readonly code: string;
  readonly hazardous: boolean;
}

export interface PublishFacts {
  readonly listing: Listing;
  readonly today: IsoDate;
  readonly wasteEntry: WasteEntry | null;
  /** Kinds of listing the category takes; null when the category is not a leaf of the tree. */
  readonly categoryKinds: readonly string[] | null;
}

/** Fields that must be there before others see it: as few as let a reader understand and come. */
function missingFields({ listing, categoryKinds }: PublishFacts): FieldError[] {
  const faults: FieldError[] = [];
  if (listing.title.trim() === "") faults.push(fieldError("title", "required"));
  if (listing.categoryCode === null) faults.push(fieldError("categoryCode", "required"));
  else if (categoryKinds === null || !categoryKinds.includes(listing.type))
    faults.push(fieldError("categoryCode", "category_not_for_type"));
  if (listing.municipalityCode === null) faults.push(fieldError("municipalityCode", "required"));
  if (listing.type === "service" && listing.serviceKind === null) faults.push(fieldError("serviceKind", "required"));
  if (listing.type === "surplus" && listing.quantity === null && !listing.quantityUnknown)
    faults.push(fieldError("quantity", "quantity_or_unknown"));
  if (listing.cadence === "recurring" && listing.recurrencePeriod === null)
    faults.push(fieldError("recurrencePeriod", "required"));
  return faults;
}

function dateFaults({ listing, today }: PublishFacts): FieldError[] {
  const end = statedEnd(listing);
  if (end !== null && end < today)
    return [fieldError(listing.availableUntil === end ? "availableUntil" : "goneBy", "date_passed", { date: end })];
  if (listing.availableFrom && end && listing.availableFrom > end)
    return [fieldError("availableFrom", "date_after_end")];
  if (listing.cadence === "recurring" && listing.recurringUntil && listing.recurringUntil < today)
    return [fieldError("recurringUntil", "date_passed", { date: listing.recurringUntil })];
  return [];
}

/** Verdict of the gate on the recorded answers together with the stated facts; null when nothing has been answered. */
export function currentVerdict(listing: Pick<Listing, "legal" | "attributes">): LegalVerdict | null {
  const { answers } = readLegalAnswers(listing.legal.answers);
  return Object.keys(answers).length === 0 ? null : decide(withFacts(answers, listing.attributes));
}

function legalFaults({ listing, wasteEntry }: PublishFacts): FieldError[] {
  if (listing.type !== "surplus") return [];
  const verdict = currentVerdict(listing);
  if (verdict === null) return gateRequired(listing) ? [fieldError("legalStatus", "legal_gate_open")] : [];
  if (verdict.kind === "refused") return [fieldError("legalStatus", `legal_${verdict.reason}`)];
  if (verdict.kind === "incomplete")
    return gateRequired(listing) || listing.legal.status !== null ? [fieldError("legalStatus", "legal_gate_open")] : [];
  // A fact stated after the gate was answered can change what follows from the answers.
  if (verdict.status !== listing.legal.status) return [fieldError("legalStatus", "legal_contradiction")];
  if (verdict.wasteCode === "none") return [];
  if (listing.legal.wasteCode === null) return [fieldError("wasteCode", "required")];
  if (wasteEntry === null) return [fieldError("wasteCode", "waste_code_not_in_force")];
  if (verdict.wasteCode === "hazardous" && !wasteEntry.hazardous)
    return [fieldError("wasteCode", "waste_code_not_hazardous")];
  if (verdict.wasteCode === "any" && wasteEntry.hazardous) return [fieldError("wasteCode", "waste_code_hazardous")];
  return [];
}

/**
 * What keeps a listing from being shown to others; empty when nothing does. Partial listings pass: photos, mass, price,
 * facts and most else are the completeness meter's matter.
 */
export function publishFaults(facts: PublishFacts): FieldError[] {
  const { listing } = facts;
  const release = releaseFault(listing.release);
  return [
    ...missingFields(facts),
    ...quantityFaults(listing).map(({ field, code }) => fieldError(field, code)),
    ...priceFaults(listing).map(({ field, code }) => fieldError(field, code)),
    ...dateFaults(facts),
    ...legalFaults(facts),
    ...(release === "groups_missing" ? [fieldError("partnerGroupIds", "required")] : []),
    ...(release === "public_before_partners" ? [fieldError("publicFrom", "date_before_partners")] : []),
  ];
}
