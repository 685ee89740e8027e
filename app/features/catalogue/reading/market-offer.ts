import type { AttributeValues } from "~/features/reference/attribute";
import type { UnitCode } from "~/features/reference/units";
import type { ListingType, RecurrencePeriod, ServiceKind } from "../listing";

/** A public offer as an analysis of the market needs it: what is stated, how much there is and where; no texts, no photos. */
export interface MarketOffer {
  readonly id: string;
  readonly organizationId: string;
  readonly reference: string;
  readonly title: string;
  readonly type: Exclude<ListingType, "wanted">;
  readonly categoryCode: string;
  readonly serviceKind: ServiceKind | null;
  readonly attributes: AttributeValues;
  readonly quantity: number | null;
  readonly unit: UnitCode | null;
  readonly quantityApproximate: boolean;
  /** The quantity comes once each period. */
  readonly per: RecurrencePeriod | null;
  readonly massKg: number | null;
  /** kg CO2e saved if all of it replaces new; null when no factor fits. */
  readonly climateKg: number | null;
  readonly municipalityCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
