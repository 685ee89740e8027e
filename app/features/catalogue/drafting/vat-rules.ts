import type { IsoDate } from "~/shared/dates";
import type { VatMode } from "../listing";

export type Certainty = "seen" | "secondary" | "memory";

interface Dated {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly source: string;
  readonly certainty: Certainty;
}

export interface VatRate extends Dated {
  readonly mode: VatMode;
  readonly percent: number;
}

/** Rates by mode. Modes without a row carry no VAT on the seller's invoice. */
export const vatRates: readonly VatRate[] = [
  { mode: "standard", percent: 25, validFrom: null, validTo: null, source: "ML 2023:200 9 kap.", certainty: "seen" },
  { mode: "reduced12", percent: 12, validFrom: null, validTo: null, source: "ML 2023:200 9 kap.", certainty: "seen" },
  { mode: "reduced6", percent: 6, validFrom: null, validTo: null, source: "ML 2023:200 9 kap.", certainty: "seen" },
];

export type VatGround =
  | "standard_rate"
  | "food"
  | "small_repairs"
  | "scrap_reverse_charge"
  | "battery_waste_reverse_charge"
  | "electronics_reverse_charge"
  | "construction_reverse_charge"
  | "margin_scheme"
  | "small_business"
  | "not_registered";

/** A rule that leads to another mode than the standard rate for certain categories. */
export interface VatRule extends Dated {
  readonly ground: VatGround;
  readonly mode: VatMode;
  /** Category codes, exact. */
  readonly categories: readonly string[];
  readonly types: readonly ("surplus" | "service" | "wanted")[];
  /** Applies only when the invoice without VAT is above this, in öre. */
  readonly aboveMinor?: number;
  readonly bothRegistered: boolean;
  /** Only where the thing is waste. */
  readonly wasteOnly?: true;
}

const goods = ["surplus", "wanted"] as const;
const services = ["service", "wanted"] as const;

/** Most specific first; the first that fits decides. */
export const vatRules: readonly VatRule[] = [
  {
    ground: "scrap_reverse_charge",
    mode: "reverse_charge",
    categories: ["metal.ferrous_scrap", "metal.nonferrous_scrap"],
    types: goods,
    bothRegistered: true,
    validFrom: null,
    validTo: null,
    source: "ML 2023:200 16 kap. 14 §",
    certainty: "seen",
  },
  {
    ground: "battery_waste_reverse_charge",
    mode: "reverse_charge",
    categories: ["energy.batteries"],
    types: goods,
    bothRegistered: true,
    wasteOnly: true,
    validFrom: null,
    validTo: null,
    source: "ML 2023:200 16 kap. 14 §",
    certainty: "seen",
  },
  {
    ground: "electronics_reverse_charge",
    mode: "reverse_charge",
    categories: ["it.laptops", "it.mobiles"],
    types: goods,
    aboveMinor: 10_000_000,
    bothRegistered: true,
    validFrom: null,
    validTo: null,
    source: "ML 2023:200 16 kap. 16 §",
    certainty: "seen",
  },
  {
    ground: "construction_reverse_charge",
    mode: "reverse_charge",
    categories: ["services.building_repair", "services.dismantling"],
    types: services,
    bothRegistered: true,
    validFrom: null,
    validTo: null,
    source: "ML 2023:200 16 kap. 13 §",
    certainty: "seen",
  },
  {
    ground: "small_repairs",
    mode: "reduced12",
    categories: ["services.textile_repair"],
    types: services,
    bothRegistered: false,
    validFrom: null,
    validTo: null,
    source: "ML 2023:200 9 kap.",
    certainty: "seen",
  },
  {
    ground: "food",
    mode: "reduced6",
    categories: ["food.surplus"],
    types: goods,
    bothRegistered: false,
    validFrom: "2026-04-01",
    validTo: "2027-12-31",
    source: "prop. 2025/26:55",
    certainty: "secondary",
  },
  {
    ground: "food",
    mode: "reduced12",
    categories: ["food.surplus"],
    types: goods,
    bothRegistered: false,
    validFrom: null,
    validTo: "2026-03-31",
    source: "prop. 2025/26:55",
    certainty: "secondary",
  },
  {
    ground: "food",
    mode: "reduced12",
    categories: ["food.surplus"],
    types: goods,
    bothRegistered: false,
    validFrom: "2028-01-01",
    validTo: null,
    source: "prop. 2025/26:55",
    certainty: "secondary",
  },
];
