import { describe, expect, it } from "vitest";
import { saveListing } from "~/features/catalogue/drafting/save-listing.server";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import { listingHistory } from "~/features/catalogue/reading/listing-history.server";
import { presentHistory } from "~/routes/market/present-history.server";
import { runLifeAction } from "~/routes/market/life-actions.server";
import type { OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createListing } from "../../factories/listing";
import { createOwner } from "../../factories/organization";

const names = { people: new Map([["someone", "Lageransvarig"]]), sites: new Map<string, string>() };

async function historyOf(actor: OrganizationMember, id: string) {
  const { listing } = unwrap(await getOwnListing(actor, id));
  return presentHistory(unwrap(await listingHistory(actor, id)), listing, names, "sv");
}

const undo = (actor: OrganizationMember, id: string, version: number, event: string) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ intent: "undo", version: String(version), event })) form.set(name, value);
  return runLifeAction(actor, id, form);
};

describe("the history of changes", () => {
  it("tells before and after in words, and takes a change back once", async () => {
    const owner = await createOwner();
    const { id, version } = await createListing({ organizationId: owner.organization.id, title: "Dörrar", priceKind: "ask" });
    const saved = unwrap(
      await saveListing(owner, { id, version, changes: { title: "Innerdörrar", priceKind: "fixed", priceMinor: 125_000 } }),
    );
    const [change] = await historyOf(owner, id);
    expect(change).toMatchObject({ undo: "possible" });
    expect(change?.changes.map(({ label, from, to }) => [label, from, to])).toEqual([
      ["Rubrik", "Dörrar", "Innerdörrar"],
      ["Prissätt", "fråga", "fast pris"],
      ["Pris", null, "1\u00a0250\u00a0kr"],
    ]);
    expect((await undo(owner, id, saved.version, change?.id ?? "")).ok).toBe(true);
    const { listing } = unwrap(await getOwnListing(owner, id));
    expect(listing).toMatchObject({ title: "Dörrar", priceKind: "ask", priceMinor: null });
    const [back, first] = await historyOf(owner, id);
    expect([back?.undo, first?.undo]).toEqual(["possible", "overtaken"]);
  });

  it("refuses when somebody has written since, and nobody else's", async () => {
    const owner = await createOwner();
    const { id, version } = await createListing({ organizationId: owner.organization.id, title: "Dörrar" });
    const first = unwrap(await saveListing(owner, { id, version, changes: { title: "Innerdörrar" } }));
    const event = (await historyOf(owner, id))[0]?.id ?? "";
    const second = unwrap(await saveListing(owner, { id, version: first.version, changes: { title: "Ytterdörrar" } }));
    const overtaken = await undo(owner, id, second.version, event);
    expect(overtaken).toMatchObject({ ok: false, error: { code: "conflict", reason: "undo_overtaken" } });
    const latest = (await historyOf(owner, id))[0]?.id ?? "";
    expect(await undo(owner, id, first.version, latest)).toMatchObject({ ok: false, error: { code: "stale_version" } });
    expect(await undo(await createOwner(), id, second.version, latest)).toMatchObject({ ok: false, error: { code: "not_found" } });
    expect(unwrap(await getOwnListing(owner, id)).listing.title).toBe("Ytterdörrar");
  });
});
