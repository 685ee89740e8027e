import type { SeedFact } from "./types";

const lapsed = (key: string, days: number): SeedFact => ({ key, from: -days - 1095, to: -days });

/**
 * Facts of suppliers beside their profiles' own: some in force, some that have run out, so that a requirement about who
 * offers is met by some, missed by some and unknown of the rest.
 */
export const supplierFacts: Readonly<Record<string, readonly SeedFact[]>> = {
  skogsmobler: [{ key: "svensk_miljobas", from: -120, to: 245 }, { key: "liability_insurance_sek", value: 5_000_000, from: -40, to: 325 }],
  tapetseraren: [{ key: "fr2000", from: -200, to: 530 }, { key: "storage_indoor_m2", value: 60 }, { key: "liability_insurance_sek", value: 2_000_000, from: -90, to: 275 }],
  aterbruksforradet: [{ key: "svensk_miljobas", from: -60, to: 305 }],
  mobelcirkeln: [{ key: "liability_insurance_sek", value: 10_000_000, from: -30, to: 335 }],
  // a warehouse whose certificates were let go one after the other
  kustlager: [lapsed("iso14001", 40), lapsed("iso9001", 40), lapsed("emas", 900), lapsed("svensk_miljobas", 400), lapsed("fr2000", 1300), lapsed("haulage_licence", 75), { key: "workshop", value: ["metal"] }],
  // works with its own hands, and lets others carry and clean up since its permits ran out
  inlandsbygg: [lapsed("waste_carrier_permit", 90), lapsed("waste_carrier_notification", 500), lapsed("asbestos_work_permit", 35), lapsed("iso14001", 200), lapsed("emas", 1500), lapsed("iso9001", 200), { key: "storage_indoor_m2", value: 220 }],
  // electronics were a line of business until last year
  nordmetall: [lapsed("data_erasure_certified", 120), lapsed("iso27001", 120), lapsed("r2_certified", 120), lapsed("weeelabex", 300)],
  somnaden: [lapsed("nordic_swan_licence", 150), lapsed("eu_ecolabel", 600), lapsed("iso14001", 150)],
  fjallhotellet: [{ key: "workshop", value: ["wood"] }],
  andrachansen: [lapsed("waste_dealer_notification", 20), lapsed("waste_carrier_notification", 20), lapsed("waste_carrier_permit", 800)],
  cykelverkstan: [{ key: "liability_insurance_sek", value: 1_000_000, from: -100, to: 265 }],
  hyvleri: [lapsed("fr2000", 60), lapsed("iso9001", 300), lapsed("iso14001", 300), lapsed("svensk_miljobas", 60)],
};
