import { unitSymbol } from "~/features/reference/units";
import { categoryByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { massOf } from "~/features/catalogue/drafting/quantity";
import { suggestVat, totalMinor } from "~/features/catalogue/drafting/price";
import type { Listing } from "~/features/catalogue/listing";
import { formatDay, formatNearDay, formatMass, formatMoney, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { now } from "~/infra/clock/clock.server";
import { toStockholmDay, type IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";

/** A listing's parts in words, for the preview and the summary; null where nothing is filled in. */
export function quantityWords(listing: Listing, locale: Locale): string | null {
  const t = translator(locale, "catalogue");
  if (listing.quantityUnknown) return t("wizard.quantity.is_unknown");
  if (listing.quantity === null) return null;
  const unit = listing.unit ? `\u00a0${unitSymbol(listing.unit, listing.quantity, locale)}` : "";
  const plain = `${formatNumber(locale, listing.quantity, 3)}${unit}`;
  const amount = listing.quantityApproximate ? t("wizard.quantity.about", { amount: plain }) : plain;
  return listing.cadence === "recurring" && listing.recurrencePeriod
    ? t(`wizard.quantity.per_${listing.recurrencePeriod}`, { amount })
    : amount;
}

export function priceWords(listing: Listing, locale: Locale): string | null {
  const t = translator(locale, "catalogue");
  const { priceKind, priceMinor, unit } = listing;
  if (priceMinor === null || priceKind === "free" || priceKind === "ask")
    return priceKind === "fixed" || priceKind === "per_unit" ? null : t(`wizard.price.${priceKind}`);
  const price = formatMoney(locale, sek(priceMinor));
  if (priceKind === "per_unit")
    return unit ? t("wizard.price.each", { price, unit: unitSymbol(unit, 1, locale) }) : price;
  return priceKind === "negotiable" ? t("wizard.price.about", { price }) : price;
}

export function placeWords({ locality, municipalityCode }: Listing): string | null {
  const municipality = municipalities.find(({ code }) => code === municipalityCode)?.name;
  const parts = [locality, municipality].filter((part, index, all) => part && all.indexOf(part) === index);
  return parts.length > 0 ? parts.join(", ") : null;
}

export function datesWords({ availableFrom, availableUntil, goneBy }: Listing, locale: Locale): string | null {
  const t = translator(locale, "catalogue");
  const until = availableUntil ?? goneBy;
  const today = toStockholmDay(now());
  const day = (date: IsoDate) => formatNearDay(locale, date, today);
  if (availableFrom && until) return t("wizard.preview.between", { from: day(availableFrom), until: day(until) });
  if (availableFrom) return t("wizard.preview.from", { day: day(availableFrom) });
  return until ? t("wizard.preview.until", { day: day(until) }) : null;
}

export function releaseWords({ release }: Listing, locale: Locale): string {
  const t = translator(locale, "catalogue");
  const rung = t(`wizard.release.${release.rung}`);
  if (release.rung === "own" && release.partnersFrom)
    return t("wizard.release.then_partners", { rung, day: formatDay(locale, release.partnersFrom) });
  if (release.rung !== "public" && release.publicFrom)
    return t("wizard.release.then_public", { rung, day: formatDay(locale, release.publicFrom) });
  return rung;
}

export function massWords(listing: Listing, locale: Locale): string | null {
  const t = translator(locale, "catalogue");
  const found = massOf(listing, categoryByCode(listing.categoryCode ?? ""));
  if (!found.ok) return listing.quantity === null ? null : t("wizard.mass.none");
  const mass = formatMass(locale, found.mass.kg);
  if (found.mass.source === "entered" || found.mass.kgPerUnit === undefined || !listing.unit)
    return t("wizard.mass.entered", { mass });
  return t("wizard.mass.derived", {
    mass,
    each: formatMass(locale, found.mass.kgPerUnit),
    unit: unitSymbol(listing.unit, 1, locale),
  });
}

/** What the rules of the day suggest for VAT, where it is not the standard rate; conditions are said, not assumed. */
export function vatWords(listing: Listing, today: IsoDate, locale: Locale): string | null {
  const t = translator(locale, "catalogue");
  const suggestion = suggestVat(
    {
      type: listing.type,
      categoryCode: listing.categoryCode,
      legalStatus: listing.legal.status,
      invoiceMinor: totalMinor(listing),
      sellerRegistered: null,
      buyerRegistered: null,
    },
    today,
  );
  if (suggestion.mode === "standard" || suggestion.mode === listing.vatMode) return null;
  const key = suggestion.conditions.includes("both_registered")
    ? "wizard.vat.suggest_registered"
    : "wizard.vat.suggest";
  return t(key, { mode: t(`wizard.vat.${suggestion.mode}`), source: suggestion.source });
}
