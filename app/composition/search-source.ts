import type { Listing, ServiceKind } from "~/features/catalogue/listing";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { isUnknown, type AttributeValue, type AttributeValues } from "~/features/reference/attribute";
import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { dateToDay } from "~/shared/dates";
import type { SearchSource, SearchVisibility } from "../../search/document";

/** What the index needs of an organization. */
export interface SourceOrganization {
  readonly kind: string;
  readonly name: string;
}

export type SourceListing = Omit<Listing, "batchId" | "importId" | "createdBy" | "completeness">;

/** Words for what is done, in both languages: the code alone is found by nobody. */
const serviceWords: Readonly<Record<ServiceKind, string>> = {
  repair: "reparation laga lagning reparera repair",
  refurbish: "renovering renovera rekonditionering refurbish",
  remanufacture: "återtillverkning ombyggnad remanufacturing",
  take_back: "återtag uppköp insamling take-back",
  rental: "uthyrning hyra rental",
  sharing: "delning låna sharing",
  product_as_service: "funktion som tjänst hyra leasing product as a service",
  dismantling: "demontering rivning dismantling",
  logistics: "transport frakt logistik transport freight",
  storage: "lagring förvaring magasinering storage",
  recycling: "återvinning recycling",
  advice: "rådgivning konsult utbildning advice",
};

const typeWords = { surplus: "", service: "tjänst service", wanted: "sökes köpes efterlyses wanted" } as const;

const municipalityName = (code: string | null): string =>
  municipalities.find((municipality) => municipality.code === code)?.name ?? "";

/** Texts of chosen options and free words (make, model): what somebody may type to find the listing. */
function attributeText(key: string, value: AttributeValue): string {
  const definition = attributeByKey(key);
  if (!definition || isUnknown(value)) return "";
  if (definition.type === "text") return String(value.v);
  if (definition.type !== "choice" && definition.type !== "multi") return "";
  const chosen = Array.isArray(value.v) ? value.v.map(String) : [String(value.v)];
  return definition.options
    .filter((option) => chosen.includes(option.key) && !option.exclusive)
    .map(({ label }) => (label.sv === label.en ? label.sv : `${label.sv} ${label.en}`))
    .join(" ");
}

/** `key=value` of what can be chosen among; numbers and texts are not counted. */
function facetValues(attributes: AttributeValues): string[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    const definition = attributeByKey(key);
    if (!definition?.facet || key === "condition_grade") return [];
    if (isUnknown(value)) return [`${key}=unknown`];
    if (definition.type === "yesno") return [`${key}=${value.v === true ? "yes" : "no"}`];
    if (definition.type === "choice") return [`${key}=${String(value.v)}`];
    return definition.type === "multi" && Array.isArray(value.v)
      ? value.v.map((option) => `${key}=${String(option)}`)
      : [];
  });
}

function conditionOf(attributes: AttributeValues): string | null {
  const grade = attributes.condition_grade;
  return grade === undefined ? null : isUnknown(grade) ? "unknown" : String(grade.v);
}

const sinceEver = "0001-01-01";

/** Days from which others see it; a rung already reached counts since ever. */
function visibilityOf({ release, legal, expiresOn }: SourceListing): SearchVisibility {
  return {
    publicFrom: release.rung === "public" ? sinceEver : release.publicFrom,
    partnersFrom: release.rung === "own" ? release.partnersFrom : sinceEver,
    partnerGroupIds: [...release.partnerGroupIds].sort(),
    expiresOn: expiresOn ?? sinceEver,
    permitRequired: legal.status === "hazardous_waste",
  };
}

function textsOf(listing: SourceListing, organization: SourceOrganization): SearchSource["texts"] {
  const category = categoryByCode(listing.categoryCode ?? "");
  const group = groupByCode(category?.group ?? "");
  const labels = [category?.label, group?.label].flatMap((label) => (label ? [label.sv, label.en] : []));
  const service = listing.serviceKind ? serviceWords[listing.serviceKind] : "";
  const words = [
    ...(category?.searchWords.sv ?? []),
    ...(category?.searchWords.en ?? []),
    ...(group?.searchWords.sv ?? []),
    ...(group?.searchWords.en ?? []),
  ];
  return {
    labels: [...labels, service, typeWords[listing.type], listing.priceKind === "free" ? "skänkes gratis free" : ""]
      .filter(Boolean)
      .join(". "),
    attributes: Object.entries(listing.attributes)
      .map(([key, value]) => attributeText(key, value))
      .filter(Boolean)
      .join(". "),
    names: [
      organization.name,
      municipalityName(listing.municipalityCode),
      listing.locality ?? "",
      listing.legal.wasteCode ?? "",
    ]
      .filter(Boolean)
      .join(". "),
    hints: words.join(". "),
  };
}

/** A listing as the index takes it in. Pure; called for published listings only. */
export function toSearchSource(listing: SourceListing, organization: SourceOrganization): SearchSource {
  const category = categoryByCode(listing.categoryCode ?? "");
  return {
    id: listing.id,
    reference: listing.reference,
    externalReference: listing.externalReference,
    title: listing.title,
    description: listing.description,
    texts: textsOf(listing, organization),
    facts: {
      type: listing.type,
      categoryGroup: category?.group ?? "",
      categoryCode: listing.categoryCode ?? "",
      municipalityCode: listing.municipalityCode,
      conditionGrade: conditionOf(listing.attributes),
      priceKind: listing.priceKind,
      priceMinor: listing.priceKind === "free" ? 0 : listing.priceMinor,
      strategy: listing.strategy,
      organizationId: listing.organizationId,
      organizationKind: organization.kind,
      legalStatus: listing.legal.status,
      recurring: listing.cadence === "recurring",
      availableFrom: listing.availableFrom ?? listing.recurringFrom,
      latitude: listing.latitude,
      longitude: listing.longitude,
      massKg: listing.massKg,
      climateKg: listing.climate?.kg ?? null,
      publishedAt: listing.publishedAt ?? dateToDay(new Date(0)),
      attributes: facetValues(listing.attributes),
    },
    visibility: visibilityOf(listing),
  };
}
