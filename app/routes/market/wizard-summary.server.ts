import { attributesByKeys } from "~/features/reference/attribute-dictionary";
import { categoryByCode } from "~/features/reference/category-tree";
import { groupOf } from "~/features/reference/category";
import type { CompletenessCode } from "~/features/catalogue/drafting/completeness";
import type { OwnListing } from "~/features/catalogue/listing-views";
import { climateText } from "~/features/catalogue/ui/listing-text";
import type { MeterFacts } from "~/features/catalogue/ui/wizard/wizard-bar";
import type { PreviewFacts } from "~/features/catalogue/ui/wizard/wizard-preview";
import type { HelpPoint, OpenPoint, SummaryRow } from "~/features/catalogue/ui/wizard/step-review";
import { stepOfField, stepsFor, type WizardStep } from "~/features/catalogue/ui/wizard/wizard-steps";
import { translateCode, translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { datesWords, placeWords, priceWords, quantityWords, releaseWords } from "./wizard-words.server";

const helpStep: Readonly<Record<CompletenessCode, WizardStep>> = {
  title: "vad",
  category: "vad",
  description: "vad",
  service_kind: "vad",
  photo: "bild",
  more_photos: "bild",
  quantity: "mangd",
  mass: "mangd",
  price: "mangd",
  place: "plats",
  dates: "plats",
  transport: "plats",
  facts: "fakta",
  strategy: "fakta",
  legal: "status",
};

export function previewOf({ listing, photos }: OwnListing, locale: Locale): PreviewFacts {
  return {
    reference: listing.reference,
    draft: listing.state === "draft",
    title: listing.title,
    quantity: quantityWords(listing, locale),
    price: priceWords(listing, locale),
    place: placeWords(listing),
    dates: datesWords(listing, locale),
    climate: listing.climate ? climateText(listing.climate.kg, locale, translator(locale, "listing")) : null,
    photo: photos[0] ?? null,
    art: groupOf(listing.categoryCode ?? "") ?? (listing.type === "service" ? "services" : "packaging"),
  };
}

export const openPoints = ({ publishFaults }: OwnListing, locale: Locale): OpenPoint[] =>
  publishFaults.map(({ field, code, params }) => ({
    key: `${field}-${code}`,
    step: stepOfField(field),
    field: translateCode(locale, "drafting", `field.${field}`),
    fault: translateCode(locale, "errors", `field.${code}`, params),
  }));

export function meterOf(own: OwnListing, locale: Locale): MeterFacts {
  const { score, next } = own.completeness;
  const what = next ? translateCode(locale, "drafting", `completeness.${next.code}`).toLocaleLowerCase(locale) : null;
  return { score, enough: own.publishFaults.length === 0, next: what };
}

/** What would help most first; each with the facts it still lacks. */
export function helpPoints({ completeness }: OwnListing, locale: Locale): HelpPoint[] {
  return completeness.items
    .filter(({ share }) => share < 1)
    .sort((a, b) => b.weight * (1 - b.share) - a.weight * (1 - a.share))
    .slice(0, 5)
    .map(({ code, missing }) => ({
      code,
      step: helpStep[code],
      label: translateCode(locale, "drafting", `completeness.${code}`),
      why: translateCode(locale, "drafting", `completeness.why.${code}`),
      missing: attributesByKeys(missing ?? [])
        .map(({ label }) => label[locale].toLocaleLowerCase(locale))
        .join(", "),
    }));
}

export function summaryRows({ listing, photos }: OwnListing, locale: Locale): SummaryRow[] {
  const t = translator(locale, "catalogue");
  const join = (...parts: (string | null | undefined)[]): string | null =>
    [...new Set(parts.filter(Boolean))].join(" · ") || null;
  const facts = Object.keys(listing.attributes).length;
  const texts: Partial<Record<WizardStep, string | null>> = {
    bild: photos.length > 0 ? t("wizard.photos.count", { count: photos.length }) : null,
    vad: join(listing.title, categoryByCode(listing.categoryCode ?? "")?.label[locale]),
    mangd: join(quantityWords(listing, locale), priceWords(listing, locale)),
    plats: join(placeWords(listing), datesWords(listing, locale)),
    fakta: facts > 0 ? t("wizard.facts.count", { count: facts }) : null,
    status: listing.legal.status ? translateCode(locale, "legal", `status.${listing.legal.status}`) : null,
    synlighet: releaseWords(listing, locale),
  };
  return stepsFor(listing.type)
    .filter((step) => step !== "granska")
    .map((step) => ({ step, text: texts[step] ?? null }));
}

/** Steps in which something has been filled in. */
export const doneSteps = (own: OwnListing, locale: Locale): WizardStep[] =>
  summaryRows(own, locale).flatMap(({ step, text }) => {
    const { listing } = own;
    const done =
      step === "mangd"
        ? listing.quantity !== null || listing.quantityUnknown
        : step === "vad"
          ? listing.categoryCode !== null
          : text !== null && step !== "synlighet";
    return done ? [step] : [];
  });
