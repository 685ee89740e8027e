import { beforeAll, describe, expect, it } from "vitest";
import { rebuildSearchIndex } from "~/composition/search-rebuild.server";
import { mapPageSize, runMapSearch } from "~/features/discovery/run-map-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { visitor, type OrganizationMember } from "~/shared/actor";
import { createListing, inDays } from "../../factories/listing";
import { createOwner } from "../../factories/organization";
import { dayToDate } from "~/shared/dates";

const query = (text = "") => parseSearchQuery(new URLSearchParams(`vy=karta&${text}`));
const umea = { latitude: 63.82626, longitude: 20.27011 };
const sorsele = { latitude: 65.53524, longitude: 17.52967, municipalityCode: "2422", locality: "Sorsele" };

let owner: OrganizationMember;
let stranger: OrganizationMember;

beforeAll(async () => {
  [owner, stranger] = (await Promise.all([createOwner(), createOwner()])) as [OrganizationMember, OrganizationMember];
  const organizationId = owner.organization.id;
  for (let n = 0; n < 20; n += 1) await createListing({ organizationId, ...umea });
  for (let n = 0; n < 3; n += 1) await createListing({ organizationId, ...sorsele });
  await createListing({ organizationId, ...sorsele, rung: "own" });
  await createListing({ organizationId, ...sorsele, expiresOn: dayToDate(inDays(-1)) });
  await createListing({ organizationId, latitude: null, longitude: null });
  await createListing({ organizationId, latitude: 59.33, longitude: 18.07 });
  await rebuildSearchIndex(() => undefined);
});

describe("the map of hits", () => {
  it("gathers them where they are, and says how many are nowhere on it", async () => {
    const answer = await runMapSearch(visitor("sv"), query());
    expect(answer.total).toBe(25);
    expect(answer.clusters.map(({ members }) => members.length)).toEqual([20, 3]);
    expect(answer).toMatchObject({ unplaced: 2, left: 0, shown: 25 });
    expect(answer.cards).toHaveLength(mapPageSize);
  });

  it("shows nobody a listing on an inner rung, neither as dot nor in a count", async () => {
    const inSorsele = async (actor: OrganizationMember) =>
      (await runMapSearch(actor, query())).clusters.find(({ members }) => members[0]?.locality === "Sorsele")?.members
        .length;
    expect(await inSorsele(owner)).toBe(4);
    expect(await inSorsele(stranger)).toBe(3);
  });

  it("lists the hits of the frame, page by page", async () => {
    const frame = "zoom=3&mitt=63.8263,20.2701";
    const first = await runMapSearch(visitor("sv"), query(frame));
    const second = await runMapSearch(visitor("sv"), query(`${frame}&sida=2`));
    expect(first.shown).toBe(20);
    expect(new Set([...first.cards, ...second.cards].map(({ id }) => id)).size).toBe(20);
  });

  it("lists the hits of one dot", async () => {
    const answer = await runMapSearch(visitor("sv"), query("vald=65.5352,17.5297"));
    expect(answer.picked?.members).toHaveLength(3);
    expect(answer.cards.map(({ place }) => place.locality)).toEqual(["Sorsele", "Sorsele", "Sorsele"]);
  });

  it("takes in what a radius leaves", async () => {
    const answer = await runMapSearch(visitor("sv"), query("fran=2422&radie=50"));
    expect(answer.clusters.map(({ members }) => members.length)).toEqual([3]);
  });
});
