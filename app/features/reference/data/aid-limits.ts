import type { AidLimit } from "../aid-limits";

/** What aid of minor importance is measured by, each row with its days, its source and how surely it is known. */
export const aidLimits: readonly AidLimit[] = [
  {
    key: "de_minimis.ceiling",
    value: 300_000,
    years: 3,
    validFrom: "2024-01-01",
    validTo: "2030-12-31",
    provision: "Förordning (EU) 2023/2831, artikel 3.2",
    source: "eu-2023-2831",
    certainty: "seen",
  },
  {
    // 2 389 585 kr = 221 000 €: the rate that the notice of thresholds rests on. For comparing only; whoever grants aid uses the day's.
    key: "de_minimis.comparison_rate",
    value: 2_389_585 / 221_000,
    years: null,
    validFrom: "2024-01-01",
    validTo: null,
    provision: "SFS 2024:30, 2 389 585 kr / 221 000 €",
    source: "sfs-2024-30",
    certainty: "derived",
  },
];
