import { attributesByKeys } from "~/features/reference/attribute-dictionary";
import { isUnknown, type AttributeDefinition, type AttributeValue } from "~/features/reference/attribute";
import type { Category } from "~/features/reference/category";
import { formatWasteCode } from "~/features/reference/waste-code";
import type { Locale } from "~/shared/locale";
import type { Listing } from "../../listing";
import { unknownAnswer } from "./attribute-field";
import type { StepValues } from "./form-state";
import type { WizardStep } from "./wizard-steps";

const decimal = (value: number | null, locale: Locale): string => {
  if (value === null) return "";
  return locale === "sv" ? String(value).replace(".", ",") : String(value);
};
const ticked = (value: boolean): string[] => (value ? ["on"] : []);

/** What the inputs of one fact start with. */
function factValues(
  definition: AttributeDefinition,
  value: AttributeValue | undefined,
  locale: Locale,
): Record<string, string | readonly string[]> {
  const name = `attributes.${definition.key}`;
  const box = ["number", "date", "text"].includes(definition.type);
  if (value === undefined) return { [name]: definition.type === "multi" ? [] : "" };
  if (isUnknown(value))
    return box
      ? { [name]: "", [`unknown.${definition.key}`]: ["on"] }
      : { [name]: definition.type === "multi" ? [unknownAnswer] : unknownAnswer };
  const { v } = value;
  if (typeof v === "boolean") return { [name]: v ? "yes" : "no" };
  if (typeof v === "number") return { [name]: decimal(v, locale) };
  return { [name]: v };
}

type Shown = Readonly<Record<string, string | readonly string[]>>;

const byStep: Readonly<
  Record<WizardStep, (listing: Listing, category: Category | undefined, locale: Locale) => Shown>
> = {
  bild: () => ({}),
  granska: () => ({}),
  vad: (listing) => ({
    categoryCode: listing.categoryCode ?? "",
    serviceKind: listing.serviceKind ?? "",
    title: listing.title,
    description: listing.description,
    externalReference: listing.externalReference ?? "",
    language: listing.language,
  }),
  mangd: (listing, category, locale) => ({
    cadence: listing.cadence,
    quantity: decimal(listing.quantity, locale),
    unit: listing.unit ?? category?.units[0] ?? "piece",
    quantityApproximate: ticked(listing.quantityApproximate),
    quantityUnknown: ticked(listing.quantityUnknown),
    recurrencePeriod: listing.recurrencePeriod ?? "",
    recurringFrom: listing.recurringFrom ?? "",
    recurringUntil: listing.recurringUntil ?? "",
    enteredMassKg: decimal(listing.enteredMassKg, locale),
    minimumLot: decimal(listing.minimumLot, locale),
    priceKind: listing.priceKind,
    priceMinor: decimal(listing.priceMinor === null ? null : listing.priceMinor / 100, locale),
    vatMode: listing.vatMode,
  }),
  plats: (listing) => ({
    siteId: listing.siteId ?? "",
    municipalityCode: listing.municipalityCode ?? "",
    locality: listing.locality ?? "",
    availableFrom: listing.availableFrom ?? "",
    availableUntil: listing.availableUntil ?? "",
    goneBy: listing.goneBy ?? "",
    goneByAction: listing.goneByAction ?? "",
    pickUp: ticked(listing.pickUp),
    thirdPartyFreight: ticked(listing.thirdPartyFreight),
    deliverWithinKm: listing.deliverWithinKm === null ? "" : String(listing.deliverWithinKm),
    dismantling: listing.dismantling ?? "",
  }),
  fakta: (listing, category, locale) => ({
    strategy: listing.strategy ?? "",
    ...Object.assign(
      {},
      ...attributesByKeys(category?.attributes ?? []).map((definition) =>
        factValues(definition, listing.attributes[definition.key], locale),
      ),
    ),
  }),
  status: ({ legal }) => ({
    ...Object.fromEntries(Object.entries(legal.answers).map(([question, answer]) => [`legal.${question}`, answer])),
    wasteCode: legal.wasteCode ? formatWasteCode(legal.wasteCode, false) : "",
    note: legal.note,
  }),
  synlighet: ({ release }) => ({
    rung: release.rung,
    partnersFrom: release.partnersFrom ?? "",
    publicFrom: release.publicFrom ?? "",
    partnerGroupIds: release.partnerGroupIds,
  }),
};

/** What the inputs of a step hold for a listing, as text in the reader's way of writing numbers. */
export const stepValues = (
  step: WizardStep,
  listing: Listing,
  category: Category | undefined,
  locale: Locale,
): StepValues => byStep[step](listing, category, locale);
