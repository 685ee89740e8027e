import type { Cell } from "./types";

/**
 * What sellers of different kinds state about circularity beside what the listing itself says, as weighted answers;
 * `null` leaves it unanswered. Spread so that requirements a buyer may set are met by some, missed by some and unknown
 * of some.
 */
export interface ClaimSpread {
  readonly attribute: string;
  readonly groups: readonly string[];
  /** `dealer`: refurbishes and sells; `holder`: has it left over. */
  readonly dealer: readonly (readonly [Cell, number])[];
  readonly holder: readonly (readonly [Cell, number])[];
}

const goods = ["furniture", "it", "textiles", "building"] as const;

export const claimSpreads: readonly ClaimSpread[] = [
  { attribute: "warranty_months", groups: ["furniture", "it", "building"], dealer: [[24, 3], [12, 3], [36, 1], [6, 1], ["?", 1], [null, 2]], holder: [[0, 3], ["?", 2], [12, 1], [null, 6]] },
  { attribute: "spare_parts_years", groups: ["furniture", "it", "building"], dealer: [[10, 2], [5, 3], [3, 1], ["?", 1], [null, 2]], holder: [[0, 1], [2, 1], [5, 1], ["?", 3], [null, 6]] },
  { attribute: "repair_manual", groups: ["furniture", "it", "building"], dealer: [["public", 3], ["owner", 1], ["professional", 2], [null, 3]], holder: [["public", 1], ["professional", 1], ["none", 2], ["?", 3], [null, 6]] },
  { attribute: "disassembly_common_tools", groups: ["furniture", "it", "building"], dealer: [[true, 4], [false, 1], ["?", 1], [null, 3]], holder: [[true, 2], [false, 1], ["?", 3], [null, 6]] },
  { attribute: "wear_parts_replaceable", groups: ["furniture", "it"], dealer: [[true, 4], [null, 3]], holder: [[true, 1], [false, 1], ["?", 2], [null, 6]] },
  { attribute: "take_back", groups: [...goods], dealer: [["bought_back", 2], ["free", 2], ["paid", 1], [null, 3]], holder: [["none", 3], ["free", 1], ["?", 1], [null, 7]] },
  { attribute: "recycled_content", groups: [...goods], dealer: [[30, 2], [50, 1], [12, 1], ["?", 2], [null, 4]], holder: [["?", 3], [20, 1], [0, 1], [null, 8]] },
  { attribute: "recycled_plastic", groups: ["furniture", "it"], dealer: [[85, 1], [40, 2], ["?", 1], [null, 4]], holder: [["?", 2], [30, 1], [0, 1], [null, 8]] },
  { attribute: "recyclable_share", groups: ["furniture", "it", "textiles"], dealer: [[90, 2], [70, 2], ["?", 1], [null, 4]], holder: [["?", 2], [80, 1], [null, 8]] },
  { attribute: "wood_certification", groups: ["furniture", "building"], dealer: [[["fsc"], 2], [["pefc"], 1], [["none"], 1], ["?", 1], [null, 3]], holder: [["?", 3], [["fsc"], 1], [["none"], 1], [null, 7]] },
  { attribute: "certified_wood_share", groups: ["furniture", "building"], dealer: [[100, 2], [70, 2], [0, 1], ["?", 1], [null, 4]], holder: [["?", 3], [70, 1], [0, 1], [null, 8]] },
  { attribute: "ecolabel", groups: ["furniture", "it", "textiles"], dealer: [[["none"], 2], ["?", 1], [null, 4]], holder: [["?", 3], [["none"], 2], [null, 6]] },
  { attribute: "epd", groups: [...goods], dealer: [["product_specific", 1], ["average", 2], ["none", 3], [null, 5]], holder: [["none", 2], ["?", 2], ["average", 1], [null, 9]] },
  { attribute: "halogenated_flame_retardants", groups: ["furniture", "it", "textiles"], dealer: [[false, 4], ["?", 1], [null, 3]], holder: [["?", 3], [false, 1], [true, 1], [null, 7]] },
  { attribute: "pfas_added", groups: ["furniture", "textiles", "building"], dealer: [[false, 4], ["?", 2], [null, 3]], holder: [["?", 3], [false, 2], [true, 1], [null, 7]] },
  { attribute: "svhc_status", groups: [...goods], dealer: [["none_above_limit", 3], ["declared", 1], ["?", 1], [null, 4]], holder: [["?", 3], ["none_above_limit", 1], [null, 8]] },
  { attribute: "formaldehyde_class", groups: ["furniture", "building"], dealer: [["half_e1", 1], ["e1", 3], ["?", 1], [null, 3]], holder: [["e1", 1], ["e2", 1], ["?", 3], [null, 7]] },
  { attribute: "emission_label", groups: ["furniture", "building"], dealer: [[["m1"], 2], [["none"], 1], ["?", 1], [null, 4]], holder: [["?", 2], [["none"], 1], [null, 8]] },
  { attribute: "material_assessment", groups: ["building"], dealer: [[["byggvarubedomningen"], 2], [["sundahus", "basta"], 1], [["none"], 1], ["?", 1], [null, 3]], holder: [["?", 2], [["basta"], 1], [["none"], 1], [null, 6]] },
  { attribute: "reused_share", groups: [...goods], dealer: [[100, 3], [80, 2], [60, 1], [null, 2]], holder: [[100, 4], ["?", 1], [null, 6]] },
  { attribute: "expected_lifetime", groups: ["furniture", "it", "building"], dealer: [[15, 2], [10, 2], [5, 1], ["?", 1], [null, 4]], holder: [["?", 2], [8, 1], [null, 8]] },
  { attribute: "durability_years", groups: ["furniture", "textiles", "building"], dealer: [[10, 2], [5, 2], ["?", 1], [null, 3]], holder: [["?", 2], [3, 1], [null, 8]] },
  { attribute: "care_instructions", groups: ["furniture", "textiles", "building"], dealer: [[true, 4], [false, 1], [null, 3]], holder: [[true, 1], [false, 2], ["?", 1], [null, 7]] },
  { attribute: "plastic_parts_marked", groups: ["furniture", "it"], dealer: [[true, 3], ["?", 1], [null, 4]], holder: [[true, 1], [false, 1], ["?", 2], [null, 7]] },
  { attribute: "product_identified", groups: ["furniture", "it"], dealer: [[true, 5], [null, 2]], holder: [[true, 3], [false, 2], [null, 4]] },
  { attribute: "traceable_item", groups: ["furniture", "it", "textiles"], dealer: [[true, 3], [false, 2], [null, 4]], holder: [[true, 2], [false, 2], [null, 6]] },
  { attribute: "declared_gwp", groups: [...goods], dealer: [[38, 1], [72, 1], ["?", 2], [null, 8]], holder: [["?", 1], [null, 9]] },
  { attribute: "recycled_fibre", groups: ["textiles", "furniture"], dealer: [[50, 2], [30, 1], [0, 1], ["?", 1], [null, 3]], holder: [["?", 2], [20, 1], [0, 1], [null, 6]] },
  { attribute: "renewable_share", groups: ["textiles"], dealer: [[100, 1], [60, 1], ["?", 1], [null, 4]], holder: [["?", 1], [50, 1], [null, 6]] },
  { attribute: "min_washes", groups: ["textiles"], dealer: [[100, 2], [50, 2], ["?", 2], [null, 3]], holder: [["?", 4], [25, 2], [null, 4]] },
  { attribute: "industrial_laundry", groups: ["textiles"], dealer: [[true, 3], [false, 1], ["?", 1], [null, 1]], holder: [["?", 4], [true, 1], [false, 2], [null, 2]] },
  { attribute: "repair_time", groups: ["services"], dealer: [[5, 2], [10, 2], ["?", 2], [null, 2]], holder: [[20, 1], [30, 1], ["?", 3], [null, 2]] },
  { attribute: "inventory_included", groups: ["services"], dealer: [[true, 2], [false, 1], ["?", 1], [null, 1]], holder: [["?", 3], [false, 1], [null, 1]] },
  { attribute: "response_time", groups: ["services"], dealer: [[24, 2], [72, 1], ["?", 1], [null, 3]], holder: [[120, 1], ["?", 2], [null, 3]] },
  { attribute: "shrinkage", groups: ["textiles"], dealer: [[3, 2], [5, 1], ["?", 1], [null, 4]], holder: [["?", 2], [8, 1], [null, 7]] },
  { attribute: "recycled_metal", groups: ["building", "metal"], dealer: [[80, 1], [50, 1], ["?", 1], [null, 4]], holder: [["?", 2], [95, 1], [20, 1], [null, 6]] },
  { attribute: "ce_marked", groups: ["building", "energy", "machines"], dealer: [[true, 3], ["?", 1], [null, 3]], holder: [[true, 2], [false, 1], ["?", 2], [null, 6]] },
  { attribute: "dop_present", groups: ["building"], dealer: [[true, 3], [false, 1], [null, 3]], holder: [[false, 2], [true, 1], ["?", 2], [null, 6]] },
  { attribute: "fossil_free_transport", groups: ["services"], dealer: [[60, 2], [100, 1], ["?", 1], [null, 4]], holder: [[20, 1], [0, 1], ["?", 2], [null, 5]] },
  { attribute: "outcome_report", groups: ["services"], dealer: [[["kg_reused", "co2e"], 2], [["none"], 1], [null, 4]], holder: [[["none"], 1], ["?", 1], [null, 5]] },
  { attribute: "work_integration", groups: ["services"], dealer: [[false, 2], [null, 4]], holder: [[true, 1], [false, 2], ["?", 1], [null, 4]] },
  { attribute: "management_system", groups: ["services"], dealer: [[["iso_14001"], 2], [["none"], 1], [null, 4]], holder: [[["none"], 1], ["?", 1], [null, 4]] },
];

/** Organizations that refurbish and answer for what they sell. */
export const dealers: ReadonlySet<string> = new Set([
  "mobelcirkeln", "rekond", "byggaterbruket", "skogsmobler", "tvatteriet", "trahus", "limtra", "hyvleri", "platverkstan", "mekaniska", "cykelverkstan", "nordmetall", "norrmontage", "akeri",
]);
