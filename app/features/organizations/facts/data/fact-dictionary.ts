import type { EvidenceKind, FactDefinition, FactType } from "../organization-fact";

const held: FactType = { kind: "held" };
const document: readonly EvidenceKind[] = ["issued_document"];
const register: readonly EvidenceKind[] = ["public_register", "issued_document"];
const own: readonly EvidenceKind[] = ["own_statement"];

const certificate = (key: string, evidence: readonly EvidenceKind[] = document): FactDefinition => ({
  key,
  group: "certificate",
  type: held,
  evidence,
  expires: true,
});
/** Permits are decided by an authority; some are granted until further notice. */
const permit = (key: string, expires = true): FactDefinition => ({
  key,
  group: "permit",
  type: held,
  evidence: register,
  expires,
});
const capability = (key: string, type: FactType, evidence: readonly EvidenceKind[] = own): FactDefinition => ({
  key,
  group: "capability",
  type,
  evidence,
  expires: false,
});

/**
 * What an organization can state about itself. Keys stand in stored rows and are never renamed or reused. Waste permits
 * and notifications follow avfallsförordningen (2020:614) chapters 5 and 6 and miljöprövningsförordningen (2013:251).
 */
export const factDictionary: readonly FactDefinition[] = [
  // management systems
  certificate("iso14001"),
  certificate("iso9001"),
  certificate("iso45001"),
  certificate("iso50001"),
  certificate("iso27001"),
  certificate("emas", register),
  certificate("fr2000"),
  certificate("svensk_miljobas"),
  // products and materials
  certificate("nordic_swan_licence", register),
  certificate("eu_ecolabel", register),
  certificate("bra_miljoval", register),
  certificate("basta", register),
  certificate("byggvarubedomningen", register),
  certificate("sunda_hus", register),
  certificate("mobelfakta", register),
  certificate("tco_certified", register),
  certificate("fsc_chain_of_custody", register),
  certificate("pefc_chain_of_custody", register),
  certificate("gots", register),
  certificate("oeko_tex", register),
  certificate("krav", register),
  // handling of used things
  certificate("data_erasure_certified"),
  certificate("r2_certified", register),
  certificate("weeelabex", register),
  certificate("f_gas_certified", register),
  // waste
  permit("waste_carrier_permit"),
  permit("waste_carrier_notification"),
  permit("hazardous_waste_carrier_permit"),
  permit("waste_dealer_notification", false),
  permit("waste_broker_notification", false),
  permit("waste_treatment_permit", false),
  permit("waste_treatment_notification", false),
  permit("hazardous_waste_permit", false),
  permit("car_dismantler_authorization"),
  permit("asbestos_work_permit"),
  // other permits
  permit("haulage_licence"),
  permit("food_business_registration", false),
  permit("animal_by_products_approval", false),
  // what one is able to do
  capability("storage_indoor_m2", { kind: "number", unit: "m²", min: 1, max: 1_000_000 }),
  capability("storage_outdoor_m2", { kind: "number", unit: "m²", min: 1, max: 10_000_000 }),
  capability("collects_within_km", { kind: "number", unit: "km", min: 1, max: 2_000 }),
  capability("lifting_capacity_kg", { kind: "number", unit: "kg", min: 10, max: 500_000 }),
  capability("own_vehicles", {
    kind: "choice",
    options: ["van", "lorry", "crane_lorry", "tipper", "container_lorry", "temperature_controlled"],
    multiple: true,
  }),
  capability("loading_help", {
    kind: "choice",
    options: ["forklift", "loading_dock", "wheel_loader", "tail_lift"],
    multiple: true,
  }),
  capability("weighbridge", held),
  capability("workshop", {
    kind: "choice",
    options: ["wood", "metal", "textile", "electronics", "upholstery", "machines"],
    multiple: true,
  }),
  capability("liability_insurance_sek", { kind: "number", unit: "kr", min: 1, max: 1_000_000_000 }, document),
];

const byKey = new Map(factDictionary.map((definition) => [definition.key, definition]));
export const factByKey = (key: string): FactDefinition | undefined => byKey.get(key);

/** Any of these lets an organization see offers of hazardous waste: it may carry it, or may take it in. */
export const hazardousWastePermitKeys = ["hazardous_waste_permit", "hazardous_waste_carrier_permit"] as const;
/** Any of these makes an organization a lawful receiver or carrier of ordinary waste. */
export const wastePermitKeys = [
  "waste_treatment_permit",
  "waste_treatment_notification",
  "waste_carrier_permit",
  "waste_carrier_notification",
  ...hazardousWastePermitKeys,
] as const;
