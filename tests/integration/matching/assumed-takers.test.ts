import { beforeEach, describe, expect, it } from "vitest";
import { acceptMatch } from "~/features/advising/accept-match.server";
import { assumedId } from "~/features/matching/suggesting/assumed-need";
import { getAssumedDossier } from "~/features/matching/suggesting/get-assumed-dossier.server";
import { listSuggestions } from "~/features/matching/suggesting/list-suggestions.server";
import { refreshMatches } from "~/features/matching/suggesting/refresh-matches.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createAdviser, createFlow, createNeedFlow, createProspect } from "../../factories/flow";
import { createOrganization, createOwner } from "../../factories/organization";

let adviser: OrganizationMember;
let out: Awaited<ReturnType<typeof createFlow>>;
const all = { municipality: null, group: null, flowId: null, firmId: null };
const code = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? "ok" : result.error?.code);

/** Firms assumed to take the sawdust, in order. */
const assumedBy = async (by: OrganizationMember, filter: object = { flowId: out.id }): Promise<string[]> =>
  unwrap(await listSuggestions(by, { ...all, ...filter })).assumed.map(({ need }) => need.owner.id);

/** Makes particle boards, as a typical taker of sawdust does. */
const boards = (over: object = {}) => createOrganization({ sniCodes: ["16.210"], municipalityCode: "2404", ...over });

beforeEach(async () => {
  adviser = await createAdviser();
  out = await createFlow({ organizationId: (await createOwner()).organization.id });
});

describe("a firm whose trade typically takes a flow, and that has stated no need", () => {
  it("is shown to an adviser as an assumption, after what is stated, with what to ask", async () => {
    const { id } = await boards();
    const { id: bakery } = await createOrganization({ sniCodes: ["95.110"] });
    const need = await createNeedFlow({ organizationId: (await createOwner()).organization.id });
    await refreshMatches([out.id, need.id]);
    const found = unwrap(await listSuggestions(adviser, { ...all, flowId: out.id }));
    const taker = found.assumed.find((one) => one.need.owner.id === id);
    expect(taker?.need).toMatchObject({ origin: "assumed", title: "", confirmedAt: null });
    expect(taker?.trace.missing).toContainEqual({ code: "need", of: "in", attribute: null });
    expect(taker?.trace.lines.find(({ factor }) => factor === "industry")?.value).toBeGreaterThan(0.3);
    expect(found.assumed.map((one) => one.need.owner.id)).not.toContain(bakery);
    expect(found.suggestions.map((one) => one.need.id)).toEqual([need.id]);
    expect(found.suggestions[0]?.trace.score).toBeGreaterThan(taker?.trace.score ?? 1);
    expect(await assumedBy(adviser, { firmId: id })).toContain(id);
  });

  it("is suggested without anything asked for, of the flows that stated needs serve least", async () => {
    const { id } = await boards({ municipalityCode: "2417" });
    const lonely = await createFlow({
      organizationId: (await createOwner()).organization.id,
      municipalityCode: "2417",
      title: "Flis och spån",
    });
    await refreshMatches([lonely.id]);
    expect(await assumedBy(adviser, { municipality: "2417" })).toContain(id);
  });

  it("has a dossier on which nothing can be decided before the firm has said something", async () => {
    const { id } = await boards();
    const dossier = unwrap(await getAssumedDossier(adviser, out.id, id));
    expect(dossier.trace).toMatchObject({ connected: true, refusal: null });
    expect(dossier.trace.missing.filter((fact) => fact.of === "in").map((fact) => fact.code)).toContain("need");
    expect(code(await acceptMatch(adviser, { outId: out.id, inId: assumedId(id) }))).toBe("not_found");
    expect(await db().advisingCase.count({ where: { organizationId: adviser.organization.id } })).toBe(0);
  });

  it("is not assumed of a flow that nothing is known of, however much its trade takes of other things", async () => {
    const { id } = await createOrganization({ sniCodes: ["42.110"], municipalityCode: "2404" });
    const clients = await createFlow({
      organizationId: (await createOwner()).organization.id,
      title: "Tunna klienter, 22 st",
      categoryCode: "it.desktops",
      wasteCode: null,
    });
    expect(await assumedBy(adviser, { flowId: clients.id })).not.toContain(id);
    expect(code(await getAssumedDossier(adviser, clients.id, id))).toBe("not_found");
  });

  it("comes, changes and goes at the next look, though what is worked out is held", async () => {
    const { id } = await boards();
    expect(await assumedBy(adviser)).toContain(id);
    const later = await boards();
    expect(await assumedBy(adviser)).toContain(later.id);
    await db().organization.update({ where: { id: later.id }, data: { sniCodes: ["95.110"] } });
    expect(await assumedBy(adviser)).not.toContain(later.id);
    await createNeedFlow({ organizationId: id, title: "Träspill" });
    expect(await assumedBy(adviser)).not.toContain(id);
    await db().flow.update({
      where: { id: out.id },
      data: { title: "Tunna klienter", categoryCode: "it.desktops", wasteCode: null, updatedAt: new Date() },
    });
    expect(await assumedBy(adviser)).toEqual([]);
  });

  it("is no assumption any more once it has stated a need", async () => {
    const { id } = await boards();
    await createNeedFlow({ organizationId: id, title: "Träspill" });
    expect(await assumedBy(adviser)).not.toContain(id);
    expect(code(await getAssumedDossier(adviser, out.id, id))).toBe("not_found");
  });

  it("is shown to nobody but advisers, and as a prospect only to those who have met it", async () => {
    const { id } = await createProspect(adviser.organization.id, { industryCodes: ["1621"] });
    expect(await assumedBy(adviser)).toContain(id);
    const other = await createAdviser();
    expect(await assumedBy(other)).not.toContain(id);
    expect(code(await getAssumedDossier(other, out.id, id))).toBe("not_found");
    const firm = await createOwner({ sniCodes: ["16.210"] });
    expect(code(await listSuggestions(firm, all))).toBe("not_found");
    expect(code(await getAssumedDossier(firm, out.id, firm.organization.id))).toBe("not_found");
  });
});
