import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { goodPassword, keeper, type Keeper } from "../support/keepers";
import { Session } from "../support/session";
import { newVisitor, signIn } from "./support/browser";

const { createListing, createPartnerGroup } = await import("../factories/listing");

/** A word that no other listing has. */
const word = `kvarnstomme${Date.now().toString(36).replaceAll(/\d/g, "x")}`;
const rungs = ["own", "partners", "public"] as const;
type Rung = (typeof rungs)[number];
type Viewer = "own member" | "partner's member" | "another member" | "visitor";

/** What each may know of. */
const sees: Readonly<Record<Viewer, readonly Rung[]>> = {
  "own member": ["own", "partners", "public"],
  "partner's member": ["partners", "public"],
  "another member": ["public"],
  visitor: ["public"],
};
const viewers = Object.keys(sees) as Viewer[];

let keepers: Readonly<Partial<Record<Viewer, Keeper>>>;
const references = new Map<Rung, string>();
const sessionOf = (viewer: Viewer): Session => keepers[viewer]?.session ?? new Session();

async function facetCount(session: Session): Promise<number> {
  const html = await (await session.fetch(`/sok?q=${word}`)).text();
  return Number(/name="typ" value="surplus"\/?>(?:<[^>]*>|[^<])*?<span class="n">(\d+)/.exec(html)?.[1] ?? 0);
}

beforeAll(async () => {
  const [owner, partner, other] = [await keeper(), await keeper(), await keeper()];
  keepers = { "own member": owner, "partner's member": partner, "another member": other };
  const group = await createPartnerGroup(owner.organizationId, [partner.organizationId]);
  for (const rung of rungs) {
    const { id, reference } = await createListing({
      organizationId: owner.organizationId,
      title: `${word} ${rung}`,
      rung,
      groupIds: rung === "partners" ? [group.id] : [],
    });
    references.set(rung, reference);
    // Said again to be there, it is heard of by the search index.
    await owner.session.post(`/mina-annonser/${id}`, { intent: "confirm", version: "1" });
  }
  await vi.waitUntil(async () => (await facetCount(owner.session)) === rungs.length, {
    timeout: 30_000,
    interval: 250,
  });
});

/** The viewer at the window, signed in through the form. */
async function open(viewer: Viewer): Promise<Page> {
  const { page } = await newVisitor();
  const email = keepers[viewer]?.email;
  if (email) await signIn(page, email, goodPassword);
  return page;
}

describe.each(viewers)("a listing on each rung, to the %s", (viewer) => {
  it("opens or does not, and is found or not, in the browser", async () => {
    const page = await open(viewer);
    for (const rung of rungs) {
      const response = await page.goto(`/annons/${references.get(rung)}`);
      expect([rung, response?.status()]).toEqual([rung, sees[viewer].includes(rung) ? 200 : 404]);
      expect((await page.content()).includes(word), rung).toBe(sees[viewer].includes(rung));
    }
    await page.goto(`/sok?q=${word}`);
    const hits = await page
      .locator("main #results a[href^='/annons/'], main article a[href^='/annons/']")
      .allInnerTexts();
    const found = rungs.filter((rung) => hits.some((text) => text.includes(`${word} ${rung}`)));
    expect(found).toEqual(sees[viewer]);
    expect(Number(/\d+/.exec(await page.locator("h1").innerText())?.[0])).toBe(sees[viewer].length);
    await page.context().close();
  });

  it("is counted in the facets only if it can be seen", async () => {
    expect(await facetCount(sessionOf(viewer))).toBe(sees[viewer].length);
  });

  it("is suggested only if it can be seen", async () => {
    const response = await sessionOf(viewer).fetch(`/sok/forslag?q=${word}`);
    const { suggestions } = (await response.json()) as { suggestions: { label: string }[] };
    const labels = suggestions.map(({ label }) => label).filter((label) => label.includes(word));
    expect(rungs.filter((rung) => labels.includes(`${word} ${rung}`))).toEqual(sees[viewer]);
  });

  it("is nobody's but the public's in the interface for programs", async () => {
    const session = sessionOf(viewer);
    const answer = (await (await session.fetch(`/api/v1/listings?q=${word}`)).json()) as {
      items: { publicReference: string }[];
      total: number;
      facets: Record<string, Record<string, number>>;
    };
    expect(answer.items.map((item) => item.publicReference)).toEqual([references.get("public")]);
    expect(answer.total).toBe(1);
    for (const counts of Object.values(answer.facets))
      expect(Math.max(0, ...Object.values(counts))).toBeLessThanOrEqual(1);
    for (const rung of rungs) {
      const { status } = await session.fetch(`/api/v1/listings/${references.get(rung)}`);
      expect([rung, status]).toEqual([rung, rung === "public" ? 200 : 404]);
    }
  });

  it("is in the sitemap only when it is public", async () => {
    const session = sessionOf(viewer);
    const index = await (await session.fetch("/sitemap.xml")).text();
    const parts = [...index.matchAll(/<loc>[^<]*?(\/sitemap\/listings-\d+\.xml)<\/loc>/g)].map(([, path = ""]) => path);
    expect(parts.length).toBeGreaterThan(0);
    const maps = await Promise.all(parts.map(async (path) => (await session.fetch(path)).text()));
    const listed = rungs.filter((rung) => maps.some((map) => map.includes(references.get(rung) ?? "?")));
    expect(listed).toEqual(["public"]);
  });
});
