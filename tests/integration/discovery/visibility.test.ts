import { beforeAll, describe, expect, it } from "vitest";
import { rebuildSearchIndex } from "~/composition/search-rebuild.server";
import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import { rungs } from "~/features/catalogue/listing";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { suggest } from "~/features/discovery/suggest.server";
import { visitor, type Actor, type OrganizationMember } from "~/shared/actor";
import { dayToDate } from "~/shared/dates";
import { seededRandom } from "~/shared/random";
import { createListing, createPartnerGroup, inDays, statePermit } from "../../factories/listing";
import { createOwner } from "../../factories/organization";

const everything = { offset: 0, limit: 500, counted: true };
const query = (text: string) => parseSearchQuery(new URLSearchParams(text));

let owner: OrganizationMember;
let partner: OrganizationMember;
let receiver: OrganizationMember;
let stranger: OrganizationMember;
let readers: Actor[];
const ids: string[] = [];

beforeAll(async () => {
  [owner, partner, receiver, stranger] = (await Promise.all([
    createOwner(),
    createOwner(),
    createOwner(),
    createOwner(),
  ])) as [OrganizationMember, OrganizationMember, OrganizationMember, OrganizationMember];
  const group = await createPartnerGroup(owner.organization.id, [partner.organization.id]);
  await statePermit(receiver.organization.id, inDays(-10), inDays(5));
  readers = [owner, partner, receiver, stranger, visitor("sv")];
  const random = seededRandom(11);
  const pick = <T>(options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;
  for (let n = 0; n < 120; n++) {
    const legal = pick([null, "product", "hazardous_waste"]);
    const publicFrom = pick([null, null, inDays(-1), inDays(0), inDays(1)]);
    const row = await createListing({
      organizationId: owner.organization.id,
      title: `Transformator nummer ${n}`,
      categoryCode: "energy.electrical",
      state: pick(["published", "published", "published", "paused", "withdrawn"]),
      rung: pick(rungs),
      publicFrom: publicFrom && dayToDate(publicFrom),
      expiresOn: dayToDate(pick([inDays(-1), inDays(0), inDays(30)])),
      blockedAt: random() < 0.1 ? new Date() : null,
      legalStatus: legal,
      wasteCode: legal === "hazardous_waste" ? "160209" : null,
      municipalityCode: pick(["2480", "2482", "2401"]),
      groupIds: random() < 0.5 ? [group.id] : [],
    });
    ids.push(row.id);
  }
  await rebuildSearchIndex();
});

describe("what a search shows", () => {
  it.each(["", "q=transformator", "q=transformatorer+nummer"])(
    "%j: exactly what the reader may see, in hits, total and facets",
    async (text) => {
      for (const reader of readers) {
        const visible = new Set((await getListingCards(reader, ids)).map(({ id }) => id));
        const answer = await runSearch(reader, query(text), everything);
        expect(new Set(answer.cards.map(({ id }) => id))).toEqual(visible);
        expect(answer.total).toBe(visible.size);
        const counted = Object.values(answer.facets.municipality ?? {}).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(visible.size);
      }
    },
  );

  it("differs between the readers, so that the test can tell", async () => {
    const found = await Promise.all(
      readers.map(async (reader) =>
        (await runSearch(reader, query("q=transformator"), everything)).cards
          .map(({ id }) => id)
          .sort()
          .join(),
      ),
    );
    // A visitor and a stranger see the same.
    expect(new Set(found).size).toBe(4);
  });

  it("suggests nothing from an inner rung, not even by a count", async () => {
    const secret = await createListing({
      organizationId: owner.organization.id,
      title: "Kryptonlampa",
      rung: "own",
      categoryCode: "building.lighting",
    });
    await rebuildSearchIndex();
    for (const reader of [stranger, visitor("sv")]) {
      const found = await suggest(reader, "krypton");
      expect(JSON.stringify(found)).not.toContain(secret.reference);
      expect(found.categories).toEqual([]);
      expect((await runSearch(reader, query("q=kryptonlanpa"))).cards.map(({ title }) => title)).not.toContain(
        "Kryptonlampa",
      );
    }
    expect((await suggest(owner, "krypton")).listings).toMatchObject([{ title: "Kryptonlampa" }]);
  });

  it("leaves out and does not count what the database hides although the index has it", async () => {
    const { db } = await import("~/infra/db/client.server");
    const shown = await createListing({ organizationId: owner.organization.id, title: "Gnistkammare" });
    await rebuildSearchIndex();
    expect((await runSearch(stranger, query("q=gnistkammare"))).total).toBe(1);
    await db().listing.update({ where: { id: shown.id }, data: { rung: "own" } });
    expect(await runSearch(stranger, query("q=gnistkammare"))).toMatchObject({ cards: [], total: 0, exact: 0 });
  });
});
