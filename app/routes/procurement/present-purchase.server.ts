import { formatCpvCode } from "~/features/reference/cpv-code";
import type { CodeRow } from "~/features/reference/reference-rows";
import { mostSuppliers } from "~/features/tenders/direct-purchase/read-purchase";
import type { LimitCheck } from "~/features/tenders/direct-purchase/limit-check";
import type { PurchaseEntry, PurchaseRecord } from "~/features/tenders/direct-purchase/purchase";
import type { SumView } from "~/features/tenders/direct-purchase/ui/limit-panel";
import { formatMoney, formatNumber } from "~/i18n/format";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";

export const money = (locale: Locale, minor: number): string => formatMoney(locale, sek(minor));
const typed = (minor: number | null): string =>
  minor === null ? "" : formatNumber("sv", minor / 100).replaceAll(/\s/g, " ");

export const cpvText = (row: CodeRow | null, code: string, locale: Locale): string =>
  row ? `${formatCpvCode(row.code)} ${locale === "sv" ? row.labelSv : row.labelEn}` : code;

/** Values of the form, with two empty lines for suppliers after those there are. */
export function purchaseValues(record: PurchaseRecord): Readonly<Record<string, string>> {
  const suppliers = record.suppliers.flatMap((one, index) => [
    [`supplier_${index}_name`, one.name],
    [`supplier_${index}_asked`, one.asked],
    [`supplier_${index}_offer`, typed(one.offerMinor)],
    [`supplier_${index}_note`, one.note],
  ]);
  return {
    title: record.title,
    cpv: record.cpv,
    value: typed(record.valueMinor),
    framework: record.framework,
    frameworkNote: record.frameworkNote,
    reasons: record.reasons,
    decision: record.decision,
    chosen: record.chosen,
    delegation: record.delegation,
    diaryNumber: record.diaryNumber,
    ...Object.fromEntries(suppliers),
  };
}

export const supplierLines = (record: PurchaseRecord): number =>
  Math.min(mostSuppliers, Math.max(3, record.suppliers.length + 2));

/** A purchase of the year as a line. */
export const entryLine = (entry: PurchaseEntry, locale: Locale) => ({
  id: entry.id,
  cpv: formatCpvCode(entry.cpv),
  what: [entry.description, entry.supplier].filter(Boolean).join(", "),
  day: entry.boughtOn,
  value: money(locale, entry.valueMinor),
  origin: entry.origin,
  recordId: entry.recordId,
});

/** The limit check in figures and words. */
export const presentCheck = (check: LimitCheck, own: number | null, locale: Locale): SumView => ({
  state: check.state,
  documentation: check.documentation.due,
  spent: money(locale, check.spentMinor),
  own: own === null ? null : money(locale, own),
  total: money(locale, check.totalMinor),
  left: check.leftMinor === null ? null : money(locale, check.leftMinor),
  limit: check.limit,
  documentationLimit: check.documentation.limit,
});
