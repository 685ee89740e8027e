import { formatDay, formatMoney } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import type { IsoDate } from "~/shared/dates";
import { sek } from "~/shared/money";
import { Unknown } from "~/ui/unknown";
import type { ProcurementLimit } from "../procurement-limits";

/** A limit as people say it: `700 000 kr`, `216 000 €`, `30 dagar`; hatched and named where nobody has read it. */
export function LimitValue({ limit }: { readonly limit: Pick<ProcurementLimit, "value" | "unit"> }) {
  const t = useT("procedure");
  const code = useTCode("procedure");
  const locale = useLocale();
  if (limit.value === null) return <Unknown>{t("limit.unread")}</Unknown>;
  if (limit.unit === "SEK") return <span className="nowrap">{formatMoney(locale, sek(limit.value * 100))}</span>;
  return <span className="nowrap">{code(`limit.unit.${limit.unit}`, { count: limit.value })}</span>;
}

/** `från 1 januari 2026`, `1 januari 2024 – 31 december 2025`. */
export function LimitPeriod({ from, to }: { readonly from: IsoDate | null; readonly to: IsoDate | null }) {
  const t = useT("procedure");
  const locale = useLocale();
  const day = (value: IsoDate) => formatDay(locale, value);
  if (from && to) return t("limit.between", { from: day(from), to: day(to) });
  if (from) return t("limit.from", { from: day(from) });
  return to ? t("limit.until", { to: day(to) }) : t("limit.undated");
}
