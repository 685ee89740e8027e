import { beforeAll, describe, expect, it } from "vitest";
import { seed } from "~/composition/seed/seed.server";
import { findListing } from "~/features/catalogue/listing-store.server";
import type { Listing } from "~/features/catalogue/listing";
import type { CriterionVersion, ParameterValues } from "~/features/criteria/criterion";
import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { evaluateRequirement } from "~/features/criteria/evaluate";
import type { Outcome } from "~/features/criteria/requirement";
import { supplierFactsOn, type Subject } from "~/features/criteria/subject";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import { region } from "../../../prisma/seed/region";
import { marketOutcomes } from "./data/market-outcomes";

interface Offered {
  readonly listing: Listing;
  readonly firm: string;
  readonly subject: Subject;
}

const byId = new Map(
  shippedCriteria.filter(({ state }) => state === "published").map((criterion) => [criterion.id, criterion]),
);
const checkable = [...byId.values()].filter(({ content }) => content.requirement !== null);
const suggested = ({ content }: CriterionVersion): ParameterValues =>
  Object.fromEntries(content.parameters.map((parameter) => [parameter.key, parameter.default]));

let market: ReadonlyMap<string, Offered>;

const isoDay = (date: Date | null): IsoDate | null =>
  date === null ? null : (date.toISOString().slice(0, 10) as IsoDate);

/** Public offers of the region that have a number of their own, and all office chairs, with what their suppliers state. */
async function publicOffers(): Promise<Map<string, Offered>> {
  const day = today();
  const organizations = await db().organization.findMany({ include: { facts: true } });
  const owners = new Map(organizations.map((organization) => [organization.id, organization]));
  const rows = await db().listing.findMany({
    where: { OR: [{ externalReference: { not: null } }, { categoryCode: "furniture.office_chairs" }] },
    select: { id: true },
  });
  const listings = await Promise.all(rows.map(({ id }) => findListing(db(), id)));
  const offers = new Map<string, Offered>();
  for (const listing of listings) {
    const owner = listing && owners.get(listing.organizationId);
    if (!owner || listing.state !== "published" || listing.release.rung !== "public" || listing.type === "wanted")
      continue;
    const facts = owner.facts.map(({ key, value, validFrom, validTo }) => ({
      key,
      value: (value as { readonly v: string }).v,
      validFrom: isoDay(validFrom),
      validTo: isoDay(validTo),
    }));
    const firm = (owner.email ?? "").replace(/^.*@(.*)\.example$/, "$1");
    offers.set(`${firm}/${listing.externalReference ?? listing.reference}`, {
      listing,
      firm,
      subject: { offer: { attributes: listing.attributes }, supplier: { facts: supplierFactsOn(facts, day) }, day },
    });
  }
  return offers;
}

function outcomeOf(id: string, offered: Offered | undefined): Outcome | "no such offer" {
  const criterion = byId.get(id);
  if (!criterion?.content.requirement || !offered) return "no such offer";
  return evaluateRequirement(criterion.content.requirement, suggested(criterion), offered.subject).outcome;
}

const covers = ({ content }: CriterionVersion, { listing }: Offered): boolean =>
  content.categories.some((code) => listing.categoryCode === code || listing.categoryCode?.startsWith(`${code}.`));

beforeAll(async () => {
  // Nobody looks at the pictures here, and drawing them takes most of the time.
  const { makePictures: _, ...undrawn } = region;
  await seed({ demo: true, say: () => undefined, content: () => Promise.resolve(undrawn) });
  market = await publicOffers();
});

describe("the example region as a market for the shipped criteria", () => {
  it("has a named offer that meets, one that misses and one that leaves open each criterion facts can check", () => {
    expect(Object.keys(marketOutcomes).sort()).toEqual(checkable.map(({ id }) => id).sort());
    for (const [id, names] of Object.entries(marketOutcomes))
      expect([id, ...names.map((name) => [name, outcomeOf(id, market.get(name))])]).toEqual([
        id,
        [names[0], "pass"],
        [names[1], "fail"],
        [names[2], "unknown"],
      ]);
  });

  it("names only offers of the kind that the criterion is about", () => {
    const astray = checkable.flatMap((criterion) =>
      (marketOutcomes[criterion.id] ?? []).filter((name) => {
        const offered = market.get(name);
        return !offered || !covers(criterion, offered);
      }),
    );
    expect(astray).toEqual([]);
  });
});

describe("its market of office chairs", () => {
  const always = ["MOB-02", "MOB-10", "MOB-23", "MOB-40", "MOB-41"];
  const basic = [...always, "MOB-11", "MOB-13", "MOB-15", "MOB-18", "MOB-27", "MOB-29"];
  const advanced = [...always, "MOB-12", "MOB-14", "MOB-16", "MOB-19", "MOB-28", "MOB-24"];
  const spearhead = [...always, "MOB-12", "MOB-14", "MOB-17", "MOB-19", "MOB-26", "MOB-25"];

  const chairs = (): Offered[] =>
    [...market.values()].filter(({ listing }) => listing.categoryCode === "furniture.office_chairs");
  const meeting = (ids: readonly string[]) => {
    const passing = chairs().filter((offered) => ids.every((id) => outcomeOf(id, offered) === "pass"));
    return {
      firms: new Set(passing.map(({ firm }) => firm)).size,
      pieces: passing.reduce((sum, { listing }) => sum + (listing.quantity ?? 0), 0),
    };
  };

  it("is wide: many offers from many firms, things and services", () => {
    expect(chairs().length).toBeGreaterThanOrEqual(20);
    expect(new Set(chairs().map(({ firm }) => firm)).size).toBeGreaterThanOrEqual(8);
    expect(chairs().filter(({ listing }) => listing.type === "service").length).toBeGreaterThanOrEqual(2);
  });

  it("meets a need for 120 at basic and advanced level, by fewer firms the higher", () => {
    const [low, high] = [meeting(basic), meeting(advanced)];
    expect(low.pieces).toBeGreaterThanOrEqual(120);
    expect(high.pieces).toBeGreaterThanOrEqual(120);
    expect(low.firms).toBeGreaterThan(high.firms);
    expect(high.firms).toBeGreaterThanOrEqual(3);
  });

  it("is emptied at spearhead by one requirement, the declaration of the very model, and by no other", () => {
    expect(meeting(spearhead)).toEqual({ firms: 0, pieces: 0 });
    const without = Object.fromEntries(
      spearhead.map((id) => [id, meeting(spearhead.filter((other) => other !== id))] as const),
    );
    const opening = Object.keys(without).filter((id) => (without[id]?.firms ?? 0) > 0);
    expect(opening).toEqual(["MOB-26"]);
    expect(without["MOB-26"]?.pieces).toBeGreaterThanOrEqual(120);
    expect(without["MOB-26"]?.firms).toBeGreaterThanOrEqual(2);
  });
});
