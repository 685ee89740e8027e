import { beforeAll, describe, expect, it } from "vitest";
import { rebuildSearchIndex } from "~/composition/search-rebuild.server";
import { helpSearch, suggestSpelling } from "~/features/discovery/search-help.server";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { suggest } from "~/features/discovery/suggest.server";
import { visitor } from "~/shared/actor";
import { createListing } from "../../factories/listing";
import { createOwner } from "../../factories/organization";

const reader = visitor("sv");
const query = (text: string) => parseSearchQuery(new URLSearchParams(text));
const find = async (text: string) => (await runSearch(reader, query(text))).cards.map(({ title }) => title);

beforeAll(async () => {
  const { organization } = await createOwner();
  const base = { organizationId: organization.id };
  await createListing({
    ...base,
    title: "Kontorsstolar",
    categoryCode: "furniture.office_chairs",
    attributes: { condition_grade: { v: "good" } },
  });
  await createListing({
    ...base,
    title: "Skrivbord",
    categoryCode: "furniture.desks",
    municipalityCode: "2482",
    latitude: 64.75,
    longitude: 20.95,
  });
  await createListing({ ...base, title: "Innerdörrar", categoryCode: "building.doors", externalReference: "ART-77" });
  await rebuildSearchIndex();
});

describe("a search page's answers", () => {
  it("narrows a chosen group to its chosen leaf, and adds others", async () => {
    expect(await find("kategori=furniture&kategori=furniture.desks")).toEqual(["Skrivbord"]);
    expect((await find("kategori=furniture.desks&kategori=building")).sort()).toEqual(["Innerdörrar", "Skrivbord"]);
  });

  it("finds near a municipality, or a position", async () => {
    expect(await find("fran=2482&radie=25")).toEqual(["Skrivbord"]);
    expect(await find("lat=64.75&lng=20.95&radie=25")).toEqual(["Skrivbord"]);
    expect((await find("lat=64.75&lng=20.95&sortering=avstand"))[0]).toBe("Skrivbord");
  });

  it("finds the owner's own number", async () => {
    expect(await find("q=ART-77")).toEqual(["Innerdörrar"]);
  });

  it("finds by a choice of condition", async () => {
    expect(await find("skick=good")).toEqual(["Kontorsstolar"]);
  });
});

describe("help where nothing is found", () => {
  it("tells which filter to drop, and what that gives", async () => {
    const helps = await helpSearch(reader, query("q=kontorsstol&kommun=2401&skick=good"));
    expect(helps).toContainEqual(
      expect.objectContaining({ change: { kind: "without_filter", filter: "municipality", value: "2401" }, count: 1 }),
    );
    expect(helps.every(({ count }) => count > 0)).toBe(true);
  });

  it("widens the circle", async () => {
    const kinds = (await helpSearch(reader, query("q=skrivbord&fran=2480&radie=50"))).map(({ change }) => change);
    expect(kinds).toContainEqual({ kind: "radius", km: null });
  });

  it("names the category that the words mean", async () => {
    const kinds = (await helpSearch(reader, query("q=skrivbordsstol&kommun=2401"))).map(({ change }) => change);
    expect(kinds).toContainEqual({ kind: "category", code: "furniture.office_chairs" });
  });

  it("offers a spelling that gives hits, and none that does not", async () => {
    expect(await suggestSpelling(reader, query("q=skrivbrod"))).toMatchObject({
      change: { kind: "spelling", q: "skrivbord" },
      count: 1,
    });
    expect(await suggestSpelling(reader, query("q=kontorsstol"))).toBeNull();
  });
});

describe("suggestions", () => {
  it("gives categories with counts, and listings", async () => {
    expect(await suggest(reader, "kontorss")).toMatchObject({
      categories: [{ code: "furniture.office_chairs", count: 1 }],
      listings: [{ title: "Kontorsstolar" }],
    });
  });

  it("says nothing to one letter, and bears anything", async () => {
    expect(await suggest(reader, "k")).toEqual({ categories: [], listings: [] });
    for (const text of ["%", "'; drop", "\u0000", "🪑🪑", "å".repeat(5000)])
      await expect(suggest(reader, text)).resolves.toBeDefined();
  });
});
