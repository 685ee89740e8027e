import { unitSymbol } from "~/features/reference/units";
import { formatNearDay, formatMass, formatMoney, formatNumber } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";
import type { ListingType } from "../listing";
import type { PriceView, QuantityView } from "../listing-views";

type T = Translate<"listing">;

/** `12 st`, `ca 2,4 ton/månad`, or null when nobody has said. */
export function quantityText(quantity: QuantityView, locale: Locale, t: T): string | null {
  if (quantity.unknown) return t("text.amountUnknown");
  const { amount, unit, massKg } = quantity;
  const plain =
    amount !== null && unit !== null
      ? `${formatNumber(locale, amount)}\u00a0${unitSymbol(unit, amount, locale)}`
      : massKg !== null
        ? formatMass(locale, massKg)
        : null;
  if (plain === null) return null;
  const about = quantity.approximate ? t("text.about", { amount: plain }) : plain;
  return quantity.per ? t(quantity.per === "week" ? "text.perWeek" : "text.perMonth", { amount: about }) : about;
}

/** `38 000 kr`, `650 kr/st`, `Skänks`, `Prisförslag`, `Fråga om pris`. */
export function priceText(price: PriceView, locale: Locale, t: T): string {
  const amount = price.minor === null ? null : formatMoney(locale, sek(price.minor));
  switch (price.kind) {
    case "free":
      return t("text.free");
    case "fixed":
      return amount ?? t("text.ask");
    case "per_unit":
      return amount && price.unit ? `${amount}/${unitSymbol(price.unit, 1, locale)}` : (amount ?? t("text.ask"));
    case "negotiable":
      return amount ? t("text.negotiableFrom", { amount }) : t("text.negotiable");
    default:
      return t("text.ask");
  }
}

/** The price in a list, or null where nobody has named one for what they are looking for. */
export const listedPrice = (
  listing: { readonly type: ListingType; readonly price: PriceView },
  locale: Locale,
  t: T,
): string | null =>
  listing.type === "wanted" && listing.price.kind === "ask" ? null : priceText(listing.price, locale, t);

/** When it can be had: `1 dec – 28 feb`, `Från 15 januari`, `Till 12 december`, `Löpande`. */
export function availabilityText(
  listing: {
    readonly availableFrom: IsoDate | null;
    readonly availableUntil: IsoDate | null;
    readonly recurring: boolean;
  },
  today: IsoDate,
  locale: Locale,
  t: T,
): string {
  const from =
    listing.availableFrom && listing.availableFrom > today ? formatNearDay(locale, listing.availableFrom, today) : null;
  const until = listing.availableUntil ? formatNearDay(locale, listing.availableUntil, today) : null;
  if (from && until) return `${from} – ${until}`;
  if (from) return t("text.from", { day: from });
  if (until) return t("text.until", { day: until });
  return listing.recurring ? t("text.ongoing") : t("text.now");
}

/** Saved or added emissions: `−170 kg CO₂e`; a negative effect shows a plus, as it adds. */
export function climateText(savedKg: number, locale: Locale, t: T): string {
  const sign = savedKg >= 0 ? "−" : "+";
  return t("text.climate", { amount: `${sign}${formatMass(locale, Math.abs(Math.round(savedKg)))}` });
}

/** Place as said: locality, with its municipality where that differs. */
export const placeText = (locality: string | null, municipality: string | null): string | null =>
  locality && municipality && locality !== municipality ? `${locality}, ${municipality}` : (locality ?? municipality);
