import type { LegalStatus } from "~/features/catalogue/listing";
import type { Check } from "~/features/criteria/requirement";
import type { AttributeValues } from "~/features/reference/attribute";
import type { IsoDate } from "~/shared/dates";
import type { Coordinate } from "~/shared/geo";
import type { Flow, FlowAmount, FlowDirection, FlowForm, FlowHazard, StorageKind } from "../flows/flow";

/**
 * Where a flow comes from: a listing keeps it, the firm wrote it, an adviser noted it on a visit or loaded it from a file. What is
 * `assumed` of a firm's trade is never kept.
 */
export const flowOrigins = ["listing", "firm", "visit", "import", "assumed"] as const;
export type FlowOrigin = (typeof flowOrigins)[number];

/** What is stated of a flow and may be changed. Null = not stated. */
export interface FlowFields {
  readonly title: string;
  readonly description: string;
  readonly categoryCode: string | null;
  readonly wasteCode: string | null;
  readonly amount: FlowAmount | null;
  readonly months: readonly number[];
  readonly form: FlowForm | null;
  readonly storage: readonly StorageKind[];
  readonly hazards: readonly FlowHazard[] | null;
  readonly acceptedHazards: readonly FlowHazard[] | null;
  readonly wastePermits: readonly string[] | null;
  readonly municipalityCode: string | null;
  readonly availableFrom: IsoDate | null;
  readonly availableUntil: IsoDate | null;
  readonly legalStatus: LegalStatus | null;
  /** What it is like, by the attribute dictionary. */
  readonly attributes: AttributeValues;
  /** What a need asks of what it takes. */
  readonly limits: readonly Check[];
}

export const emptyFlow: FlowFields = {
  title: "",
  description: "",
  categoryCode: null,
  wasteCode: null,
  amount: null,
  months: [],
  form: null,
  storage: [],
  hazards: null,
  acceptedHazards: null,
  wastePermits: null,
  municipalityCode: null,
  availableFrom: null,
  availableUntil: null,
  legalStatus: null,
  attributes: {},
  limits: [],
};

/** Whose flow it is: an organization here, or a firm that advisers have met and that is no member. */
export interface FlowOwner {
  readonly kind: "organization" | "prospect";
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
  readonly municipalityCode: string | null;
  /** SNI or NACE as stated, the main one first. */
  readonly activities: readonly string[];
  /** The same as digits of NACE Rev. 2, of which precedents tell. */
  readonly nace: readonly string[];
  readonly place: Coordinate | null;
}

/** A flow as it is kept. The firm's private figures are no part of it: they lie in a store of their own. */
export interface StoredFlow extends FlowFields {
  readonly id: string;
  readonly direction: FlowDirection;
  readonly owner: FlowOwner;
  readonly place: Coordinate | null;
  readonly origin: FlowOrigin;
  readonly listing: { readonly id: string; readonly reference: string } | null;
  readonly visitNoteId: string | null;
  /** The advisers' organization that alone sees it; null = all advisers. */
  readonly seenBy: string | null;
  readonly confirmedAt: string | null;
  readonly endedAt: string | null;
  readonly version: number;
  readonly updatedAt: string;
}

/** Whether its last day has passed: it is suggested no longer, and its firm may renew it. */
export const hasRunOut = ({ availableUntil }: Pick<StoredFlow, "availableUntil">, today: IsoDate): boolean =>
  availableUntil !== null && availableUntil < today;

/** Why nothing more can come of a flow; null while it runs. */
export const stoppedBecause = (
  flow: Pick<StoredFlow, "endedAt" | "availableUntil">,
  today: IsoDate,
): "flow_ended" | "flow_run_out" | null =>
  flow.endedAt !== null ? "flow_ended" : hasRunOut(flow, today) ? "flow_run_out" : null;

/** Whether advisers of that organization may see the flow. */
export const isSeenBy = ({ seenBy }: Pick<StoredFlow, "seenBy">, organizationId: string): boolean =>
  seenBy === null || seenBy === organizationId;

/** Where a flow lies: what is said of it, else of its firm. */
export const municipalityOfFlow = ({
  municipalityCode,
  owner,
}: Pick<StoredFlow, "municipalityCode" | "owner">): string | null => municipalityCode ?? owner.municipalityCode;

/** As the engine compares it; `reachKm` comes from the effect rules. Never holds a private figure. */
export function engineFlow(stored: StoredFlow, reachKm: number | null): Flow {
  const { id, owner, direction, availableFrom, availableUntil, place, ...rest } = stored;
  return {
    id,
    organizationId: owner.id,
    direction,
    title: rest.title,
    categoryCode: rest.categoryCode,
    attributes: rest.attributes,
    wasteCode: rest.wasteCode,
    nace: owner.nace,
    amount: rest.amount,
    months: rest.months,
    form: rest.form,
    storage: rest.storage,
    limits: rest.limits,
    place: place ?? owner.place,
    from: availableFrom,
    until: availableUntil,
    legalStatus: rest.legalStatus,
    wastePermits: rest.wastePermits,
    hazards: rest.hazards,
    acceptedHazards: rest.acceptedHazards,
    reachKm,
    figures: null,
  };
}
