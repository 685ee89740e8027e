import type { ListingState, ListingType } from "../../listing";
import type { FieldErrors } from "./field-errors";
import type { StepValues } from "./form-state";
import { StepCategory, type StepCategoryProps } from "./step-category";
import { StepFacts, type StepFactsProps } from "./step-facts";
import { StepPlace, type StepPlaceProps } from "./step-place";
import { StepQuantity, type StepQuantityProps } from "./step-quantity";
import { StepRelease, type PartnerGroupChoice } from "./step-release";
import { StepReview, type StepReviewProps } from "./step-review";

export interface StepBodyProps {
  readonly id: string;
  readonly type: ListingType;
  readonly state: ListingState;
  readonly reference: string;
  readonly query: string;
  readonly values: StepValues;
  readonly errors: FieldErrors;
  /** What the step shows beside its values; only the part of the step asked for is there. */
  readonly parts: {
    readonly category: Pick<StepCategoryProps, "choices" | "groups"> | null;
    readonly quantity: Pick<StepQuantityProps, "units" | "mass" | "vat"> | null;
    readonly place: Pick<StepPlaceProps, "sites" | "municipalities"> | null;
    readonly facts: Pick<StepFactsProps, "top" | "themes" | "hasCategory"> | null;
    readonly groups: readonly PartnerGroupChoice[] | null;
    readonly review: Pick<StepReviewProps, "rows" | "open" | "help" | "emailVerified"> | null;
  };
}

/** The fields of the step one is on. */
export function StepBody({ id, type, state, reference, query, values, errors, parts }: StepBodyProps) {
  const form = { values, errors };
  if (parts.category) return <StepCategory type={type} {...form} {...parts.category} query={query} />;
  if (parts.quantity) return <StepQuantity type={type} {...form} {...parts.quantity} />;
  if (parts.place) return <StepPlace type={type} {...form} {...parts.place} />;
  if (parts.facts) return <StepFacts id={id} {...form} {...parts.facts} />;
  if (parts.groups) return <StepRelease {...form} groups={parts.groups} />;
  return parts.review && <StepReview id={id} reference={reference} state={state} {...parts.review} />;
}
