import type { LimitKey, LimitUnit, ProcurementLimit } from "../procurement-limits";

type Period = readonly [from: string | null, to: string | null];
type Ground = readonly [source: string, certainty: "seen" | "secondary", provision: string];

const row = (
  key: LimitKey,
  authority: ProcurementLimit["authority"],
  value: number,
  unit: LimitUnit,
  [validFrom, validTo]: Period,
  [source, certainty, provision]: Ground,
): ProcurementLimit => ({ key, authority, value, unit, validFrom, validTo, provision, source, certainty });

const years2024: Period = ["2024-01-01", "2025-12-31"];
const years2026: Period = ["2026-01-01", "2027-12-31"];
const notice2024: Ground = ["sfs-2024-30", "seen", "5 kap. 1 § LOU, SFS 2024:30"];
const regulation2026: Ground = ["eu-2025-2152", "secondary", "Förordning (EU) 2025/2152"];

/** Thresholds whose amount in kronor nobody has read yet: the row says so and holds no value. */
const unread = (key: LimitKey, authority: ProcurementLimit["authority"]): ProcurementLimit => ({
  key,
  authority,
  value: null,
  unit: "SEK",
  validFrom: years2026[0],
  validTo: years2026[1],
  provision: "5 kap. 1 § LOU, regeringens tillkännagivande; EUT C/2025/7081",
  source: "lou-2016-1145",
  certainty: "open",
});

const always: Period = [null, null];
const lou = (provision: string): Ground => ["lou-2016-1145", "seen", provision];

/** Limits, thresholds and shortest times that have been read, each with where and how surely. */
export const procurementLimits: readonly ProcurementLimit[] = [
  row("threshold.goods_services", "local", 2_389_585, "SEK", years2024, notice2024),
  row("threshold.goods_services", "local", 221_000, "EUR", years2024, notice2024),
  row("threshold.goods_services", "state", 1_546_202, "SEK", years2024, notice2024),
  row("threshold.goods_services", "state", 143_000, "EUR", years2024, notice2024),
  row("threshold.works", "any", 59_880_179, "SEK", years2024, notice2024),
  row("threshold.works", "any", 5_538_000, "EUR", years2024, notice2024),
  row("threshold.social", "any", 8_109_450, "SEK", years2024, notice2024),
  row("threshold.social", "any", 750_000, "EUR", years2024, notice2024),

  row("threshold.goods_services", "local", 216_000, "EUR", years2026, regulation2026),
  row("threshold.goods_services", "state", 140_000, "EUR", years2026, regulation2026),
  row("threshold.works", "any", 5_404_000, "EUR", years2026, regulation2026),
  row("threshold.social", "any", 750_000, "EUR", years2026, regulation2026),
  unread("threshold.goods_services", "local"),
  unread("threshold.goods_services", "state"),
  unread("threshold.works", "any"),
  unread("threshold.social", "any"),

  row("direct.below", "any", 700_000, "SEK", ["2022-02-01", "2025-12-31"], lou("19 a kap. 2 § LOU")),
  row("direct.below", "any", 700_000, "SEK", ["2026-01-01", null], ["uhm-direct-2026", "secondary", "19 a kap. 2 § LOU"]),
  row("direct.below_social", "any", 750_000, "EUR", ["2022-02-01", "2025-12-31"], lou("19 a kap. 2 § LOU, bilaga 2")),
  row("direct.below_social", "any", 750_000, "EUR", ["2026-01-01", null], ["uhm-direct-2026", "secondary", "19 a kap. 2 § LOU, bilaga 2"]),
  row("direct.documentation_above", "any", 100_000, "SEK", ["2023-01-01", null], lou("19 a kap. 11 § LOU (2023:815)")),
  row("direct.documentation_days", "any", 30, "day", ["2023-01-01", null], lou("19 a kap. 11 § LOU (2023:815)")),
  row("direct.keep_years", "any", 4, "year", ["2022-02-01", null], lou("19 a kap. 12 § LOU")),

  row("standstill.electronic", "any", 10, "day", always, lou("20 kap. 1 § LOU")),
  row("standstill.other", "any", 15, "day", always, lou("20 kap. 1 § LOU")),

  row("time.open", "any", 35, "day", always, lou("11 kap. LOU")),
  row("time.open_electronic", "any", 30, "day", always, lou("11 kap. LOU")),
  row("time.open_short", "any", 15, "day", always, lou("11 kap. LOU")),
  row("time.apply", "any", 30, "day", always, lou("11 kap. LOU")),
  row("time.apply_short", "any", 15, "day", always, lou("11 kap. LOU")),
  row("time.bid", "any", 30, "day", always, lou("11 kap. LOU")),
  row("time.bid_electronic", "any", 25, "day", always, lou("11 kap. LOU")),
  row("time.bid_short", "any", 10, "day", always, lou("11 kap. LOU")),
  row("time.documents_offline", "any", 5, "day", always, lou("11 kap. LOU")),
  row("time.answers_before", "any", 6, "day", always, lou("11 kap. LOU")),
  row("time.answers_before_short", "any", 4, "day", always, lou("11 kap. LOU")),

  row("notice.award_days", "any", 30, "day", always, lou("10 kap. 4 §, 19 kap. 7 § LOU")),
  row("notice.national_after_hours", "any", 48, "hour", always, ["sfs-2016-1162", "seen", "9–10 §§ upphandlingsförordningen"]),
];
