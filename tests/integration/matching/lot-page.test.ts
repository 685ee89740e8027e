import { beforeEach, describe, expect, it } from "vitest";
import { getPublished } from "~/features/tenders/publication/get-published.server";
import { db } from "~/infra/db/client.server";
import { presentSuggestions } from "~/routes/adviser/present-suggestions.server";
import { presentPublished } from "~/routes/public/present-published.server";
import { visitor, type OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createAdviser, createFlow, createProspect } from "../../factories/flow";
import { createMemberOf, createOrganization, createOwner } from "../../factories/organization";
import { createPublished } from "../../factories/publication";
import { chairDraft } from "../../factories/supply";
import { createOfficer, createTender } from "../../factories/tender";

/** The page of suggestions as `?lot=` asks for it. */
const asked = (by: OrganizationMember, lot: string) => presentSuggestions(by, new URLSearchParams({ lot }));

const none = { amountUnit: null, amountPer: null };

/** Who has so many office chairs; null: nobody has said how many. */
async function chairs(amountValue: number | null): Promise<string> {
  const owner = await createOwner();
  const own = { title: "Kontorsstolar", categoryCode: "furniture.office_chairs", wasteCode: null };
  const amount = { amountValue, ...(amountValue === null ? none : { amountUnit: "piece", amountPer: "once" }) };
  return (await createFlow({ organizationId: owner.organization.id, ...own, ...amount })).id;
}

const tender = async (): Promise<string> =>
  (await createPublished((await createOfficer()).organization.id, { content: chairDraft() })).reference;

// What other tests offered is gone.
beforeEach(async () => {
  await db().flow.updateMany({ where: { endedAt: null }, data: { endedAt: new Date(), updatedAt: new Date() } });
});

describe("a tender's lot, asked for by an adviser", () => {
  it("names who could supply it together, then who could alone, and whose amount is not known", async () => {
    const adviser = await createAdviser();
    const [lot, some, more, unknown] = [await tender(), await chairs(50), await chairs(40), await chairs(null)];
    const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id).sort();
    const together = unwrap(await asked(adviser, lot));
    expect(together.narrowed).toContain("Stolar");
    expect(together.lot).toMatchObject({ alone: [], coveredShare: 0.75 });
    expect(ids(together.lot?.together)).toEqual([some, more].sort());
    expect(ids(together.lot?.unknown)).toEqual([unknown]);
    const all = await chairs(150);
    const alone = unwrap(await asked(adviser, `${lot}/d1`));
    expect(alone.lot).toMatchObject({ together: [], coveredShare: 1 });
    expect(ids(alone.lot?.alone)).toEqual([all]);
    await db().flow.update({ where: { id: all }, data: { endedAt: new Date(), updatedAt: new Date() } });
    expect(ids(unwrap(await asked(adviser, lot)).lot?.alone)).toEqual([]);
  });

  it("is led to from the tender's public page, lot by lot, and by nobody else", async () => {
    const [adviser, reference] = [await createAdviser(), await tender()];
    const shown = presentPublished(unwrap(await getPublished(adviser, reference)), "sv", "2026-11-23", true);
    expect(shown.lots.map(({ suppliersAt }) => suppliersAt)).toContain(`/radgivning/forslag?lot=${reference}/d1`);
    for (const { suppliersAt } of shown.lots)
      expect((await asked(adviser, new URL(suppliersAt ?? "", "http://x").searchParams.get("lot") ?? "")).ok).toBe(
        true,
      );
    const others = presentPublished(unwrap(await getPublished(visitor("sv"), reference)), "sv", "2026-11-23");
    expect(others.lots.every(({ suppliersAt }) => suppliersAt === null)).toBe(true);
  });

  it("counts and names only suppliers that the adviser sees, however many others there are", async () => {
    const [adviser, other] = [await createAdviser(), await createAdviser()];
    const lot = await tender();
    const own = await chairs(30);
    const { id: prospectId } = await createProspect(other.organization.id);
    const { id: seen } = await createProspect(adviser.organization.id);
    const hidden = {
      title: "Kontorsstolar",
      categoryCode: "furniture.office_chairs",
      wasteCode: null,
      amountUnit: "piece",
    };
    // More of them than are looked at in one go.
    for (let index = 0; index < 120; index += 1)
      await createFlow({ prospectId, ...hidden, amountValue: 119, amountPer: "once" });
    await createFlow({ prospectId: seen, ...hidden, amountValue: 30, amountPer: "once" });
    const { lot: answer } = unwrap(await asked(adviser, lot));
    expect(answer).toMatchObject({ alone: [], coveredShare: 0.5 });
    expect(answer?.together.map(({ id }) => id)).toContain(own);
    expect(answer?.together).toHaveLength(2);
    expect(JSON.stringify(answer)).not.toContain(prospectId);
  });

  it("is asked of a draft by who works with it and is an adviser too, and by nobody else", async () => {
    const { id: regionId } = await createOrganization({ kind: "region" });
    const functions = ["business_adviser", "procurement_officer"] as const;
    const both = await createMemberOf(regionId, { role: "member", functions });
    const draft = await createTender(regionId, { content: chairDraft() });
    const supply = await chairs(50);
    const found = unwrap(await asked(both, `${draft.id}/d1`));
    expect(found.lot?.together.map(({ id }) => id)).toEqual([supply]);
    const adviser = await createMemberOf(regionId, { role: "member", functions: ["business_adviser"] });
    const officer = await createMemberOf(regionId, { role: "member", functions: ["procurement_officer"] });
    for (const one of [adviser, officer, await createAdviser()])
      expect(await asked(one, `${draft.id}/d1`)).toMatchObject({ ok: false, error: { code: "not_found" } });
  });

  it("is not there where there is no such tender or lot, for a draft, and for anybody but advisers", async () => {
    const adviser = await createAdviser();
    const lot = await tender();
    const draft = await createTender((await createOfficer()).organization.id, { content: chairDraft() });
    for (const lost of ["U-0000000", `${lot}/d9`, "/", draft.reference])
      expect([lost, (await asked(adviser, lost)).ok]).toEqual([lost, false]);
    expect(await asked(await createOwner(), lot)).toMatchObject({ ok: false, error: { code: "not_found" } });
  });
});
