import { categoryByCode } from "~/features/reference/category-tree";
import type { OwnListingRow } from "~/features/catalogue/listing-views";
import { listedPrice, quantityText } from "~/features/catalogue/ui/listing-text";
import type { OwnRow } from "~/features/catalogue/ui/own-listing-rows";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

/** Rows of "my listings" in words. */
export function presentOwnRows(rows: readonly OwnListingRow[], locale: Locale): OwnRow[] {
  const t = translator(locale, "listing");
  return rows.map((row) => ({
    id: row.id,
    reference: row.externalReference ?? row.reference,
    title: row.title,
    state: row.state,
    rung: row.rung,
    blocked: row.blocked,
    completeness: row.completeness,
    quantity: quantityText(row.quantity, locale, t),
    price: listedPrice(row, locale, t),
    until: row.expiresOn ? formatDay(locale, row.expiresOn, "short") : null,
    art: categoryByCode(row.categoryCode ?? "")?.group ?? "building",
    photo: row.photo,
  }));
}
