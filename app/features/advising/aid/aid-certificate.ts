import type { Block, PaperDocument } from "~/documents/document-model";
import type { AidLimit } from "~/features/reference/aid-limits";
import { formatDay, formatMoney, formatNumber } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";
import { aidOf, type AdviceTime, type AidSum } from "./aid";

export interface CertificateSource {
  readonly firm: { readonly name: string; readonly number: string | null };
  readonly advisers: string;
  readonly times: readonly AdviceTime[];
  readonly sum: AidSum;
  readonly ceiling: AidLimit | null;
  readonly day: IsoDate;
  readonly locale: Locale;
  readonly t: Translate<"advising">;
}

function frontOf({ firm, advisers, sum, ceiling, day, locale, t }: CertificateSource): PaperDocument["front"] {
  const period = t("certificate.periodOf", {
    from: formatDay(locale, sum.from),
    until: formatDay(locale, sum.until),
  });
  const lines = [
    ["firm", firm.name],
    ["number", firm.number],
    ["giver", advisers],
    ["period", period],
    ["amount", formatMoney(locale, sek(sum.minor))],
    ["ceiling", ceiling && `${formatNumber(locale, ceiling.value, 0)} EUR, ${ceiling.provision}`],
    ["made", formatDay(locale, day)],
  ] as const;
  return lines.flatMap(([key, value]) => (value ? [{ label: t(`certificate.${key}`), value }] : []));
}

function timeTable({ times, sum, locale, t }: CertificateSource): Block {
  const counted = times.filter((time) => time.day >= sum.from && time.day <= sum.until);
  return {
    kind: "table",
    caption: t("certificate.table"),
    columns: [
      { label: t("aid.day"), width: 2 },
      { label: t("aid.note"), width: 4 },
      { label: t("aid.hours"), end: true },
      { label: t("aid.rate"), end: true, width: 1.4 },
      { label: t("aid.amount"), end: true, width: 1.6 },
    ],
    rows: counted.map((time) => [
      formatDay(locale, time.day),
      time.note,
      formatNumber(locale, time.minutes / 60, 2),
      formatMoney(locale, sek(time.rateMinor)),
      formatMoney(locale, sek(aidOf(time))),
    ]),
  };
}

/** The certificate of aid of minor importance that a firm has had of these advisers in the rolling years. */
export function aidCertificate(source: CertificateSource): PaperDocument {
  const { firm, ceiling, locale, t } = source;
  return {
    title: t("certificate.title"),
    subtitle: firm.name,
    locale,
    front: frontOf(source),
    footer: `${t("certificate.title")}: ${firm.name}`,
    pageLabel: t("certificate.page", { page: "{page}", pages: "{pages}" }),
    blocks: [
      ...(ceiling
        ? [{ kind: "paragraph" as const, text: t("certificate.text", { provision: ceiling.provision }) }]
        : []),
      timeTable(source),
    ],
  };
}
