import { beforeEach, describe, expect, it } from "vitest";
import { addTime, removeTime } from "~/features/advising/aid/add-time.server";
import { certificateFacts } from "~/features/advising/aid/certificate-facts.server";
import { getCase } from "~/features/advising/cases/get-case.server";
import { setFirm } from "~/features/advising/cases/set-firm.server";
import { addEntry } from "~/features/advising/entries/add-entry.server";
import { eraseOldContacts } from "~/features/advising/entries/erase-contacts.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { noteWithdrawal } from "~/features/advising/introductions/withdraw-consent.server";
import { getMeeting } from "~/features/advising/entries/get-meeting.server";
import { settleEntry } from "~/features/advising/entries/settle-entry.server";
import { recordOutcome, removeOutcome } from "~/features/advising/outcomes/record-outcome.server";
import { readNetwork } from "~/features/advising/network/read-network.server";
import { readReport } from "~/features/advising/reports/read-report.server";
import { db } from "~/infra/db/client.server";
import { systemActor, type OrganizationMember } from "~/shared/actor";
import { addDays, addMonths, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createIntroduction, createReachable } from "../../factories/advising";
import { createFlow } from "../../factories/flow";
import { createListing } from "../../factories/listing";
import { createOrganization, createOwner } from "../../factories/organization";

const today = toStockholmDay(new Date());
let adviser: OrganizationMember;
let firmId: string;
let caseId: string;

beforeEach(async () => {
  adviser = await createAdviser();
  firmId = (await createOrganization()).id;
  caseId = (await createCase(adviser.organization.id, { giverId: firmId, ownerId: adviser.personId })).id;
});

const faults = (result: { ok: boolean; error?: { fields?: readonly { field: string; code: string }[] } }) =>
  result.ok ? [] : (result.error?.fields ?? []).map(({ field, code }) => `${field}: ${code}`);
const reason = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const contact = (over: object = {}) => ({
  kind: "contact" as const,
  body: "Ringde platschefen",
  side: "giver" as const,
  channel: "phone" as const,
  purpose: "Prov",
  startsAt: new Date(),
  eraseOn: addDays(today, 30),
  clientKey: newId(),
  ...over,
});

describe("what is written down", () => {
  it("is one however often it is sent, and says what is wrong with it", async () => {
    const note = { kind: "note" as const, body: "Besökte sågen", clientKey: "dubbelklick" };
    await Promise.all([addEntry(adviser, caseId, note), addEntry(adviser, caseId, note)]);
    expect(await db().caseEntry.count({ where: { caseId } })).toBe(1);
    expect(await db().event.count({ where: { subjectId: caseId, type: "case.entry_added" } })).toBe(1);
    const starts = new Date("2026-12-14T09:00:00Z");
    const meeting = { kind: "meeting" as const, body: "Prov", place: "", startsAt: starts, clientKey: newId() };
    expect(faults(await addEntry(adviser, caseId, { ...meeting, endsAt: starts }))).toEqual([
      "endsAt: meeting_ends_before",
    ]);
    const weeks = new Date("2027-01-14T09:00:00Z");
    const aeon = { ...meeting, startsAt: new Date("9999-01-01T10:00Z"), endsAt: new Date("9999-01-01T11:00Z") };
    expect(faults(await addEntry(adviser, caseId, aeon))).toEqual(["startsAt: year_unlikely"]);
    const tomorrow = contact({ startsAt: new Date(Date.now() + 2 * 86_400_000) });
    expect(faults(await addEntry(adviser, caseId, tomorrow))).toEqual(["startsAt: day_to_come"]);
    expect(faults(await addEntry(adviser, caseId, { ...meeting, endsAt: weeks }))).toEqual([
      "endsAt: meeting_too_long",
    ]);
    expect(faults(await addEntry(adviser, caseId, contact({ purpose: " ", eraseOn: addMonths(today, 61) })))).toEqual([
      "purpose: required",
      "eraseOn: kept_too_long",
    ]);
    expect(faults(await addEntry(adviser, caseId, contact({ eraseOn: addDays(today, -1) })))).toEqual([
      "eraseOn: date_passed",
    ]);
  });

  it("contacts are erased the day after their last, and the log keeps how many", async () => {
    unwrap(await addEntry(adviser, caseId, contact()));
    const { id } = unwrap(await addEntry(adviser, caseId, contact({ eraseOn: today })));
    await eraseOldContacts(systemActor("test"));
    expect(await db().caseEntry.count({ where: { caseId } })).toBe(2);
    await db().caseEntry.update({ where: { id: id ?? "" }, data: { eraseOn: dayToDate(addDays(today, -1)) } });
    await eraseOldContacts(systemActor("test"));
    await eraseOldContacts(systemActor("test"));
    expect(await db().caseEntry.count({ where: { caseId } })).toBe(1);
    const events = await db().event.findMany({ where: { subjectId: caseId, type: "case.contacts_erased" } });
    expect(events.map(({ payload }) => payload)).toEqual([{ count: 1 }]);
  });

  it("is removed by whoever wrote it; a contact by any adviser; a meeting is nobody else's", async () => {
    const { id } = unwrap(await addEntry(adviser, caseId, { kind: "note", body: "x", clientKey: newId() }));
    const { id: contactId } = unwrap(await addEntry(adviser, caseId, contact()));
    await db().caseEntry.updateMany({ where: { caseId }, data: { authorId: newId() } });
    const remove = (entryId: string | null) => settleEntry(adviser, caseId, { id: entryId ?? "", as: "removed" });
    expect(reason(await remove(id))).toEqual(["forbidden", "entry_not_yours"]);
    unwrap(await remove(contactId));
    const stranger = await createAdviser();
    expect(reason(await getMeeting(stranger, caseId, id ?? ""))).toEqual(["not_found", undefined]);
  });
});

describe("time", () => {
  const time = (over: object = {}) => ({
    side: "giver" as const,
    day: today,
    minutes: 90,
    rateMinor: 95_000,
    note: "",
    clientKey: newId(),
    ...over,
  });

  it("is summed over all cases of a firm, and certified", async () => {
    const other = await createCase(adviser.organization.id, { receiverId: firmId });
    unwrap(await addTime(adviser, caseId, time()));
    unwrap(await addTime(adviser, other.id, time({ side: "receiver" })));
    unwrap(await addTime(adviser, other.id, time({ side: "receiver", day: addMonths(today, -23) })));
    const found = unwrap(await getCase(adviser, caseId));
    expect(found.aid.giver).toMatchObject({ minutes: 270, minor: 427_500, level: "below" });
    const facts = unwrap(await certificateFacts(adviser, caseId, "giver"));
    expect([facts.times.length, facts.sum.minor, facts.ceiling?.value]).toEqual([3, 427_500, 300_000]);
    expect(reason(await certificateFacts(adviser, caseId, "receiver"))).toEqual(["not_found", undefined]);
    expect(reason(await certificateFacts(await createAdviser(), caseId, "giver"))).toEqual(["not_found", undefined]);
  });

  it("stays with the firm that was helped when another comes to stand in the case", async () => {
    const [first, second] = [
      await createReachable(adviser.organization.id, { name: "Exempel Hjälpta AB" }),
      await createReachable(adviser.organization.id, { name: "Exempel Nya AB" }),
    ];
    const { id } = await createCase(adviser.organization.id, { giverProspectId: first.id });
    unwrap(await addTime(adviser, id, time({ minutes: 600 })));
    unwrap(await addEntry(adviser, id, contact()));
    const firm = { name: second.name, email: "" };
    unwrap(await setFirm(adviser, { id, version: 1, side: "giver", firm }));
    const found = unwrap(await getCase(adviser, id));
    expect([found.aid.giver?.minutes, found.aidBefore]).toMatchObject([
      0,
      [{ firm: { id: first.id }, sum: { minutes: 600 } }],
    ]);
    expect([...found.times, ...found.entries].map((row) => found.nameOf(row.firm))).toEqual([first.name, first.name]);
    expect(unwrap(await certificateFacts(adviser, id, first.id))).toMatchObject({
      firm: { name: first.name },
      sum: { minutes: 600 },
    });
    expect(unwrap(await certificateFacts(adviser, id, "giver")).sum.minutes).toBe(0);
    // The one that stands there now takes back its consent: what was said with the other is not its own.
    unwrap(await noteWithdrawal(adviser, { id, version: 2, side: "giver" }));
    expect(await db().caseEntry.count({ where: { caseId: id } })).toBe(1);
    // The helped firm turns out to be a member: the aid is that member's.
    const member = (await createOrganization()).id;
    unwrap(await mergeFirms(adviser, { from: first.id, into: member, version: 1, choices: {} }));
    const after = unwrap(await getCase(adviser, id));
    expect(after.aidBefore).toMatchObject([{ firm: { kind: "organization", id: member }, sum: { minutes: 600 } }]);
  });

  it("counts as far back as the ceiling does, and no further", async () => {
    unwrap(await addTime(adviser, caseId, time({ day: addDays(addMonths(today, -36), 1) })));
    expect(unwrap(await getCase(adviser, caseId)).aid.giver?.minutes).toBe(90);
    expect(faults(await addTime(adviser, caseId, time({ day: addMonths(today, -36) })))).toEqual(["day: time_too_old"]);
  });

  it("refuses what cannot be: days to come, more than a day, a side without a firm", async () => {
    const add = (over: object) => addTime(adviser, caseId, time(over));
    expect(faults(await add({ day: addDays(today, 1), minutes: 1500 }))).toEqual([
      "day: in_future",
      "hours: hours_of_a_day",
    ]);
    expect(faults(await add({ rateMinor: 5_000_000 }))).toEqual(["rate: kronor_too_large"]);
    expect(faults(await add({ side: "receiver" }))).toEqual(["side: case_side_empty"]);
    const { id } = unwrap(await add({}));
    unwrap(await removeTime(adviser, caseId, id ?? ""));
    expect(reason(await removeTime(adviser, caseId, id ?? ""))).toEqual(["not_found", undefined]);
  });
});

describe("outcomes", () => {
  const outcome = (over: object = {}) => ({
    id: newId(),
    kind: "verified" as const,
    fromDay: addDays(today, -30),
    untilDay: addDays(today, -1),
    kilograms: 2000,
    valueMinor: null,
    kgCo2e: null,
    jobs: null,
    newOffer: "",
    lessons: "",
    evidence: "Vågsedel",
    sameAs: "",
    deal: "",
    inclusion: {},
    ...over,
  });

  it("are verified only after an introduction, with evidence and days that have been", async () => {
    expect(reason(await recordOutcome(adviser, caseId, outcome()))).toEqual([
      "conflict",
      "outcome_before_introduction",
    ]);
    await createIntroduction(caseId, { giverAnswer: "yes", receiverAnswer: "yes", introducedAt: new Date() });
    expect(
      faults(await recordOutcome(adviser, caseId, outcome({ evidence: " ", untilDay: addDays(today, 5) }))),
    ).toEqual(["untilDay: verified_in_future", "evidence: evidence_needed"]);
    expect(faults(await recordOutcome(adviser, caseId, outcome({ kilograms: 0 })))).toEqual([
      "tonnes: quantity_not_positive",
    ]);
    expect(faults(await recordOutcome(adviser, caseId, outcome({ kilograms: 2e9 })))).toEqual([
      "tonnes: tonnes_absurd",
    ]);
    const absurd = { kilograms: 1e-5, kgCo2e: -2e9, jobs: 0.01, inclusion: { women: 1e9 }, fromDay: "1700-01-01" };
    expect(faults(await recordOutcome(adviser, caseId, outcome(absurd)))).toEqual([
      "tonnes: too_small",
      "kgCo2e: co2e_absurd",
      "jobs: too_small",
      "women: too_big",
      "fromDay: year_unlikely",
    ]);
    expect(faults(await recordOutcome(adviser, caseId, outcome({ kilograms: null })))).toEqual([
      "tonnes: outcome_empty",
    ]);
    expect(faults(await recordOutcome(adviser, caseId, outcome({ sameAs: "T-AAAAAAA" })))).toEqual([
      "sameAs: unknown_listing",
    ]);
    const twice = outcome();
    await Promise.all([recordOutcome(adviser, caseId, twice), recordOutcome(adviser, caseId, twice)]);
    expect(await db().caseOutcome.count({ where: { caseId } })).toBe(1);
    unwrap(await removeOutcome(adviser, caseId, twice.id));
  });

  it("that are the same tonnes as a listing's deal count once in the report", async () => {
    const { reference } = await createListing({ organizationId: firmId });
    const other = await createCase(adviser.organization.id, { giverId: firmId });
    for (const id of [caseId, other.id]) {
      await createIntroduction(id, { giverAnswer: "yes", receiverAnswer: "yes", introducedAt: new Date() });
      unwrap(await recordOutcome(adviser, id, outcome({ sameAs: reference.toLowerCase() })));
    }
    const question = { from: addDays(today, -60), until: today, municipality: null, project: null };
    const { report } = unwrap(await readReport(adviser, question));
    expect(report.effect?.verified).toMatchObject({ kilograms: 2000, countedElsewhere: 1 });
    expect(report.effect?.estimated.kilograms).toBe(0);
  });

  /** A case of the same two firms, both of which know of each other. */
  async function introduced(over: object = {}) {
    const one = await createCase(adviser.organization.id, { giverId: firmId, receiverId, ...over });
    await createIntroduction(one.id, { giverAnswer: "yes", receiverAnswer: "yes", introducedAt: new Date() });
    return one.id;
  }
  let receiverId: string;
  beforeEach(async () => void (receiverId = (await createOrganization()).id));
  const verified = async () => {
    const question = { from: addDays(today, -60), until: today, municipality: null, project: null };
    return unwrap(await readReport(adviser, question)).report.effect?.verified;
  };

  it("of two cases whose flow is kept from one listing count once between the same firms, and apart for another receiver", async () => {
    const listing = await createListing({ organizationId: firmId });
    const flow = await createFlow({ organizationId: firmId, origin: "listing", listingId: listing.id });
    const ended = { outFlowId: flow.id, categoryCode: null };
    const [one, same] = [await introduced(ended), await introduced(ended)];
    for (const id of [one, same]) unwrap(await recordOutcome(adviser, id, outcome()));
    expect(await verified()).toMatchObject({ kilograms: 2000, countedElsewhere: 1 });
    receiverId = (await createOrganization()).id;
    unwrap(await recordOutcome(adviser, await introduced(ended), outcome()));
    expect(await verified()).toMatchObject({ kilograms: 4000, countedElsewhere: 1 });
    expect(unwrap(await getCase(adviser, one)).references.get(listing.id)).toBe(listing.reference);
  });

  it("that may be one deal are asked about, and the answer is kept", async () => {
    const [first, second] = [await introduced(), await introduced({ categoryCode: "timber.residues" })];
    const third = await introduced({ categoryCode: "furniture" });
    const { id: outcomeId } = unwrap(await recordOutcome(adviser, first, outcome()));
    expect(faults(await recordOutcome(adviser, second, outcome()))).toEqual(["deal: deal_unanswered"]);
    expect(faults(await recordOutcome(adviser, second, outcome({ deal: "outcome:x" })))).toEqual([
      "deal: not_an_option",
    ]);
    unwrap(await recordOutcome(adviser, third, outcome()));
    unwrap(await recordOutcome(adviser, second, outcome({ kind: "estimated" })));
    expect(unwrap(await getCase(adviser, second)).deals.map(({ id }) => id)).toEqual([outcomeId]);
    const same = outcome({ deal: `outcome:${outcomeId}` });
    unwrap(await recordOutcome(adviser, second, same));
    expect(await verified()).toMatchObject({ kilograms: 4000, countedElsewhere: 1 });
    unwrap(await removeOutcome(adviser, second, same.id));
    unwrap(await recordOutcome(adviser, second, outcome({ deal: "none" })));
    expect(await verified()).toMatchObject({ kilograms: 6000, countedElsewhere: 0 });
    const found = unwrap(await getCase(adviser, second));
    expect(found.deals).toEqual([]);
    expect(found.outcomes.flatMap(({ apartFrom }) => apartFrom)).toEqual([outcomeId]);
    unwrap(await recordOutcome(adviser, second, outcome()));
  });

  it("may be the deal of a public listing of the firms in that material, and of no other", async () => {
    const id = await introduced({ categoryCode: "timber" });
    const timber = {
      organizationId: firmId,
      categoryCode: "timber.residues",
      type: "surplus",
      publishedAt: new Date(),
    };
    const { id: listed, reference } = await createListing(timber);
    await createListing({ ...timber, rung: "own" });
    await createListing({ ...timber, type: "wanted" });
    await createListing({ ...timber, organizationId: (await createOrganization()).id });
    await createListing({ ...timber, categoryCode: "furniture.office_chairs" });
    expect(unwrap(await getCase(adviser, id)).deals).toMatchObject([{ of: "listing", id: listed, reference }]);
    unwrap(await recordOutcome(adviser, id, outcome({ deal: `listing:${listed}` })));
    expect(unwrap(await getCase(adviser, id)).outcomes).toMatchObject([{ sameAsListingId: listed }]);
  });
});

describe("the firm on a side", () => {
  it("is named while nothing waits on it, and not under a question or a consent", async () => {
    const prospect = await createReachable(adviser.organization.id);
    const set = (version: number) =>
      setFirm(adviser, { id: caseId, version, side: "receiver", firm: { name: prospect.name, email: "" } });
    unwrap(await set(1));
    expect(unwrap(await getCase(adviser, caseId)).advisingCase.receiver).toEqual({ kind: "prospect", id: prospect.id });
    const { id } = await createIntroduction(caseId);
    expect(reason(await set(2))).toEqual(["conflict", "introduction_waits"]);
    await db().introduction.update({
      where: { id },
      data: { giverAnswer: "yes", receiverAnswer: "yes", introducedAt: new Date() },
    });
    expect(reason(await set(2))).toEqual(["conflict", "introduction_made"]);
  });
});

describe("private figures", () => {
  it("are nowhere in what the workbench reads, of flows that it counts", async () => {
    const canary = 987_654_321n;
    const out = await db().flow.create({
      data: {
        id: newId(),
        organizationId: firmId,
        direction: "out",
        title: "Spån",
        origin: "firm",
        privateOrePerTonne: canary,
        privateAgreed: true,
        municipalityCode: "2480",
      },
    });
    await db().advisingCase.update({ where: { id: caseId }, data: { outFlowId: out.id } });
    const network = unwrap(await readNetwork(adviser, null));
    const found = unwrap(await getCase(adviser, caseId));
    const question = { from: "2026-01-01", until: "2026-12-31", municipality: null, project: null };
    const seen = JSON.stringify(
      [network, found, unwrap(await readReport(adviser, question))],
      (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value instanceof Map ? [...value] : value),
    );
    expect(seen).not.toContain(String(canary));
    expect(network.county.length).toBeGreaterThan(0);
    expect(reason(await readNetwork(await createOwner(), null))).toEqual(["not_found", undefined]);
  });
});
