import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderMetrics } from "~/composition/readiness-metrics.server";
import { dispatch } from "~/composition/dispatch.server";
import { checkSearchIndex } from "~/composition/search-check.server";
import { rebuildSearchIndex } from "~/composition/search-rebuild.server";
import { reindexListings } from "~/composition/search-index.server";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { pauseListing } from "~/features/catalogue/life/pause-listing.server";
import { db } from "~/infra/db/client.server";
import { answerSearch, endRest } from "~/infra/search/answer-search.server";
import { addToBacklog, clearBacklog, isBehind, readBacklog } from "~/infra/search/backlog-store.server";
import { postgresEngine } from "~/infra/search/postgres/postgres-engine.server";
import type { EngineQuery } from "~/infra/search/engine-query";
import type { SearchEngine } from "~/infra/search/search-engine";
import { visitor, type OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createListing } from "../../factories/listing";
import { createOwner } from "../../factories/organization";

const find = async (q: string) =>
  (await runSearch(visitor("sv"), parseSearchQuery(new URLSearchParams({ q })))).cards.map(({ title }) => title);
const today = new Date().toISOString().slice(0, 10);
const plain: EngineQuery = {
  text: "",
  viewer: { organizationId: null, partnerGroupIds: [], hasPermit: false },
  today,
  filters: {},
  sort: "relevance",
  offset: 0,
  limit: 5,
  facets: false,
};

let owner: OrganizationMember;
beforeEach(async () => {
  owner = await createOwner();
  await db().listing.deleteMany({});
  await rebuildSearchIndex();
});

async function dispatchAll(): Promise<void> {
  const events = await db().event.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  await dispatch({ eventIds: events.map(({ id }) => id) });
}

describe("the index follows events", () => {
  it("takes a listing in and out", async () => {
    const listing = await createListing({ organizationId: owner.organization.id, title: "Ångpanna" });
    await reindexListings([listing.id]);
    expect(await find("ångpanna")).toEqual(["Ångpanna"]);
    unwrap(await pauseListing(owner, { id: listing.id, version: listing.version }));
    await dispatchAll();
    expect(await find("ångpanna")).toEqual([]);
  });

  it("follows the name of the organization", async () => {
    const listing = await createListing({ organizationId: owner.organization.id, title: "Vals" });
    await reindexListings([listing.id]);
    await db().organization.update({ where: { id: owner.organization.id }, data: { name: "Kvarnforsens Mekaniska" } });
    const { transaction } = await import("~/infra/db/client.server");
    const { recordEvent } = await import("~/infra/db/record-event.server");
    const id = owner.organization.id;
    await transaction((tx) =>
      recordEvent(tx, owner, {
        type: "organization.profile_changed",
        subjectType: "organization",
        subjectId: id,
        organizationId: id,
      }),
    );
    await dispatchAll();
    expect(await find("kvarnforsens")).toEqual(["Vals"]);
  });
});

describe("check", () => {
  it("finds and mends what is missing, old and too much", async () => {
    const [missing, stale, surplus] = await Promise.all(
      ["Saknad", "Gammal", "Borta"].map((title) => createListing({ organizationId: owner.organization.id, title })),
    );
    await reindexListings([stale!.id, surplus!.id]);
    await db().listing.update({ where: { id: stale!.id }, data: { title: "Omskriven" } });
    await db().listing.update({ where: { id: surplus!.id }, data: { state: "withdrawn" } });
    const differs = { missing: [missing!.id], stale: [stale!.id], surplus: [surplus!.id], expected: 2, held: 2 };
    expect(await checkSearchIndex(false)).toMatchObject([{ engine: "postgres", ...differs, healed: false }]);
    expect(await checkSearchIndex()).toMatchObject([{ ...differs, healed: true }]);
    expect(await checkSearchIndex()).toMatchObject([{ missing: [], stale: [], surplus: [], healed: false }]);
    expect(await find("omskriven")).toEqual(["Omskriven"]);
  });

  it("a rebuild takes in what changed while it ran", async () => {
    const listing = await createListing({ organizationId: owner.organization.id, title: "Före" });
    const real = postgresEngine.rebuild;
    const spy = vi.spyOn(postgresEngine, "rebuild").mockImplementation(async (batches, progress) => {
      const done = await real(batches, progress);
      unwrap(await pauseListing(owner, { id: listing.id, version: listing.version }));
      return done;
    });
    await rebuildSearchIndex();
    spy.mockRestore();
    expect(await find("före")).toEqual([]);
  });
});

describe("when the preferred engine cannot answer", () => {
  const broken: SearchEngine = {
    ...postgresEngine,
    name: "meilisearch",
    search: () => Promise.reject(new Error("connection refused")),
    upsert: () => Promise.reject(new Error("connection refused")),
  };
  afterEach(() => endRest());

  it("PostgreSQL answers and says so; the engine rests before it is tried again", async () => {
    await createListing({ organizationId: owner.organization.id, title: "Svarv" }).then(({ id }) =>
      reindexListings([id]),
    );
    const search = vi.fn<SearchEngine["search"]>(broken.search);
    const preferred = { ...broken, search };
    for (let n = 0; n < 3; n++)
      expect(await answerSearch({ ...plain, text: "svarv" }, preferred)).toMatchObject({
        engine: "postgres",
        fallback: true,
        total: 1,
      });
    expect(search).toHaveBeenCalledTimes(1);
    const { text } = await renderMetrics();
    expect(text).toContain('search_answers_total{engine="postgres",fallback="failed"} 1');
    expect(text).toContain('search_answers_total{engine="postgres",fallback="resting"} 2');
    endRest();
    await answerSearch(plain, preferred);
    expect(search).toHaveBeenCalledTimes(2);
  });

  it("a change it did not take in is kept, and until then it does not answer", async () => {
    const listing = await createListing({ organizationId: owner.organization.id, title: "Fräs" });
    await reindexListings([listing.id], [postgresEngine, broken]);
    expect(await readBacklog(10)).toEqual([listing.id]);
    const healthy: SearchEngine = { ...postgresEngine, name: "meilisearch" };
    expect(await answerSearch(plain, healthy)).toMatchObject({ engine: "postgres", fallback: true });
    await clearBacklog([listing.id]);
    expect(await isBehind()).toBe(false);
    expect(await answerSearch(plain, healthy)).toMatchObject({ engine: "meilisearch", fallback: false });
  });

  it("keeps one line for a listing that changes again", async () => {
    const { id } = await createListing({ organizationId: owner.organization.id });
    await addToBacklog([id]);
    await addToBacklog([id]);
    expect(await readBacklog(10)).toEqual([id]);
    await clearBacklog([id]);
  });
});
