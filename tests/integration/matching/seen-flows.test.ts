import { describe, expect, it } from "vitest";
import { acceptMatch } from "~/features/advising/accept-match.server";
import { readNetwork } from "~/features/advising/network/read-network.server";
import { noteVisit } from "~/features/advising/visits/note-visit.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createFlow, createNeedFlow, createProspect } from "../../factories/flow";
import { createMemberOf, createOrganization } from "../../factories/organization";

/** A firm of that municipality, with a name that no other has. */
const firmIn = (municipalityCode: string) =>
  createOrganization({ municipalityCode, name: `Exempel ${newId().slice(-8)} AB` });
const noted = { has: "Glykol", "has.flow": "on", "has.amount": "3", "has.unit": "tonne", "has.per": "year" };
const countyOf = async (by: OrganizationMember) => unwrap(await readNetwork(by, null)).county;

describe("what other advisers noted in confidence", () => {
  it("is counted in their network alone until the firm has confirmed it", async () => {
    const [adviser, other] = [await createAdviser(), await createAdviser()];
    const firm = await firmIn("2425");
    const before = { own: (await countyOf(adviser)).length, other: (await countyOf(other)).length };
    const id = newId();
    unwrap(await noteVisit(adviser, { id, values: { firm: firm.name, ...noted }, mediaIds: [] }));
    expect((await countyOf(adviser)).length).toBe(before.own + 1);
    expect((await countyOf(other)).length).toBe(before.other);
    await db().flow.updateMany({ where: { visitNoteId: id }, data: { confirmedAt: new Date() } });
    expect((await countyOf(other)).length).toBe(before.other + 1);
  });

  it("is not a prospect's that has been merged, nor a firm's that has closed", async () => {
    const adviser = await createAdviser();
    const { id: prospectId } = await createProspect(adviser.organization.id);
    const before = (await countyOf(adviser)).length;
    await createFlow({ prospectId });
    expect((await countyOf(adviser)).length).toBe(before + 1);
    await db().prospect.update({ where: { id: prospectId }, data: { mergedInto: newId() } });
    expect((await countyOf(adviser)).length).toBe(before);
  });
});

describe("where a flow lies", () => {
  it("is its firm's place where it has none of its own, in the network and in a case alike", async () => {
    const adviser = await createAdviser();
    const firm = await firmIn("2425");
    const region = await createOrganization({ kind: "region" });
    const developer = await createMemberOf(region.id, { functions: ["region_developer"] });
    const out = await createFlow({ organizationId: firm.id, municipalityCode: null, categoryCode: "metal.scrap" });
    const need = await createNeedFlow({ organizationId: (await firmIn("2480")).id, municipalityCode: null });
    const network = unwrap(await readNetwork(developer, "2425"));
    expect(network.flows.filter(({ group }) => group === "metal")).toHaveLength(1);
    const { caseId } = unwrap(await acceptMatch(adviser, { outId: out.id, inId: need.id }));
    const opened = await db().advisingCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(opened.municipalityCode).toBe("2425");
  });
});
