import { isKnown, type AttributeDefinition, type AttributeValue } from "~/features/reference/attribute";
import { attributesByKeys } from "~/features/reference/attribute-dictionary";
import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { attributeText } from "~/features/reference/format-attribute";
import { legalStatuses } from "~/features/catalogue/listing";
import type { ListingView } from "~/features/catalogue/listing-views";
import { dutiesFor } from "~/features/catalogue/legal/legal-duties";
import { availabilityText, placeText, priceText, quantityText } from "~/features/catalogue/ui/listing-text";
import { plainText, safeMarkdown } from "~/documents/safe-markdown.server";
import { formatDay, formatMass, formatMoney } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";

export interface PresentedFact {
  readonly key: string;
  readonly label: string;
  readonly value: string | null;
  /** Who vouches for it, when it is more than the owner's word. */
  readonly source: string | null;
  /** How a missing value reads: nobody knows, or nobody has said. */
  readonly missing: string | null;
}

const municipalityName = (code: string | null): string | null => municipalities.find((row) => row.code === code)?.name ?? null;

/** The typed facts in words: known ones first, then what the five most important lack. */
function presentFacts(view: ListingView, locale: Locale): PresentedFact[] {
  const { attributes, categoryCode } = view.listing;
  const category = categoryByCode(categoryCode ?? "");
  const t = translator(locale, "listing");
  const words = { yes: t("text.yes"), no: t("text.no"), unknown: t("text.unknown") };
  const row = (definition: AttributeDefinition, value: AttributeValue | undefined): PresentedFact => ({
    key: definition.key,
    label: definition.label[locale],
    value: isKnown(value) ? attributeText(definition, value, locale, words) : null,
    source: isKnown(value) && value.b && value.b !== "stated" ? translateCode(locale, "listing", `basis.${value.b}`) : null,
    missing: isKnown(value) ? null : t(value ? "text.unknown" : "text.unstated"),
  });
  // What somebody asks for lacks nothing by what they leave open.
  const top = view.listing.type === "wanted" ? [] : (category?.top ?? []);
  const keys = [...top, ...Object.keys(attributes).filter((key) => !top.includes(key))];
  return attributesByKeys(keys).map((definition) => row(definition, attributes[definition.key]));
}

/** The legal status with its ground and the duties that follow on that day. */
function presentLegal(view: ListingView, today: IsoDate, locale: Locale) {
  const { legal, categoryCode } = view.listing;
  if (!legal.status) return null;
  const group = categoryByCode(categoryCode ?? "")?.group ?? null;
  const words = (key: string): string => translateCode(locale, "legal", key);
  return {
    states: legalStatuses.map((status) => ({
      status,
      label: words(`status.${status}`),
      holds: status === legal.status,
    })),
    ground: legal.ground ? words(`ground.${legal.ground}`) : null,
    wasteCode: legal.wasteCode,
    note: legal.note,
    recorded: legal.recordedAt ? formatDay(locale, legal.recordedAt.slice(0, 10)) : null,
    duties: dutiesFor(legal.status, today, group).map((duty) => translateCode(locale, "legal", `duty.${duty.code}`, duty.params)),
  };
}

/** From when until when it can be had, where there is an end; null = as `availability` says. */
function presentWindow({ listing }: ListingView, today: IsoDate, locale: Locale) {
  const end = listing.availableUntil ?? listing.goneBy;
  if (!end || listing.cadence === "recurring") return null;
  const start = listing.availableFrom && listing.availableFrom > today ? formatDay(locale, listing.availableFrom, "short") : translator(locale, "listing")("text.today");
  return { start, end: formatDay(locale, end, "short") };
}

/** How it can travel; who asks for something, or comes to work, says so in other words. */
function presentTransport({ listing }: ListingView, locale: Locale): string[] {
  const t = translator(locale, "listing");
  const kind = listing.type === "surplus" ? "" : (`_${listing.type}` as const);
  return [
    ...(listing.pickUp ? [t(`transport.pickUp${kind}`)] : []),
    ...(listing.deliverWithinKm ? [t(`transport.deliver${kind}`, { km: listing.deliverWithinKm })] : []),
    ...(listing.thirdPartyFreight ? [t("transport.freight")] : []),
  ];
}

/** What the whole quantity costs at a price a unit. */
function presentTotal({ listing }: ListingView, locale: Locale): string | null {
  const { priceKind, priceMinor, quantity } = listing;
  if (priceKind !== "per_unit" || priceMinor === null || quantity === null || quantity <= 1) return null;
  const t = translator(locale, "listing");
  const amount = formatMoney(locale, sek(Math.round(priceMinor * quantity)));
  return t(listing.recurrencePeriod === "week" ? "page.totalWeek" : listing.recurrencePeriod === "month" ? "page.totalMonth" : "page.total", { amount });
}

/** Everything of a listing that the page shows, in words. */
export function presentListing(view: ListingView, today: IsoDate, locale: Locale) {
  const { listing } = view;
  const t = translator(locale, "listing");
  const category = categoryByCode(listing.categoryCode ?? "");
  const quantity = {
    amount: listing.quantity,
    unit: listing.unit,
    approximate: listing.quantityApproximate,
    unknown: listing.quantityUnknown,
    massKg: listing.massKg,
    massSource: listing.massSource,
    per: listing.recurrencePeriod,
  };
  const price = { kind: listing.priceKind, minor: listing.priceMinor, unit: listing.unit, vatMode: listing.vatMode };
  const recurring = listing.cadence === "recurring";
  return {
    reference: listing.reference,
    type: listing.type,
    title: listing.title,
    /** Language the owner wrote in, where it is another than the page's. */
    lang: listing.language === locale ? null : listing.language,
    html: safeMarkdown(listing.description),
    summary: plainText(listing.description),
    art: category?.group ?? "building",
    category: category ? { code: category.code, label: category.label[locale] } : null,
    group: category ? { code: category.group, label: groupByCode(category.group)?.label[locale] ?? "" } : null,
    quantity: quantityText(quantity, locale, t),
    quantityKnown: !listing.quantityUnknown,
    mass: listing.massKg === null ? null : { text: formatMass(locale, listing.massKg), derived: listing.massSource === "derived" },
    price: listing.type === "wanted" && (price.kind === "ask" || price.minor === null) && price.kind !== "free" ? t("text.offerPrice") : priceText(price, locale, t),
    vat: price.minor === null ? null : translateCode(locale, "listing", `vat.${listing.vatMode}`),
    total: presentTotal(view, locale),
    window: presentWindow(view, today, locale),
    place: placeText(listing.locality, municipalityName(listing.municipalityCode)),
    municipality: municipalityName(listing.municipalityCode),
    availability: availabilityText({ ...listing, recurring }, today, locale, t),
    expires: listing.expiresOn ? formatDay(locale, listing.expiresOn) : null,
    goneBy: listing.goneBy ? { day: formatDay(locale, listing.goneBy), action: translateCode(locale, "catalogue", `wizard.gone.${listing.goneByAction ?? "unknown"}`) } : null,
    transport: presentTransport(view, locale),
    dismantling: listing.dismantling ? translateCode(locale, "catalogue", `wizard.dismantling.${listing.dismantling}`) : null,
    strategy: listing.strategy ? translateCode(locale, "catalogue", `wizard.strategy.${listing.strategy}`) : null,
    service: listing.serviceKind ? translateCode(locale, "catalogue", `wizard.service_kind.${listing.serviceKind}`) : null,
    facts: presentFacts(view, locale),
    legal: presentLegal(view, today, locale),
  };
}

export type PresentedListing = ReturnType<typeof presentListing>;
