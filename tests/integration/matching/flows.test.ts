import { beforeEach, describe, expect, it } from "vitest";
import { dispatch } from "~/composition/dispatch.server";
import { matchNightly } from "~/composition/flow-matching.server";
import { addFlow } from "~/features/matching/keeping/add-flow.server";
import { changeFlow } from "~/features/matching/keeping/change-flow.server";
import { keepListingFlows } from "~/features/matching/keeping/keep-listing-flows.server";
import { getOwnFlow, listOwnFlows } from "~/features/matching/keeping/own-flows.server";
import { settleFlow } from "~/features/matching/keeping/settle-flow.server";
import { rejectMatch } from "~/features/matching/learning/decide-match.server";
import { getDossier } from "~/features/matching/suggesting/get-dossier.server";
import { listSuggestions } from "~/features/matching/suggesting/list-suggestions.server";
import { refreshChanged, refreshMatches } from "~/features/matching/suggesting/refresh-matches.server";
import { db } from "~/infra/db/client.server";
import { systemActor, type OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createFlow, createNeedFlow, createProspect } from "../../factories/flow";
import { createListing } from "../../factories/listing";
import { createOwner } from "../../factories/organization";

const clock = systemActor("test");
let firm: OrganizationMember;
let other: OrganizationMember;
beforeEach(async () => {
  [firm, other] = [await createOwner(), await createOwner()];
});

const sawdust = {
  title: "Torr sågspån",
  categoryCode: "timber.residues",
  amount: "12,5",
  unit: "tonne",
  per: "month",
  municipalityCode: "2404",
  legalStatus: "by_product",
  months: ["1", "2", "12"],
  price: "-150",
  agreed: "on",
};
const faults = (result: { ok: boolean; error?: { fields?: readonly { field: string; code: string }[] } }) =>
  result.ok ? [] : (result.error?.fields ?? []).map(({ field, code }) => [field, code]);
const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const added = async (values: object = sawdust, direction: "out" | "in" = "out") =>
  unwrap(await addFlow(firm, { id: newId(), direction, values: values as typeof sawdust })).id;

describe("a firm's flow", () => {
  it("is written down once however often the button is pressed, with one event that tells no figure", async () => {
    const id = newId();
    const results = await Promise.all([1, 2, 3].map(() => addFlow(firm, { id, direction: "out", values: sawdust })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await db().flow.count({ where: { id } })).toBe(1);
    const { flow, figures } = unwrap(await getOwnFlow(firm, id));
    expect(flow).toMatchObject({ amount: { value: 12.5, unit: "tonne", per: "month" }, months: [1, 2, 12] });
    expect(figures).toEqual({ orePerTonne: -15_000, agreed: true });
    const events = await db().event.findMany({ where: { subjectId: id } });
    expect(events.map(({ type }) => type)).toEqual(["flow.added"]);
    expect(JSON.stringify(events)).not.toMatch(/15000|-150/);
  });

  it("names the field and keeps nothing where what is typed cannot be", async () => {
    const tried = async (over: object, direction: "out" | "in" = "out") =>
      faults(await addFlow(firm, { id: newId(), direction, values: { ...sawdust, ...over } }));
    expect(await tried({ title: " " })).toEqual([["title", "required"]]);
    expect(await tried({ amount: "0" })).toEqual([["amount", "quantity_not_positive"]]);
    expect(await tried({ amount: "-4" })).toEqual([["amount", "quantity_not_positive"]]);
    expect(await tried({ amount: "mycket" })).toEqual([["amount", "invalid_number"]]);
    expect(await tried({ amount: "99999999999" })).toEqual([["amount", "flow_amount_absurd"]]);
    expect(await tried({ unit: "" })).toEqual([["amount", "unit_required"]]);
    expect(await tried({ unit: "MWh", form: "bulk" })).toEqual([["form", "flow_unit_contradicts_form"]]);
    expect(await tried({ months: ["13"] })).toEqual([["months", "not_an_option"]]);
    expect(await tried({ from: "2027-05-01", until: "2027-07-31" })).toEqual([["months", "flow_season_outside_days"]]);
    expect(await tried({ from: "2027-05-01", until: "2027-04-01", months: [] })).toEqual([
      ["until", "ends_before_start"],
    ]);
    expect(await tried({ categoryCode: "guld.stenar" })).toEqual([["categoryCode", "not_an_option"]]);
    expect(await tried({ wasteCode: "99 99 99" })).toEqual([["wasteCode", "invalid_waste_code"]]);
    expect(await tried({ wasteCode: "01 99 98" })).toEqual([["wasteCode", "waste_code_not_in_force"]]);
    expect(await tried({ wasteCode: "17 02 04", legalStatus: "waste" })).toEqual([
      ["wasteCode", "waste_code_hazardous"],
    ]);
    expect(await tried({ hazards: ["none", "oil"] })).toEqual([["hazards", "exclusive_option"]]);
    expect(await tried({ municipalityCode: "9999" })).toEqual([["municipalityCode", "not_an_option"]]);
    expect(await tried({ permits: "x" }, "in")).toEqual([["permits", "flow_permits_shape"]]);
    expect(await tried({ price: "", agreed: "on" })).toEqual([["price", "flow_price_to_answer_with"]]);
    expect(await db().flow.count({ where: { organizationId: firm.organization.id } })).toBe(0);
  });

  it("is changed, confirmed, ended and taken up again by its members alone, of the version they saw", async () => {
    const id = await added();
    expect(refusal(await changeFlow(other, { id, version: 1, values: sawdust }))).toEqual(["not_found", undefined]);
    unwrap(await changeFlow(firm, { id, version: 1, values: { ...sawdust, title: "Spån" } }));
    expect(refusal(await changeFlow(firm, { id, version: 1, values: sawdust }))).toEqual([
      "stale_version",
      "flow_changed",
    ]);
    unwrap(await settleFlow(firm, { id, version: 2, what: "confirm" }));
    unwrap(await settleFlow(firm, { id, version: 3, what: "end" }));
    expect(refusal(await settleFlow(firm, { id, version: 4, what: "confirm" }))).toEqual(["conflict", "flow_ended"]);
    unwrap(await settleFlow(firm, { id, version: 4, what: "reopen" }));
    const types = await db().event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(types.map(({ type }) => type)).toEqual([
      "flow.added",
      "flow.changed",
      "flow.confirmed",
      "flow.ended",
      "flow.reopened",
    ]);
    expect((await listOwnFlows(other)).length).toBe(0);
  });
});

describe("flows of listings", () => {
  const flowOf = (listingId: string) => db().flow.findUnique({ where: { listingId } });

  it("follow what the listing says: surplus out, wanted in; made once, changed, ended, running again", async () => {
    const own = { organizationId: firm.organization.id };
    const [surplus, wanted] = [await createListing(own), await createListing({ ...own, type: "wanted" })];
    await Promise.all([1, 2].map(() => keepListingFlows(clock, [surplus.id, wanted.id])));
    expect(await flowOf(surplus.id)).toMatchObject({ direction: "out", title: surplus.title, origin: "listing" });
    expect(await flowOf(wanted.id)).toMatchObject({ direction: "in" });
    expect(await keepListingFlows(clock, [surplus.id, wanted.id])).toBe(0);
    await db().listing.update({ where: { id: surplus.id }, data: { quantity: 12, priceMinor: 4_712_900n } });
    expect(await keepListingFlows(clock, [surplus.id])).toBe(1);
    expect((await flowOf(surplus.id))?.amountValue?.toNumber()).toBe(12);
    await db().listing.update({ where: { id: surplus.id }, data: { state: "paused" } });
    await keepListingFlows(clock, [surplus.id]);
    expect((await flowOf(surplus.id))?.endedAt).not.toBeNull();
    await db().listing.update({ where: { id: surplus.id }, data: { state: "published" } });
    await keepListingFlows(clock, [surplus.id]);
    expect((await flowOf(surplus.id))?.endedAt).toBeNull();
  });

  it("are not made of what only partners may see, and are not changed beside the listing", async () => {
    const own = { organizationId: firm.organization.id };
    const partners = await createListing({ ...own, rung: "partners" });
    const { id } = await createListing(own);
    await keepListingFlows(clock, [partners.id, id]);
    expect(await flowOf(partners.id)).toBeNull();
    const flow = await flowOf(id);
    const ref = { id: flow?.id ?? "", version: 1 };
    expect(refusal(await changeFlow(firm, { ...ref, values: sawdust }))).toEqual(["conflict", "flow_follows_listing"]);
    expect(refusal(await settleFlow(firm, { ...ref, what: "end" }))).toEqual(["conflict", "flow_follows_listing"]);
  });
});

/** What the worker would do: gives each event to its subscribers, then does the jobs they asked for. */
async function workOff(): Promise<void> {
  const jobs = await db().$queryRaw<{ payload: { eventIds?: string[] }; task: string }[]>`
    with gone as (delete from graphile_worker._private_jobs returning task_id, payload)
    select t.identifier as task, payload from gone join graphile_worker._private_tasks t on t.id = gone.task_id`;
  for (const { task, payload } of jobs) {
    if (task === "dispatch") await dispatch(payload);
    if (task === "match-flows") await refreshChanged();
  }
  if (jobs.length > 0) await workOff();
}

describe("matches", () => {
  const pairs = (id: string) => db().flowMatch.findMany({ where: { OR: [{ outId: id }, { inId: id }] } });

  it("come with the event of a new or changed flow, and go with it", async () => {
    const need = await createNeedFlow({ organizationId: other.organization.id });
    const id = await added();
    await workOff();
    expect((await pairs(id)).map(({ inId }) => inId)).toContain(need.id);
    unwrap(await settleFlow(firm, { id, version: 1, what: "end" }));
    await workOff();
    expect(await pairs(id)).toEqual([]);
  });

  it("of the nightly pass are those of the events", async () => {
    const out = await createFlow({ organizationId: firm.organization.id });
    const need = await createNeedFlow({ organizationId: other.organization.id });
    const adviser = await createAdviser();
    const { id: prospectId } = await createProspect(adviser.organization.id);
    const met = await createNeedFlow({ prospectId });
    await matchNightly();
    const nightly = (await pairs(out.id)).map(({ inId, score }) => [inId, score.toFixed(9)]).sort();
    expect(nightly.map(([inId]) => inId)).toEqual(expect.arrayContaining([need.id, met.id]));
    await refreshMatches([out.id]);
    expect((await pairs(out.id)).map(({ inId, score }) => [inId, score.toFixed(9)]).sort()).toEqual(nightly);
  });

  it("end with the last day: nothing is suggested, the firm is told once, and renewing brings them back", async () => {
    const adviser = await createAdviser();
    const yesterday = new Date(Date.now() - 2 * 86_400_000);
    const out = await createFlow({ organizationId: firm.organization.id });
    const need = await createNeedFlow({ organizationId: other.organization.id });
    const suggested = async () =>
      unwrap(
        await listSuggestions(adviser, { municipality: null, group: null, flowId: out.id, firmId: null }),
      ).suggestions.map((one) => one.need.id);
    await refreshMatches([out.id, need.id]);
    expect(await suggested()).toContain(need.id);
    await db().flow.update({ where: { id: out.id }, data: { availableUntil: yesterday } });
    expect(await suggested()).toEqual([]);
    expect(refusal(await rejectMatch(adviser, { outId: out.id, inId: need.id, reason: "cost" }))).toEqual([
      "conflict",
      "flow_run_out",
    ]);
    await matchNightly();
    expect(await pairs(out.id)).toEqual([]);
    await workOff();
    await matchNightly();
    await workOff();
    const { email } = await db().person.findUniqueOrThrow({ where: { id: firm.personId } });
    const mails = await db().mailMessage.findMany({ where: { recipient: email, template: "flow-run-out" } });
    expect(mails.map(({ text }) => text.includes("Torr sågspån"))).toEqual([true]);
    const [flow] = await listOwnFlows(firm);
    unwrap(await settleFlow(firm, { id: out.id, version: flow?.version ?? 0, what: "renew" }));
    expect(refusal(await settleFlow(firm, { id: out.id, version: (flow?.version ?? 0) + 1, what: "renew" }))).toEqual([
      "conflict",
      "flow_changed",
    ]);
    await workOff();
    expect(await suggested()).toContain(need.id);
  });

  it("are found for a firm without a place, with the place as a question", async () => {
    const nowhere = await createOwner({ municipalityCode: null });
    const need = await createNeedFlow({ organizationId: other.organization.id });
    const values = { ...sawdust, municipalityCode: "" };
    const { id } = unwrap(await addFlow(nowhere, { id: newId(), direction: "out", values }));
    await refreshMatches([id]);
    const dossier = unwrap(await getDossier(await createAdviser(), id, need.id));
    expect(dossier.km).toBeNull();
    expect(dossier.trace.missing).toContainEqual({ code: "place", of: "out", attribute: null });
    expect(await db().flowMatch.count({ where: { outId: id, inId: need.id } })).toBe(1);
  });

  it("keep to the demands of a need: unmet ones shut out, unknown ones become a question, met ones are told", async () => {
    const adviser = await createAdviser();
    const out = await added({ ...sawdust, attribute1: "Fuktkvot", value1: "12 %" });
    const demand = { title: "Sågspån", categoryCode: "timber.residues", attribute1: "moisture_content" };
    const asking = async (value1: string) =>
      unwrap(
        await addFlow(other, {
          id: newId(),
          direction: "in",
          values: { ...demand, operator1: "at_most", value1 },
        }),
      ).id;
    const [met, unmet] = [await asking("15 %"), await asking("10")];
    const trace = async (outId: string, inId: string) => unwrap(await getDossier(adviser, outId, inId)).trace;
    const quality = async (inId: string) => (await trace(out, inId)).lines.find(({ factor }) => factor === "quality");
    expect(await quality(met)).toMatchObject({ value: 1, known: true, evidence: { met: ["moisture_content"] } });
    expect((await trace(out, unmet)).refusal).toBe("quality_limit");
    const silent = await added(sawdust);
    expect((await trace(silent, unmet)).missing).toContainEqual({
      code: "attribute",
      of: "out",
      attribute: "moisture_content",
    });
    expect(faults(await addFlow(other, { id: newId(), direction: "in", values: demand }))).toEqual([
      ["value1", "required"],
    ]);
  });

  it("leave out a firm that has closed", async () => {
    const out = await createFlow({ organizationId: firm.organization.id });
    const need = await createNeedFlow({ organizationId: other.organization.id });
    await refreshMatches([out.id]);
    await db().organization.update({ where: { id: other.organization.id }, data: { deletedAt: new Date() } });
    await refreshMatches([need.id]);
    expect((await pairs(out.id)).map(({ inId }) => inId)).not.toContain(need.id);
  });
});
