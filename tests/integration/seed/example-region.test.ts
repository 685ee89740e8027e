import { verifyPassword } from "better-auth/crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "~/composition/seed/demo-sign-ins";
import { isInventedNumber } from "~/composition/seed/invented-number";
import { seedVisits } from "~/composition/seed/advising/flow-contents";
import { ownNumber } from "~/composition/seed/plan-listings";
import { demoSignIns, seed } from "~/composition/seed/seed.server";
import { publishFaultsOf } from "~/features/catalogue/life/publish-faults.server";
import type { Listing } from "~/features/catalogue/listing";
import { findListing } from "~/features/catalogue/listing-store.server";
import { isUnknown } from "~/features/reference/attribute";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { categoryByCode } from "~/features/reference/category-tree";
import { checkAttributeValue } from "~/features/reference/check-attribute";
import { groupCodes } from "~/features/reference/category";
import { isPersonalNumber, parseOrganizationNumber } from "~/features/reference/organization-number";
import { activityRows } from "~/features/reference/data/lists/activity-rows.server";
import { naceClass } from "~/features/reference/sni-code";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import { storage } from "~/infra/storage/open-storage.server";
import { plainRegion } from "../../../prisma/seed/region";

/** What circular requirements ask about, by group. */
const askedFor = {
  furniture: [
    "warranty_months",
    "spare_parts_years",
    "repair_manual",
    "disassembly_common_tools",
    "take_back",
    "recycled_content",
    "furniture_standard",
    "certified_wood_share",
    "pfas_added",
    "halogenated_flame_retardants",
    "formaldehyde_class",
    "reused_share",
  ],
  it: [
    "warranty_months",
    "spare_parts_years",
    "battery_health",
    "ecolabel",
    "take_back",
    "repair_manual",
    "recycled_plastic",
    "updates_until",
  ],
  textiles: [
    "recycled_fibre",
    "pfas_added",
    "min_washes",
    "industrial_laundry",
    "ecolabel",
    "recycled_content",
    "mono_material",
  ],
  building: [
    "fire_rating",
    "asbestos_status",
    "sound_class",
    "dop_present",
    "ce_marked",
    "recycled_content",
    "material_assessment",
    "u_value",
    "reused_share",
  ],
  services: [
    "repair_time",
    "reuse_rate",
    "recycling_rate",
    "waste_authorisation",
    "fossil_free_transport",
    "outcome_report",
    "management_system",
    "response_time",
    "inventory_included",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const start = () => seed({ demo: true, say: () => undefined, content: () => Promise.resolve(plainRegion) });

async function counts(): Promise<Record<string, number>> {
  const tables = [
    "organization",
    "person",
    "listing",
    "listing_partner_group",
    "thread",
    "message",
    "thread_read",
    "event",
    "site",
    "organization_fact",
    "reference_code",
    "locality",
    "setting",
  ];
  const rows = await Promise.all(
    tables.map((table) => db().$queryRawUnsafe<{ n: number }[]>(`select count(*)::int as n from "${table}"`)),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]?.[0]?.n ?? 0]));
}

const whole = async (): Promise<Listing[]> => {
  const ids = await db().listing.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const found = await Promise.all(ids.map(({ id }) => findListing(db(), id)));
  return found.filter((listing) => listing !== null);
};

let first: Record<string, number>;

beforeAll(async () => {
  await start();
  first = await counts();
});

describe("the example region", () => {
  it("is there whole, and a second start changes nothing", async () => {
    expect(first).toMatchObject({
      listing: ownNumber(plainRegion.listings),
      organization: plainRegion.organizations.length,
      thread: plainRegion.threads.length,
    });
    expect(first.listing).toBeGreaterThan(580);
    await start();
    expect(await counts()).toEqual(first);
    expect(await db().setting.findUnique({ where: { key: "seed_version" } })).toMatchObject({
      value: { version: 1, listings: first.listing },
    });
  });

  it("has numbers with a right check digit that can be nobody's", async () => {
    const organizations = await db().organization.findMany();
    for (const { organizationNumber, kind, example, vatNumber } of organizations) {
      expect(isInventedNumber(organizationNumber)).toBe(true);
      expect(parseOrganizationNumber(organizationNumber)).toMatchObject({ ok: true });
      expect(isPersonalNumber(organizationNumber)).toBe(kind === "sole_trader");
      expect(vatNumber === null || vatNumber === `SE${organizationNumber}01`).toBe(true);
      expect(example).toBe(true);
    }
    expect(organizations.filter(({ kind }) => kind === "sole_trader")).toHaveLength(1);
  });

  it("names activities that the shipped list has, and places where its sites are", async () => {
    const known = new Set(activityRows.map(({ list, code }) => `${list} ${code}`));
    const has = (list: string, code: string): boolean => known.has(`${list} ${code}`);
    for (const { sni, key } of plainRegion.organizations)
      for (const code of sni)
        expect([key, code, has("sni2025", code) && has("nace21", naceClass(code))]).toEqual([key, code, true]);
    const noted = seedVisits.flatMap(({ values }) => values.industryCodes ?? []);
    expect(noted.filter((code) => !has("nace21", code) || !has("nace2", code))).toEqual([]);
    expect(await db().site.count({ where: { municipalityCode: "" } })).toBe(0);
  });

  it("spans the fifteen municipalities and every group, in the mix of a marketplace", async () => {
    const listings = await whole();
    expect(new Set(listings.map(({ municipalityCode }) => municipalityCode)).size).toBe(15);
    for (const group of groupCodes)
      expect([
        group,
        listings.filter(({ categoryCode }) => categoryCode?.startsWith(`${group}.`)).length >= 20,
      ]).toEqual([group, true]);
    const share = (type: string) => listings.filter((listing) => listing.type === type).length / listings.length;
    expect(share("surplus")).toBeGreaterThan(0.6);
    expect(share("service")).toBeGreaterThan(0.14);
    expect(share("wanted")).toBeGreaterThan(0.1);
    expect(new Set(listings.map(({ state }) => state))).toEqual(
      new Set(["draft", "published", "paused", "expired", "withdrawn", "archived"]),
    );
    expect(listings.filter(({ release }) => release.rung !== "public").length).toBeGreaterThan(30);
    expect(listings.filter(({ climate }) => climate !== null).length).toBeGreaterThan(130);
    expect(listings.filter(({ massKg }) => massKg !== null).length).toBeGreaterThan(250);
  });

  it("holds only facts that the dictionary accepts, of categories that have them", async () => {
    for (const { reference, categoryCode, attributes } of await whole()) {
      const category = categoryByCode(categoryCode ?? "");
      for (const [key, value] of Object.entries(attributes)) {
        const definition = attributeByKey(key);
        const accepted =
          definition !== undefined && checkAttributeValue(definition, value).ok && category?.attributes.includes(key);
        expect([reference, key, accepted]).toEqual([reference, key, true]);
      }
    }
  });

  it("shows only what could have been published by its owner", async () => {
    const day = today();
    for (const listing of await whole()) {
      if (listing.state !== "published") continue;
      expect([listing.title, await publishFaultsOf(db(), listing, day)]).toEqual([listing.title, []]);
      expect(listing.expiresOn !== null && listing.expiresOn >= day).toBe(true);
    }
  });

  it("reads like listings: no placeholder left, no two alike beside each other", async () => {
    const listings = (await whole()).filter(({ state }) => state !== "draft");
    for (const { title, description } of listings) {
      expect([title, /[{}[\]|]|\bundefined\b|\bnull\b|\bNaN\b/.test(title + description)]).toEqual([title, false]);
      expect(description.length).toBeGreaterThan(60);
      expect(title).toMatch(/^\p{Lu}|^\d/u);
    }
    const newest = [...listings].sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""));
    newest.forEach((listing, index) =>
      expect(
        listing.categoryCode === newest[index + 1]?.categoryCode &&
          listing.type === newest[index + 1]?.type &&
          listing.title === newest[index + 1]?.title,
      ).toBe(false),
    );
  });

  it("has a picture of nearly everything for sale, drawn and kept once for several", async () => {
    const uses = await db().listingMedia.findMany({ include: { media: true } });
    const wanted = await db().listing.count({ where: { type: "surplus", state: "published" } });
    expect(uses.length).toBeGreaterThan(wanted * 0.8);
    expect(
      uses.every(
        ({ altText, media }) => altText.startsWith("Tecknad bild: ") && media.illustration && media.state === "ready",
      ),
    ).toBe(true);
    const files = [...new Set(uses.map(({ media }) => media.storageKey))];
    expect(files.length).toBeLessThan(uses.length);
    for (const file of files.slice(0, 20)) expect([file, (await storage().head(file)) !== null]).toEqual([file, true]);
  });

  it("can be asked for circular facts: some meet a requirement, some miss it, some do not know", async () => {
    const listings = (await whole()).filter(({ state, type }) => state === "published" && type !== "wanted");
    const lacking = Object.entries(askedFor).flatMap(([group, keys]) => {
      const own = listings.filter(({ categoryCode }) => categoryCode?.startsWith(`${group}.`));
      return keys
        .filter((key) => {
          const values = own.flatMap(({ attributes }) => attributes[key] ?? []);
          const known = new Set(values.flatMap((value) => (isUnknown(value) ? [] : [JSON.stringify(value.v)])));
          return known.size < 2 || !values.some(isUnknown);
        })
        .map((key) => `${group} ${key}`);
    });
    expect(lacking).toEqual([]);
  });

  it("has advertised a tender the whole way: market looked at, approved by a second person, handed over", async () => {
    const { id, approvedBy, editedBy } = await db().tender.findFirstOrThrow({ where: { state: "published" } });
    expect(approvedBy).not.toBe(editedBy);
    const types = (await db().event.findMany({ where: { subjectId: id }, orderBy: { occurredAt: "asc" } })).map(
      ({ type }) => type,
    );
    const steps = ["tender.created", "tender.review_requested", "tender.approved", "tender.handed_over"];
    expect(types.filter((type) => steps.includes(type))).toEqual(steps);
    const kept = await db().supplySnapshot.findMany({ where: { tenderId: id } });
    expect(kept.map(({ lotKey }) => lotKey).sort()).toEqual(["d1", "d2"]);
    expect(kept.find(({ lotKey }) => lotKey === "d1")?.passing).toBeGreaterThanOrEqual(3);
  });

  it("offers sign-ins that work", async () => {
    const lines = await demoSignIns();
    expect(lines).toHaveLength(10);
    const account = await db().account.findFirstOrThrow({ where: { person: { email: "lager@norrsag.example" } } });
    expect(await verifyPassword({ hash: account.password ?? "", password: demoPassword })).toBe(true);
    expect(await db().membership.count({ where: { role: "owner" } })).toBe(plainRegion.organizations.length);
  });
});
