import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngineQuery, EngineViewer } from "~/infra/search/engine-query";
import { meilisearchEngine } from "~/infra/search/meilisearch/meilisearch-engine.server";
import { postgresEngine } from "~/infra/search/postgres/postgres-engine.server";
import type { SearchEngine } from "~/infra/search/search-engine";
import type { SearchDocument } from "../../search/document";
import { batchesOf } from "../search/judged/documents";
import { meilisearchServer, skippedNote } from "../search/meilisearch-server";
import { docIds, searchDocuments, type DocKey } from "./search-documents";

const server = await meilisearchServer();
if (!server) process.stdout.write(`${skippedNote}\n`);
const engines: SearchEngine[] = [
  postgresEngine,
  ...(server ? [meilisearchEngine({ ...server, prefix: `contract_${process.pid}_` })] : []),
];
afterAll(() => server?.stop());

const visitor: EngineViewer = { organizationId: null, partnerGroupIds: [], hasPermit: false };
const plain: EngineQuery = {
  text: "",
  viewer: visitor,
  today: "2026-11-24",
  filters: {},
  sort: "relevance",
  offset: 0,
  limit: 50,
  facets: [],
};
const keyOf = new Map(Object.entries(docIds).map(([key, id]) => [id, key as DocKey]));

describe.each(engines.map((engine) => [engine.name, engine] as const))("search engine: %s", (_name, engine) => {
  const documents = searchDocuments();
  const ask = (change: Partial<EngineQuery>) => engine.search({ ...plain, ...change });
  const found = async (change: Partial<EngineQuery>): Promise<DocKey[]> =>
    (await ask(change)).ids.map((id) => keyOf.get(id) as DocKey);

  beforeAll(async () => {
    await engine.rebuild(batchesOf([]), () => undefined);
    await engine.upsert(documents);
  });
  afterAll(() => engine.remove(documents.map(({ id }) => id)));

  describe("words", () => {
    it.each([
      ["kontorsstol", "chairs"],
      ["kontorsstolarna", "chairs"],
      ["Stolen", "chairs"],
      ["skrivbordsstol", "chairs"],
      ["office chair", "chairs"],
      ["kontors stol", "chairs"],
      ["kontorstol", "chairs"],
      ["fönstret", "windows"],
      ["fonster", "windows"],
      ["fönstr", "windows"],
      ["T-CHA1RS2", "chairs"],
      ["INV-2041", "chairs"],
      ["klä om möbler", "reupholstery"],
      ["storsäckar", "later"],
      ["Kinnarps", "chairs"],
    ] as const)("%s finds %s first", async (text, key) => {
      expect((await found({ text }))[0]).toBe(key);
    });

    it("å, ä and ö are letters: lös is not los", async () => {
      expect((await found({ text: "lös" }))[0]).toBe("loose");
      expect((await found({ text: "los" }))[0]).toBe("los");
    });

    it("finds while the last word is still being typed", async () => {
      expect(await found({ text: "kontorss" })).toContain("chairs");
      expect(await found({ text: "treglasf" })).toContain("windows");
    });

    it("puts what is called so before what only mentions it", async () => {
      const keys = await found({ text: "whiteboard" });
      expect(keys.indexOf("board")).toBeLessThan(keys.indexOf("mentions"));
    });

    it("a question of nonsense finds nothing", async () => {
      expect(await ask({ text: "xqzwvkj" })).toMatchObject({ ids: [], total: 0, exact: 0 });
    });

    it("says which answer every word", async () => {
      const result = await ask({ text: "kontorsstolar whiteboard" });
      expect(result.exact).toBe(0);
      expect(result.total).toBeGreaterThan(0);
    });

    it.each([
      "'",
      '"',
      "\\",
      "a & b | !c",
      "stol:*",
      "%",
      "stol)",
      "(",
      "<script>",
      "𝒮🪑",
      "-",
      "a".repeat(5000),
      "ord ".repeat(400),
      "\u0000",
    ])("bears %j", async (text) => {
      await expect(ask({ text })).resolves.toMatchObject({ ids: expect.any(Array) as unknown });
    });

    it("marks the places that answered", async () => {
      const { highlights } = await ask({ text: "stol" });
      expect(highlights[docIds.chairs]?.title).toEqual([[0, 13]]);
    });
  });

  describe("who sees what", () => {
    const inner: readonly DocKey[] = ["own", "partners", "soon", "hazardous", "expired"];

    it("a visitor finds nothing of an inner rung, by hit, total, facet or highlight", async () => {
      for (const text of ["", "hemlig"]) {
        const result = await ask({ text });
        const keys = result.ids.map((id) => keyOf.get(id) as DocKey);
        expect(keys.filter((key) => inner.includes(key))).toEqual([]);
        expect(result.total).toBe(keys.length);
        expect(result.facets.municipality?.["2418"]).toBeUndefined();
        expect(Object.keys(result.highlights).sort()).toEqual([...result.ids].sort());
      }
      expect((await ask({ text: "hemlig" })).total).toBe(0);
    });

    it("the organization itself finds its own, an expired one excepted", async () => {
      const keys = await found({ text: "hemlig", viewer: { ...visitor, organizationId: docIds.owner } });
      expect([...keys].sort()).toEqual(["hazardous", "own", "partners", "soon"]);
    });

    it("a partner finds what is released to its group", async () => {
      expect(
        await found({
          text: "hemlig",
          viewer: { organizationId: docIds.stranger, partnerGroupIds: [docIds.group], hasPermit: false },
        }),
      ).toEqual(["partners"]);
    });

    it("a receiver with a permit finds hazardous waste", async () => {
      expect(
        await found({
          text: "hemlig",
          viewer: { organizationId: docIds.stranger, partnerGroupIds: [], hasPermit: true },
        }),
      ).toEqual(["hazardous"]);
    });

    it("a day that comes opens the listing, a day that passes closes it, with no change to the index", async () => {
      expect(await found({ text: "hemlig", today: "2026-12-01" })).toEqual(["soon"]);
      expect(await found({ text: "", today: "2026-06-30" })).toContain("expired");
      expect((await ask({ today: "2028-01-01" })).total).toBe(0);
    });
  });

  describe("choices, counts, order", () => {
    it("counts each facet, with its own choice left out", async () => {
      const all = await ask({});
      expect(all.facets.type).toEqual({ surplus: all.total - 2, service: 1, wanted: 1 });
      const chosen = await ask({ filters: { type: ["service"] } });
      expect(chosen.total).toBe(1);
      expect(chosen.facets.type).toEqual(all.facets.type);
      expect(chosen.facets.categoryGroup).toEqual({ services: 1 });
    });

    it("choices of one filter widen, of several narrow", async () => {
      expect(await found({ filters: { type: ["service", "wanted"] } })).toHaveLength(2);
      expect(await found({ filters: { type: ["service"], municipality: ["2482"] } })).toEqual([]);
    });

    it("a category choice takes groups and leaves", async () => {
      expect(new Set(await found({ filters: { category: ["furniture.office_chairs", "building"] } }))).toEqual(
        new Set(["chairs", "windows", "wanted", "loose"]),
      );
    });

    it("counts availability by day", async () => {
      const { facets } = await ask({});
      expect(facets.availability).toMatchObject({ later: 1, recurring: 1 });
      expect(await found({ filters: { availability: ["later"] } })).toEqual(["later"]);
      expect(await found({ filters: { availability: ["recurring"] } })).toEqual(["recurring"]);
      expect((await ask({ today: "2027-02-02" })).facets.availability?.later).toBeUndefined();
    });

    it("counts and filters the facts of a category", async () => {
      const filters = { category: ["furniture.office_chairs"] };
      const { facets } = await ask({ filters, facets: ["upholstery"] });
      expect(facets.upholstery).toEqual({ wool: 1 });
      expect(await found({ filters: { attributes: ["upholstery=wool"] } })).toEqual(["chairs"]);
      const chosen = await ask({ filters: { ...filters, attributes: ["upholstery=leather"] }, facets: ["upholstery"] });
      expect(chosen.total).toBe(0);
      expect(chosen.facets.upholstery).toEqual({ wool: 1 });
    });

    it("keeps to a radius, nearest first", async () => {
      const umea = { latitude: 63.826, longitude: 20.27 };
      const near = await found({ near: { ...umea, radiusKm: 60 }, sort: "distance" });
      expect(near[0]).toBe("chairs");
      expect(near).not.toContain("windows");
      const all = await found({ near: { ...umea, radiusKm: null }, sort: "distance" });
      expect(all.indexOf("chairs")).toBeLessThan(all.indexOf("windows"));
      expect(all.at(-1)).toBe("nowhere");
    });

    it("sorts by day, price and climate effect, the unknown last", async () => {
      expect((await found({ sort: "newest" }))[0]).toBe("board");
      const prices = await found({ sort: "price", filters: { type: ["surplus"] } });
      expect(prices.slice(0, 2)).toEqual(["windows", "chairs"]);
      expect((await found({ sort: "climate" }))[0]).toBe("chairs");
      expect(await found({ text: "stol", sort: "price" })).toContain("chairs");
    });

    it("pages without overlap and keeps the total", async () => {
      const first = await ask({ limit: 3, sort: "newest" });
      const second = await ask({ limit: 3, offset: 3, sort: "newest" });
      expect(first.total).toBe(second.total);
      expect(new Set([...first.ids, ...second.ids]).size).toBe(6);
      expect(await ask({ limit: 24, offset: 20_000 })).toMatchObject({ ids: [] });
    });

    it("keeps to one organization", async () => {
      expect(new Set(await found({ organizationId: docIds.stranger }))).toEqual(new Set(["recurring", "board"]));
    });

    it("bears values that do not exist", async () => {
      expect(await found({ filters: { type: ['x" OR type = "surplus'], municipality: ["'"] } })).toEqual([]);
      expect(await found({ filters: { availability: ["never"] } })).toEqual([]);
      expect(await found({ filters: { attributes: ["nonsense"] } })).toEqual([]);
    });
  });

  describe("upkeep", () => {
    it("takes in a change, and a removal", async () => {
      const board = documents.find(({ id }) => id === docIds.board) as SearchDocument;
      await engine.upsert([{ ...board, terms: { ...board.terms, title: ["blädderblock"] } }]);
      expect(await found({ text: "blädderblock" })).toEqual(["board"]);
      await engine.remove([docIds.board]);
      expect(await found({ text: "blädderblock" })).toEqual([]);
      await engine.upsert([board]);
      expect((await found({ text: "whiteboard" }))[0]).toBe("board");
    });

    it("rebuilds beside and swaps: the old answers until the new is whole", async () => {
      const steps: number[] = [];
      const during: number[] = [];
      async function* batches() {
        yield documents.slice(0, 5);
        during.push((await ask({})).total);
        yield documents.slice(5, 9);
      }
      const before = (await ask({})).total;
      expect(await engine.rebuild(batches(), (done) => steps.push(done))).toBe(9);
      expect(steps).toEqual([5, 9]);
      expect(during).toEqual([before]);
      expect((await engine.stats()).documents).toBe(9);
      expect((await engine.health()).version).not.toBeNull();
      await engine.upsert(documents);
      expect((await ask({})).total).toBe(before);
    });

    it("tells what it holds", async () => {
      const held: string[] = [];
      for await (const batch of engine.contents())
        held.push(...batch.map(({ id, fingerprint }) => `${id} ${fingerprint}`));
      expect(held.sort()).toEqual(documents.map(({ id, fingerprint }) => `${id} ${fingerprint}`).sort());
    });
  });
});
