import { isKnown, type AttributeDefinition, type AttributeValue } from "~/features/reference/attribute";
import { attributesByKeys } from "~/features/reference/attribute-dictionary";
import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { attributeText } from "~/features/reference/format-attribute";
import type { ListingView } from "~/features/catalogue/listing-views";
import { dutiesFor } from "~/features/catalogue/legal/legal-duties";
import { availabilityText, climateText, placeText, priceText, quantityText } from "~/features/catalogue/ui/listing-text";
import { plainText, safeMarkdown } from "~/documents/safe-markdown.server";
import { formatDay, formatMass } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";

export interface PresentedFact {
  readonly key: string;
  readonly label: string;
  readonly value: string | null;
  readonly source: string | null;
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
    source: isKnown(value) ? translateCode(locale, "listing", `basis.${value.b ?? "stated"}`) : null,
  });
  const top = category?.top ?? [];
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
    status: legal.status,
    ground: legal.ground ? words(`ground.${legal.ground}`) : null,
    wasteCode: legal.wasteCode,
    note: legal.note,
    recorded: legal.recordedAt ? formatDay(locale, legal.recordedAt.slice(0, 10)) : null,
    duties: dutiesFor(legal.status, today, group).map((duty) => translateCode(locale, "legal", `duty.${duty.code}`, duty.params)),
  };
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
    html: safeMarkdown(listing.description),
    summary: plainText(listing.description),
    art: category?.group ?? "building",
    category: category ? { code: category.code, label: category.label[locale] } : null,
    group: category ? { code: category.group, label: groupByCode(category.group)?.label[locale] ?? "" } : null,
    quantity: quantityText(quantity, locale, t),
    mass: listing.massKg === null ? null : { text: formatMass(locale, listing.massKg), derived: listing.massSource === "derived" },
    price: priceText(price, locale, t),
    vat: price.minor === null ? null : translateCode(locale, "catalogue", `wizard.vat.${listing.vatMode}`),
    place: placeText(listing.locality, municipalityName(listing.municipalityCode)),
    municipality: municipalityName(listing.municipalityCode),
    availability: availabilityText({ ...listing, recurring }, today, locale, t),
    expires: listing.expiresOn ? formatDay(locale, listing.expiresOn) : null,
    goneBy: listing.goneBy ? { day: formatDay(locale, listing.goneBy), action: translateCode(locale, "catalogue", `wizard.gone.${listing.goneByAction ?? "unknown"}`) } : null,
    transport: [
      ...(listing.pickUp ? [t("transport.pickUp")] : []),
      ...(listing.deliverWithinKm ? [t("transport.deliver", { km: listing.deliverWithinKm })] : []),
      ...(listing.thirdPartyFreight ? [t("transport.freight")] : []),
    ],
    dismantling: listing.dismantling ? translateCode(locale, "catalogue", `wizard.dismantling.${listing.dismantling}`) : null,
    strategy: listing.strategy ? translateCode(locale, "catalogue", `wizard.strategy.${listing.strategy}`) : null,
    service: listing.serviceKind ? translateCode(locale, "catalogue", `wizard.service_kind.${listing.serviceKind}`) : null,
    climate: listing.climate ? climateText(listing.climate.kg, locale, t) : null,
    facts: presentFacts(view, locale),
    legal: presentLegal(view, today, locale),
  };
}

export type PresentedListing = ReturnType<typeof presentListing>;
