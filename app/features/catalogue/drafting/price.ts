import type { IsoDate } from "~/shared/dates";
import { isInForce } from "~/features/reference/waste-code";
import type { LegalStatus, ListingFields, ListingType, VatMode } from "../listing";
import { vatRates, vatRules, type Certainty, type VatGround } from "./vat-rules";

export type PriceFault = "price_required" | "price_not_for_free" | "price_needs_unit" | "price_negative";

/** What is wrong with the kind, amount and unit of a price taken together, by field. */
export function priceFaults(
  fields: Pick<ListingFields, "priceKind" | "priceMinor" | "unit">,
): readonly { field: "priceMinor" | "unit"; code: PriceFault }[] {
  const { priceKind, priceMinor, unit } = fields;
  if (priceMinor !== null && priceMinor < 0) return [{ field: "priceMinor", code: "price_negative" }];
  if (priceKind === "free") return priceMinor ? [{ field: "priceMinor", code: "price_not_for_free" }] : [];
  if (priceKind === "fixed" && priceMinor === null) return [{ field: "priceMinor", code: "price_required" }];
  if (priceKind !== "per_unit") return [];
  if (priceMinor === null) return [{ field: "priceMinor", code: "price_required" }];
  return unit === null ? [{ field: "unit", code: "price_needs_unit" }] : [];
}

/** Percent of VAT on the seller's invoice that day; 0 where the mode carries none or shows none. */
export function vatPercent(mode: VatMode, day: IsoDate): number {
  return vatRates.find((rate) => rate.mode === mode && isInForce(rate, day))?.percent ?? 0;
}

export interface PriceBreakdown {
  readonly exVatMinor: number;
  readonly vatMinor: number;
  readonly totalMinor: number;
  readonly percent: number;
}

/** Price, VAT and total in öre; VAT rounded to whole öre. */
export function withVat(minor: number, mode: VatMode, day: IsoDate): PriceBreakdown {
  const percent = vatPercent(mode, day);
  const vatMinor = Math.round((minor * percent) / 100);
  return { exVatMinor: minor, vatMinor, totalMinor: minor + vatMinor, percent };
}

/** Price of the whole quantity in öre, or null when the kind or the quantity does not say. */
export function totalMinor(fields: Pick<ListingFields, "priceKind" | "priceMinor" | "quantity">): number | null {
  if (fields.priceKind === "free") return 0;
  if (fields.priceMinor === null) return null;
  if (fields.priceKind === "per_unit")
    return fields.quantity === null ? null : Math.round(fields.priceMinor * fields.quantity);
  return fields.priceMinor;
}

export interface VatQuestion {
  readonly type: ListingType;
  readonly categoryCode: string | null;
  readonly legalStatus: LegalStatus | null;
  /** Invoice without VAT in öre; null = not known. */
  readonly invoiceMinor: number | null;
  /** Whether seller and buyer are registered for VAT; null = not known. */
  readonly sellerRegistered: boolean | null;
  readonly buyerRegistered: boolean | null;
}

export interface VatSuggestion {
  readonly mode: VatMode;
  readonly ground: VatGround;
  readonly source: string;
  readonly certainty: Certainty;
  /** What must hold beyond what is known: shown as conditions, never assumed silently. */
  readonly conditions: readonly ("both_registered" | "above_threshold")[];
  readonly thresholdMinor?: number;
}

const isWaste = (status: LegalStatus | null): boolean => status === "waste" || status === "hazardous_waste";

/**
 * VAT mode the rules in force that day lead to. An unknown registration or amount leaves its condition open in the
 * answer; a known one decides. Help with the form, not tax advice.
 */
export function suggestVat(question: VatQuestion, day: IsoDate): VatSuggestion {
  if (question.sellerRegistered === false) {
    return { mode: "none", ground: "not_registered", source: "ML 2023:200 18 kap.", certainty: "seen", conditions: [] };
  }
  for (const rule of vatRules) {
    if (
      !isInForce(rule, day) ||
      !rule.types.includes(question.type) ||
      !rule.categories.includes(question.categoryCode ?? "")
    )
      continue;
    if (rule.wasteOnly && !isWaste(question.legalStatus)) continue;
    if (rule.bothRegistered && question.buyerRegistered === false) continue;
    if (rule.aboveMinor !== undefined && question.invoiceMinor !== null && question.invoiceMinor <= rule.aboveMinor)
      continue;
    const registrationOpen =
      rule.bothRegistered && (question.buyerRegistered === null || question.sellerRegistered === null);
    const amountOpen = rule.aboveMinor !== undefined && question.invoiceMinor === null;
    // Nothing says that the invoice is above the limit: the standard rate stands and the limit is named elsewhere.
    if (amountOpen) continue;
    return {
      mode: rule.mode,
      ground: rule.ground,
      source: rule.source,
      certainty: rule.certainty,
      conditions: [
        ...(registrationOpen ? (["both_registered"] as const) : []),
        ...(rule.aboveMinor !== undefined ? (["above_threshold"] as const) : []),
      ],
      ...(rule.aboveMinor !== undefined ? { thresholdMinor: rule.aboveMinor } : {}),
    };
  }
  return { mode: "standard", ground: "standard_rate", source: "ML 2023:200 9 kap.", certainty: "seen", conditions: [] };
}
