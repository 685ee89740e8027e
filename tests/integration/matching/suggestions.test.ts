import { beforeEach, describe, expect, it } from "vitest";
import { acceptMatch } from "~/features/advising/accept-match.server";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { answerPrices } from "~/features/matching/keeping/answer-prices.server";
import { rejectMatch } from "~/features/matching/learning/decide-match.server";
import { readWeights } from "~/features/matching/learning/read-weights.server";
import { takeBackDecision } from "~/features/matching/learning/take-back.server";
import { getDossier } from "~/features/matching/suggesting/get-dossier.server";
import { listSuggestions } from "~/features/matching/suggesting/list-suggestions.server";
import { matchAll, refreshMatches } from "~/features/matching/suggesting/refresh-matches.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createFlow, createNeedFlow, createProspect } from "../../factories/flow";
import { createMemberOf, createOrganization, createOwner } from "../../factories/organization";

let adviser: OrganizationMember;
let out: Awaited<ReturnType<typeof createFlow>>;
let need: typeof out;
const pair = () => ({ outId: out.id, inId: need.id });
const all = { municipality: null, group: null, flowId: null, firmId: null };
const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];

/** A pair of two firms, matched. */
async function matched(over: object = {}): Promise<void> {
  const [giver, receiver] = [await createOwner(), await createOwner()];
  out = await createFlow({ organizationId: giver.organization.id, ...over });
  need = await createNeedFlow({ organizationId: receiver.organization.id });
  await refreshMatches([out.id, need.id]);
}

beforeEach(async () => {
  adviser = await createAdviser();
  await matched();
});

describe("suggestions", () => {
  const listed = async (by: OrganizationMember, filter: object = {}) =>
    unwrap(await listSuggestions(by, { ...all, flowId: out.id, ...filter })).suggestions.map((one) => one.need.id);

  it("are shown to advisers and region developers, and do not exist for anybody else", async () => {
    expect(await listed(adviser)).toContain(need.id);
    const region = await createOrganization({ kind: "region" });
    const developer = await createMemberOf(region.id, { functions: ["region_developer"] });
    expect(await listed(developer)).toContain(need.id);
    expect(refusal(await rejectMatch(developer, { ...pair(), reason: "cost" }))).toEqual([
      "forbidden",
      "advisers_only",
    ]);
    expect(refusal(await listSuggestions(await createOwner(), all))).toEqual(["not_found", undefined]);
    expect(refusal(await getDossier(await createOwner(), out.id, need.id))).toEqual(["not_found", undefined]);
  });

  it("of a firm another organization has met are not shown, nor its dossier", async () => {
    const { id: prospectId } = await createProspect(adviser.organization.id);
    const met = await createNeedFlow({ prospectId });
    await refreshMatches([met.id]);
    expect(await listed(adviser)).toContain(met.id);
    const other = await createAdviser();
    expect(await listed(other)).not.toContain(met.id);
    expect(refusal(await getDossier(other, out.id, met.id))).toEqual(["not_found", undefined]);
    unwrap(await getDossier(adviser, out.id, met.id));
  });

  it("are narrowed by municipality and material", async () => {
    expect(await listed(adviser, { municipality: "2404" })).toContain(need.id);
    expect(await listed(adviser, { municipality: "2463" })).not.toContain(need.id);
    expect(await listed(adviser, { group: "timber" })).toContain(need.id);
    expect(await listed(adviser, { group: "food" })).not.toContain(need.id);
  });

  it("of thousands alike show a few of each", async () => {
    const crowd = await createOwner();
    const data = Array.from({ length: 300 }, (_, index) => ({
      id: crypto.randomUUID(),
      organizationId: crowd.organization.id,
      direction: "out",
      title: `Vassle från mejeri`,
      amountValue: 10 + index * 0,
      amountUnit: "tonne",
      amountPer: "month",
      categoryCode: "food.residues",
      origin: "firm",
    }));
    await db().flow.createMany({ data });
    const pigs = await createNeedFlow({
      organizationId: (await createOwner()).organization.id,
      title: "Vassle till grisar",
      categoryCode: "food.residues",
      wasteCode: null,
    });
    await refreshMatches([pigs.id, ...data.map(({ id }) => id)]);
    const found = unwrap(await listSuggestions(adviser, { ...all, group: "food" })).suggestions;
    expect(found.filter((one) => one.need.id === pigs.id)).toHaveLength(2);
  });
});

describe("the list of suggestions", () => {
  it("comes page by page: each pair once, the last page where there are fewer, assumptions at the end", async () => {
    const { id: organizationId } = (await createOwner()).organization;
    const ids = Array.from({ length: 23 }, () => newId());
    for (const [place, id] of ids.entries())
      await createFlow({ id, organizationId, title: `Torr sågspån ${place}`, amountValue: 1 + place });
    await refreshMatches([need.id, ...ids]);
    const page = async (number: number) => unwrap(await listSuggestions(adviser, { ...all, flowId: need.id }, number));
    const first = await page(1);
    const { total, pageCount } = first;
    expect(pageCount).toBe(Math.ceil(total / 10));
    expect(pageCount).toBeGreaterThanOrEqual(2);
    const pages = await Promise.all(Array.from({ length: pageCount }, (_, index) => page(index + 1)));
    const outs = pages.flatMap(({ suggestions }) => suggestions.map((one) => one.out.id));
    expect(outs).toHaveLength(total);
    expect(new Set(outs).size).toBe(total);
    expect(
      pages.slice(0, -1).every(({ suggestions, assumed }) => suggestions.length === 10 && assumed.length === 0),
    ).toBe(true);
    expect(await page(999)).toMatchObject({ page: pageCount, total });
  });
});

describe("a decision", () => {
  it("to accept makes one case in the stage suggested, once, with the decision in the same transaction", async () => {
    const pressed = await Promise.all([1, 2, 3].map(() => acceptMatch(adviser, pair())));
    const led = new Set(pressed.map((result) => unwrap(result).caseId));
    const cases = await db().advisingCase.findMany({ where: { organizationId: adviser.organization.id } });
    expect(cases).toMatchObject([
      { stage: "suggested", outFlowId: out.id, inFlowId: need.id, ownerId: adviser.personId },
    ]);
    expect([...led]).toEqual([cases[0]?.id]);
    const decisions = await db().matchDecision.findMany({ where: pair() });
    expect(decisions).toHaveLength(1);
    const [decision] = decisions;
    expect(await db().event.count({ where: { type: "match.decided", subjectId: decision?.id ?? "" } })).toBe(1);
    expect(decision).toMatchObject({ verdict: "accepted", caseId: cases[0]?.id, decidedBy: adviser.personId });
    expect(unwrap(await getDossier(adviser, out.id, need.id)).decided).toHaveLength(1);
    // Neither firm named months or demands: nothing is learned of them, now or when the case ends.
    const unknown = { unknown: expect.arrayContaining(["quality", "season"]) as unknown };
    expect([decision?.values, cases[0]?.subject]).toMatchObject([unknown, { values: unknown }]);
    const left = unwrap(await listSuggestions(adviser, { ...all, flowId: out.id })).suggestions;
    expect(left.map((one) => one.need.id)).not.toContain(need.id);
  });

  it("to reject asks for a reason from the list, moves the weights, and leaves them as they were when taken back", async () => {
    expect((await rejectMatch(adviser, { ...pair(), reason: "" })).ok).toBe(false);
    expect((await rejectMatch(adviser, { ...pair(), reason: "humör" })).ok).toBe(false);
    const before = unwrap(await readWeights(adviser)).learned;
    const { id } = unwrap(await rejectMatch(adviser, { ...pair(), reason: "distance" }));
    const after = unwrap(await readWeights(adviser));
    expect(after.learned.weights.distance).toBeGreaterThan(before.weights.distance);
    expect(after.replayed[0]).toMatchObject({ own: true, out: out.title, need: need.title });
    expect(refusal(await takeBackDecision(await createAdviser(), id))).toEqual(["not_found", undefined]);
    const taken = await Promise.all([1, 2].map(() => takeBackDecision(adviser, id)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect(taken.map(refusal).find(Boolean)).toEqual(["conflict", "decision_taken_back"]);
    expect(unwrap(await readWeights(adviser)).learned.weights).toEqual(before.weights);
    unwrap(await rejectMatch(adviser, { ...pair(), reason: "cost" }));
  });

  it("keeps among which others it stood, also in what comes of its case", async () => {
    const beside = await createNeedFlow({ organizationId: (await createOwner()).organization.id, title: "Spån" });
    await refreshMatches([beside.id]);
    const { caseId } = unwrap(await acceptMatch(adviser, pair()));
    unwrap(await closeCase(adviser, { id: caseId, version: 1, as: "declined", reason: "quality" }));
    const among = unwrap(await readWeights(adviser)).replayed.filter(({ own }) => own);
    expect(among[0]?.decision.verdict).toBe("rejected");
    expect(among.map((one) => one.among)).toEqual([among[0]?.among, among[0]?.among]);
    expect(among[0]?.among).toBeGreaterThan(1);
  });

  it("says how many pairs are ranked with the weights of now", async () => {
    const counted = async () => unwrap(await readWeights(adviser)).pairs;
    await matchAll();
    const before = await counted();
    expect(before.current).toBe(before.all);
    unwrap(await rejectMatch(adviser, { ...pair(), reason: "distance" }));
    expect(await counted()).toEqual({ all: before.all, current: 0 });
    await matchAll();
    expect((await counted()).current).toBe(before.all);
  });

  it("is refused on a flow that has ended", async () => {
    await db().flow.update({ where: { id: out.id }, data: { endedAt: new Date() } });
    expect(refusal(await acceptMatch(adviser, pair()))).toEqual(["conflict", "flow_ended"]);
  });
});

describe("private figures", () => {
  const priced = { privateOrePerTonne: 43_210n, privateAgreed: true };

  it("are not worked out by needs with chosen prices: not of the asker's own, nor of firms the asker belongs to", async () => {
    await matched(priced);
    const own = await createNeedFlow({ organizationId: adviser.organization.id, ...priced });
    const firm = await createOwner();
    await db().membership.create({
      data: {
        id: crypto.randomUUID(),
        organizationId: firm.organization.id,
        personId: adviser.personId,
        role: "member",
      },
    });
    const ofFirm = await createNeedFlow({ organizationId: firm.organization.id, ...priced });
    await refreshMatches([out.id, own.id, ofFirm.id]);
    for (const inId of [own.id, ofFirm.id])
      expect(refusal(await answerPrices(adviser, { outId: out.id, inId }))).toEqual([
        "forbidden",
        "prices_of_own_flow",
      ]);
    expect(await db().event.count({ where: { type: "match.prices_asked", subjectId: out.id } })).toBe(0);
  });

  it("answer three times a month for a flow, beside whichever others and whoever asks, also at the same moment", async () => {
    await matched(priced);
    const others = [need];
    for (let count = 0; count < 5; count += 1)
      others.push(await createNeedFlow({ organizationId: (await createOwner()).organization.id, ...priced }));
    await refreshMatches(others.map(({ id }) => id));
    const askers = [adviser, await createAdviser()];
    const answers = await Promise.all(
      others.map(({ id: inId }, place) => answerPrices(askers[place % 2]!, { outId: out.id, inId })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(answers.map(refusal).filter(Boolean)).toEqual(
      Array.from({ length: 3 }, () => ["conflict", "prices_asked_enough"]),
    );
  });

  it("answer for a pair that is suggested, given to taker, and for no other", async () => {
    await matched(priced);
    const turned = { outId: need.id, inId: out.id };
    expect(refusal(await answerPrices(adviser, turned))).toEqual(["not_found", undefined]);
    await db().flowMatch.deleteMany({ where: pair() });
    expect(refusal(await answerPrices(adviser, pair()))).toEqual(["conflict", "prices_without_match"]);
    await db().flowMatch.create({ data: { ...pair(), score: 0.5, weightsVersion: 0 } });
    unwrap(await answerPrices(adviser, pair()));
    await db().flow.update({ where: { id: out.id }, data: { endedAt: new Date() } });
    expect(refusal(await answerPrices(adviser, pair()))).toEqual(["conflict", "flow_ended"]);
  });

  const canary = { giver: 71_935_517, receiver: 88_624_139 };
  const agree = async (privateAgreed: boolean) => {
    const set = (id: string, privateOrePerTonne: number) =>
      db().flow.update({ where: { id }, data: { privateOrePerTonne, privateAgreed } });
    await set(out.id, canary.giver);
    await set(need.id, canary.receiver);
  };

  it("answer yes or no where both agreed, three times a month, and stay out of everything the adviser reads", async () => {
    await agree(false);
    expect(unwrap(await answerPrices(adviser, pair()))).toBe("not_agreed");
    await agree(true);
    expect(unwrap(await answerPrices(adviser, pair()))).toBe("yes");
    unwrap(await answerPrices(adviser, pair()));
    expect(refusal(await answerPrices(adviser, pair()))).toEqual(["conflict", "prices_asked_enough"]);
    const read = [
      unwrap(await getDossier(adviser, out.id, need.id)),
      unwrap(await listSuggestions(adviser, { ...all, flowId: out.id })),
      unwrap(await readWeights(adviser)),
      await acceptMatch(adviser, pair()),
      await db().event.findMany(),
      await db().mailMessage.findMany(),
      await db().advisingCase.findMany(),
      await db().matchDecision.findMany(),
      await db().$queryRaw`select payload from graphile_worker._private_jobs`,
    ];
    const text = JSON.stringify(read, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    for (const figure of [canary.giver, canary.receiver]) {
      expect(text).not.toContain(String(figure));
      expect(text).not.toContain(String(figure / 100));
    }
  });
});
