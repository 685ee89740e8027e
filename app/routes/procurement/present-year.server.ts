import { limitStateOf } from "~/features/tenders/direct-purchase/limit-check";
import type { PurchaseYear } from "~/features/tenders/direct-purchase/list-purchases.server";
import type { GroupView } from "~/features/tenders/direct-purchase/ui/year-chart";
import type { Locale } from "~/shared/locale";
import { money } from "./present-purchase.server";

/** Sums of the year by CPV group against the limit, in words. */
export function presentYear({ year, groups, limit }: PurchaseYear, locale: Locale) {
  const most = limit?.value ? limit.value * 100 : null;
  const views = groups.slice(0, 30).map(({ group, minor, count, cpv }): GroupView => {
    const share = most === null ? 0 : minor / most;
    return {
      group,
      name: cpv ? (locale === "sv" ? cpv.labelSv : cpv.labelEn) : "",
      sum: money(locale, minor),
      left: most === null ? null : money(locale, Math.max(0, most - minor)),
      count,
      share,
      state: limitStateOf(minor, most),
    };
  });
  return { year, groups: views, limit: most === null ? null : money(locale, most) };
}
