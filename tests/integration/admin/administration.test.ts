import { beforeAll, describe, expect, it } from "vitest";
import { searchReindexTasks } from "~/composition/search-reindex-job.server";
import { listEvents } from "~/features/administration/events/list-events.server";
import { searchOrganizations } from "~/features/administration/organizations/search-organizations.server";
import { getOverview } from "~/features/administration/overview/get-overview.server";
import { listListingReports } from "~/features/administration/reports/list-listing-reports.server";
import { getSearchState } from "~/features/administration/search-index/get-search-state.server";
import { requestReindex } from "~/features/administration/search-index/request-reindex.server";
import { reportListing } from "~/features/catalogue/moderation/report-listing.server";
import { askAboutListing } from "~/features/trade/ask-about-listing.server";
import { db } from "~/infra/db/client.server";
import { isPlatformAdministrator } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createOpenListing, createParty, type Party } from "../../factories/thread";

let administrator: Party;
let seller: Party;
let buyer: Party;

beforeAll(async () => {
  administrator = await createParty({ platformAdministrator: true, organizationName: "Regionens förvaltning" });
  seller = await createParty({ organizationName: "Exempel Sågverk AB" });
  buyer = await createParty({ organizationName: "Exempel Bygg AB" });
  const listing = await createOpenListing(seller.organizationId);
  unwrap(await askAboutListing(buyer.actor, listing.reference, { body: "Finns de kvar?", clientKey: newId() }));
  unwrap(
    await reportListing(buyer.actor, {
      reference: listing.reference,
      reason: "wrong_facts",
      message: "Måtten stämmer inte",
    }),
  );
});

const forbidden = { ok: false, error: { code: "forbidden" } };

describe("the administrators' area", () => {
  it("is closed to everybody else", async () => {
    expect(isPlatformAdministrator(seller.actor)).toBe(false);
    expect(await getOverview(seller.actor)).toMatchObject(forbidden);
    expect(await listEvents(seller.actor, {})).toMatchObject(forbidden);
    expect(await searchOrganizations(seller.actor, { q: "", filter: "all", page: 1 })).toMatchObject(forbidden);
    expect(await listListingReports(seller.actor, "open", 1)).toMatchObject(forbidden);
    expect(await getSearchState(seller.actor)).toMatchObject(forbidden);
    expect(await requestReindex(seller.actor)).toMatchObject(forbidden);
  });

  it("counts what there is and what happened this week", async () => {
    const overview = unwrap(await getOverview(administrator.actor));
    expect(overview.totals).toMatchObject({
      organizations: 3,
      unverified: 3,
      people: 3,
      published: 1,
      threads: 1,
      messages: 1,
    });
    expect(overview).toMatchObject({ listingReports: 1, threadReports: 0 });
    expect(overview.weeks).toHaveLength(12);
    expect(overview.weeks.at(-1)?.counts).toMatchObject({ questions: 1, messages: 1, listings: 0 });
    expect(overview.weeks.slice(0, -1).every((week) => Object.values(week.counts).every((count) => count === 0))).toBe(
      true,
    );
  });

  it("shows reports with the owner's name", async () => {
    const { reports, total } = unwrap(await listListingReports(administrator.actor, "open", 1));
    expect(total).toBe(1);
    expect(reports[0]).toMatchObject({
      ownerName: "Exempel Sågverk AB",
      reason: "wrong_facts",
      message: "Måtten stämmer inte",
    });
  });
});

describe("the event log", () => {
  it("narrows to a type, a kind, a subject and an organization", async () => {
    const all = unwrap(await listEvents(administrator.actor, {}));
    expect(all.types).toEqual(["listing.reported", "message.sent", "thread.opened"]);
    expect(all.events.map((event) => event.type)).toEqual(["listing.reported", "message.sent", "thread.opened"]);
    expect(all.older).toBeNull();
    const typesOf = async (query: Parameters<typeof listEvents>[1]) =>
      unwrap(await listEvents(administrator.actor, query)).events.map((event) => event.type);
    expect(await typesOf({ type: "message.sent" })).toEqual(["message.sent"]);
    expect(await typesOf({ type: "thread." })).toEqual(["thread.opened"]);
    expect(await typesOf({ organizationId: buyer.organizationId })).toEqual(["message.sent", "thread.opened"]);
    expect(await typesOf({ subjectId: all.events[1]?.subjectId })).toEqual(["message.sent", "thread.opened"]);
    expect(await typesOf({ organizationId: "' or 1=1" })).toEqual([]);
  });

  it("never holds what people wrote", async () => {
    const { events } = unwrap(await listEvents(administrator.actor, {}));
    expect(JSON.stringify(events)).not.toMatch(/Finns de kvar|Måtten stämmer/);
  });

  it("goes back page by page, each event once", async () => {
    await db().event.createMany({
      data: Array.from({ length: 120 }, (_, n) => ({
        id: newId(),
        type: "prov.page",
        subjectType: "prov",
        subjectId: String(n),
        actorKind: "system",
        actorId: "prov",
        payload: {},
      })),
    });
    const seen: string[] = [];
    for (let before: string | null = null, pages = 0; pages < 5; pages++) {
      const page: { events: readonly { id: string }[]; older: string | null } = unwrap(
        await listEvents(administrator.actor, { type: "prov.page", before }),
      );
      seen.push(...page.events.map((event) => event.id));
      before = page.older;
      if (!before) break;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});

describe("organizations", () => {
  const names = async (q: string, filter: "all" | "verified" | "unverified" = "all") =>
    unwrap(await searchOrganizations(administrator.actor, { q, filter, page: 1 })).organizations.map(
      (organization) => organization.name,
    );

  it("are found by part of the name, by number, and by badge", async () => {
    expect(await names("sågverk")).toEqual(["Exempel Sågverk AB"]);
    expect(await names("100%")).toEqual([]);
    const { organizationNumber } = await db().organization.findUniqueOrThrow({ where: { id: buyer.organizationId } });
    expect(await names(`${organizationNumber.slice(0, 6)}-${organizationNumber.slice(6)}`)).toEqual([
      "Exempel Bygg AB",
    ]);
    await db().organization.update({ where: { id: seller.organizationId }, data: { verifiedAt: new Date() } });
    expect(await names("exempel", "verified")).toEqual(["Exempel Sågverk AB"]);
    expect(await names("exempel", "unverified")).toEqual(["Exempel Bygg AB"]);
  });

  it("never show a sole trader's identity number", async () => {
    const trader = await createParty({ organizationName: "Snickaren" });
    await db().organization.update({
      where: { id: trader.organizationId },
      data: { kind: "sole_trader", organizationNumber: "8112189876" },
    });
    const { organizations } = unwrap(
      await searchOrganizations(administrator.actor, { q: "snickaren", filter: "all", page: 1 }),
    );
    expect(organizations[0]).toMatchObject({ name: "Snickaren", number: null });
    expect(JSON.stringify(organizations)).not.toContain("811218");
  });
});

describe("the search index", () => {
  it("is compared with the database, rebuilt on request, and keeps its progress", async () => {
    const before = unwrap(await getSearchState(administrator.actor));
    expect(before).toMatchObject({ engine: "postgres", expected: 1, documents: 0, rebuild: null });
    unwrap(await requestReindex(administrator.actor));
    unwrap(await requestReindex(administrator.actor));
    const jobs = await db().$queryRaw<
      { n: number }[]
    >`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'search-reindex'`;
    expect(jobs[0]?.n).toBe(1);
    expect(unwrap(await getSearchState(administrator.actor)).rebuild?.state).toBe("waiting");
    await searchReindexTasks["search-reindex"]();
    const after = unwrap(await getSearchState(administrator.actor));
    expect(after).toMatchObject({ documents: 1, expected: 1, rebuild: { state: "done", done: 1, total: 1 } });
  });
});
