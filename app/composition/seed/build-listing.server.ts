import { deriveListing } from "~/features/catalogue/drafting/derive-listing.server";
import { suggestVat } from "~/features/catalogue/drafting/price";
import { emptyFields, type ListingFields, type Release } from "~/features/catalogue/listing";
import { localities } from "~/features/reference/data/lists/localities.server";
import { categoryByCode } from "~/features/reference/category-tree";
import type { Category } from "~/features/reference/category";
import type { IsoDate } from "~/shared/dates";
import type { BaseListing, Price } from "../../../prisma/seed/content/types";
import type { Chance } from "./chance";
import { listingFacts } from "./listing-facts";
import { listingLegal, type SeedLegal } from "./listing-legal";
import { listingLife, listingRelease, type SeedLife } from "./listing-life";
import { listingText } from "./listing-text";
import type { PlannedListing } from "./plan-listings";
import type { SeededOrganization } from "./seed-organizations.server";

export interface SeedListing {
  readonly id: string;
  readonly reference: string;
  readonly organization: SeededOrganization;
  readonly createdBy: string;
  readonly type: BaseListing["type"];
  readonly fields: ListingFields;
  readonly life: SeedLife;
  readonly release: Release;
  readonly legal: SeedLegal | null;
  /** Gets a picture. */
  readonly pictured: boolean;
  readonly derived: ReturnType<typeof deriveListing>;
}

export interface ListingContext {
  readonly today: IsoDate;
  readonly chance: Chance;
  /** Place in time, 0 = newest, below 1. */
  readonly place: number;
  /** Somebody asks about it later: it stays published and for everybody. */
  readonly shown: boolean;
  readonly externalReference: string | null;
}

type Where = Pick<ListingFields, "siteId" | "municipalityCode" | "locality" | "latitude" | "longitude"> & {
  readonly home: boolean;
};

const settlements = localities.map((row) => [row, row.population ?? 150] as const);

function whereOf({ whereabouts, copy, wording }: PlannedListing, { sites }: SeededOrganization, chance: Chance): Where {
  if (copy && chance.next() < 0.7) {
    const { municipalityCode, name, latitude, longitude } = chance.weighted(settlements);
    return { siteId: null, municipalityCode, locality: name, latitude, longitude, home: false };
  }
  const named = whereabouts === null ? -1 : sites.findIndex(({ locality }) => locality === whereabouts);
  if (whereabouts !== null && named < 0) throw new Error(`No site at ${whereabouts}`);
  // Without a place of its own it stands at the first site, now and then at another.
  const index = named >= 0 ? named : sites.length > 1 && wording % 3 === 2 ? 1 : 0;
  const site = sites[index];
  if (!site) throw new Error("An organization without a site");
  const { id, municipalityCode, locality, latitude, longitude } = site;
  return { siteId: id, municipalityCode, locality, latitude, longitude, home: index === 0 };
}

function priceOf(price: Price): Pick<ListingFields, "priceKind" | "priceMinor"> {
  const [kind = "ask", amount] = price.split(" ");
  const priceMinor = amount === undefined ? null : Math.round(Number(amount) * 100);
  return { priceKind: (kind === "each" ? "per_unit" : kind) as ListingFields["priceKind"], priceMinor };
}

function transportOf(
  { base, version }: PlannedListing,
  chance: Chance,
): Pick<ListingFields, "pickUp" | "deliverWithinKm" | "thirdPartyFreight"> {
  const [brings, km, freight] = [chance.next(), chance.pick([30, 50, 80, 120, 150]), chance.next()];
  const delivers = base.type === "surplus" && brings < 0.22;
  return {
    pickUp: base.type !== "service",
    deliverWithinKm: version.deliver ?? (delivers ? km : null),
    thirdPartyFreight: base.freight ?? (base.type === "surplus" && freight < 0.2),
  };
}

const word = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** How often there is a picture: nearly always of a thing for sale, never of what is only looked for. */
const pictureShare = { surplus: 0.88, service: 0.6, wanted: 0, draft: 0.4 } as const;

/** Fields of the version over those of the base. */
function statedFields({ base, version }: PlannedListing): Partial<ListingFields> {
  const every = word(version.every) ?? base.every ?? null;
  return {
    quantity: version.qty ?? null,
    unit: (word(version.unit) ?? base.unit ?? null) as ListingFields["unit"],
    quantityApproximate: version.about ?? false,
    quantityUnknown: base.type === "surplus" && version.qty === undefined,
    minimumLot: version.min ?? null,
    enteredMassKg: typeof version.mass === "number" ? version.mass : null,
    cadence: every === null ? "once" : "recurring",
    recurrencePeriod: every as ListingFields["recurrencePeriod"],
    strategy: (word(version.strategy) ?? base.strategy ?? null) as ListingFields["strategy"],
    dismantling: (word(version.dismantling) ?? base.dismantling ?? null) as ListingFields["dismantling"],
    serviceKind: (word(version.service) ?? base.service ?? null) as ListingFields["serviceKind"],
    language: base.language ?? "sv",
    ...priceOf(version.price ?? base.price ?? "ask"),
  };
}

/** What somebody had time to write before the telephone rang. */
function halfDone(fields: ListingFields, chance: Chance): ListingFields {
  const attributes = Object.fromEntries(Object.entries(fields.attributes).filter(() => chance.next() < 0.4));
  const counted = chance.next() < 0.6;
  const [sentence = ""] = fields.description.split(/(?<=\.)\s/);
  return {
    ...fields,
    attributes,
    description: sentence,
    priceKind: "ask",
    priceMinor: null,
    minimumLot: null,
    ...(counted ? {} : { quantity: null, unit: null }),
  };
}

function vatOf(planned: PlannedListing, legal: SeedLegal | null, today: IsoDate): ListingFields["vatMode"] {
  const { base } = planned;
  if (base.vat) return base.vat as ListingFields["vatMode"];
  const question = {
    type: base.type,
    categoryCode: base.category,
    legalStatus: legal?.status ?? null,
    invoiceMinor: null,
    sellerRegistered: true,
    buyerRegistered: null,
  };
  return suggestVat(question, today).mode;
}

function categoryOf(code: string): Category {
  const category = categoryByCode(code);
  if (!category) throw new Error(`No category ${code}`);
  return category;
}

/** One listing whole: texts, typed facts, legal status by the gate, life, rung and what follows from the fields. */
export function buildListing(planned: PlannedListing, owner: SeededOrganization, context: ListingContext): SeedListing {
  const { chance, today, shown, externalReference } = context;
  const { base, version } = planned;
  const life = listingLife(planned, context);
  const { home, ...where } = whereOf(planned, owner, chance);
  const attributes = listingFacts(planned, categoryOf(base.category), today, chance);
  const draft = life.state === "draft";
  const preset = version.legal ?? base.legal;
  const legal = preset && !draft ? listingLegal(preset, attributes) : null;
  const whole: ListingFields = {
    ...emptyFields,
    ...statedFields(planned),
    ...life.dates,
    ...where,
    ...transportOf(planned, chance),
    ...listingText(planned, owner, { locality: where.locality ?? "", home }, attributes, chance),
    categoryCode: base.category,
    attributes,
    externalReference,
    vatMode: vatOf(planned, legal, today),
  };
  const fields = draft ? halfDone(whole, chance) : whole;
  const pictured = chance.next() < pictureShare[draft ? "draft" : base.type];
  return {
    id: chance.id(life.createdAt),
    reference: chance.reference(),
    organization: owner,
    createdBy: chance.pick(owner.people).id,
    type: base.type,
    fields,
    life,
    release: listingRelease(shown || base.type === "wanted", owner.partnerGroupId, today, chance),
    legal,
    pictured,
    derived: deriveListing(base.type, fields, legal?.status ?? null, pictured ? 1 : 0),
  };
}
