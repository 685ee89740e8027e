import { beforeEach, describe, expect, it } from "vitest";
import { importFirms } from "~/features/advising/firms/import-firms.server";
import { listFirms } from "~/features/advising/firms/known-firms.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { asksWhich, noteVisit } from "~/features/advising/visits/note-visit.server";
import { getVisit, listVisits, visitsAbout } from "~/features/advising/visits/read-visits.server";
import { correctVisit, followUpVisit } from "~/features/advising/visits/settle-visit.server";
import { changeFlow } from "~/features/matching/keeping/change-flow.server";
import { openMedia } from "~/features/media/open-media.server";
import { removeOrphanedMedia } from "~/features/media/remove-orphaned-media.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { inDays } from "../../factories/listing";
import { createAdviser, createProspect } from "../../factories/flow";
import { createMedia } from "../../factories/media";
import { createOwner, nextOrganizationNumber, nextPersonalNumber } from "../../factories/organization";

let adviser: OrganizationMember;
beforeEach(async () => {
  adviser = await createAdviser();
});

const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const faults = (result: { ok: boolean; error?: { fields?: readonly { field: string; code: string }[] } }) =>
  result.ok ? [] : (result.error?.fields ?? []).map(({ field, code }) => [field, code]);
const note = (values: Record<string, string>, mediaIds: string[] = [], id = newId()) =>
  noteVisit(adviser, { id, values: { firm: "Exempel Okända AB", has: "Spån varje vecka", ...values }, mediaIds });
const sawdust = { "has.categoryCode": "timber.residues", "has.amount": "4", "has.unit": "tonne", "has.per": "week" };

describe("a visit note", () => {
  it("makes a prospect, the note, its flow and its photo at once, and once however often it is sent", async () => {
    const { id: photo } = await createMedia({ organizationId: adviser.organization.id });
    const { id: foreign } = await createMedia({ organizationId: (await createOwner()).organization.id });
    const id = newId();
    const dry = { ...sawdust, "has.attribute1": "Fuktkvot", "has.value1": "12 %" };
    const results = await Promise.all([1, 2].map(() => note(dry, [photo, foreign], id)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const { visit, flows } = unwrap(await getVisit(adviser, id));
    expect(visit).toMatchObject({ firm: { kind: "prospect", name: "Exempel Okända AB" }, mediaIds: [photo] });
    expect(flows).toMatchObject([
      { title: "Spån varje vecka", direction: "out", origin: "visit", amount: { value: 4, per: "week" } },
    ]);
    expect(flows[0]?.attributes).toEqual({ moisture_content: { v: 12 } });
    expect(await db().prospect.count({ where: { organizationId: adviser.organization.id } })).toBe(1);
    expect(refusal(await getVisit(await createAdviser(), id))).toEqual(["not_found", undefined]);
  });

  it("is at the member of that name or number, and asks where several may be meant", async () => {
    const firm = await createOwner({ name: "Exempel Spiken AB", municipalityCode: "2404" });
    const { organizationNumber } = await db().organization.findUniqueOrThrow({ where: { id: firm.organization.id } });
    const byName = unwrap(await note({ firm: "exempel spiken ab" })).id;
    const byNumber = unwrap(await note({ firm: "Spiken", organizationNumber })).id;
    for (const id of [byName, byNumber])
      expect(unwrap(await getVisit(adviser, id)).visit.firm).toMatchObject({ id: firm.organization.id });
    const second = await createOwner({ name: "Exempel Spiken", municipalityCode: "2482" });
    const asked = await note({ firm: "Exempel Spiken Aktiebolag" });
    expect(faults(asked)).toEqual([["firm", "visit_which_firm"]]);
    expect(!asked.ok && asksWhich(asked.error) && asked.error.candidates.map(({ id }) => id).sort()).toEqual(
      [firm.organization.id, second.organization.id].sort(),
    );
    const chosen = unwrap(await note({ firm: "Exempel Spiken Aktiebolag", firmId: second.organization.id })).id;
    expect(unwrap(await getVisit(adviser, chosen)).visit.firm?.id).toBe(second.organization.id);
    unwrap(await note({ firm: "Exempel Spiken Aktiebolag", firmId: "new" }));
    expect(await db().prospect.count({ where: { organizationId: adviser.organization.id } })).toBe(1);
  });

  it("names what is wrong beside its field and writes nothing", async () => {
    expect(faults(await note({ has: "" }))).toEqual([["has", "visit_says_nothing"]]);
    expect(faults(await note({ firm: " " }))).toEqual([["firm", "required"]]);
    expect(faults(await note({ organizationNumber: "556016-0681" }))).toEqual([
      ["organizationNumber", "invalid_organization_number"],
    ]);
    expect(faults(await note({ organizationNumber: nextPersonalNumber() }))).toEqual([
      ["organizationNumber", "firm_personal_number"],
    ]);
    expect(faults(await note({ visitedOn: inDays(1) }))).toEqual([["visitedOn", "day_to_come"]]);
    expect(faults(await note({ visitedOn: "2019-01-01" }))).toEqual([["visitedOn", "visit_too_long_ago"]]);
    expect(faults(await note({ followUpOn: inDays(-2) }))).toEqual([["followUpOn", "date_passed"]]);
    expect(faults(await note({ ...sawdust, "has.amount": "0" }))).toEqual([["has.amount", "quantity_not_positive"]]);
    expect(faults(await note({ ...sawdust, "has.unit": "" }))).toEqual([["has.amount", "unit_required"]]);
    expect(await db().prospect.count({ where: { organizationId: adviser.organization.id } })).toBe(0);
    expect(
      refusal(await noteVisit(await createOwner(), { id: newId(), values: { firm: "X Y", has: "z" }, mediaIds: [] })),
    ).toEqual(["not_found", undefined]);
  });

  it("is read and corrected by the firm it is about, whose word its flow then is", async () => {
    const firm = await createOwner();
    const { name } = await db().organization.findUniqueOrThrow({ where: { id: firm.organization.id } });
    const { id } = unwrap(await note({ firm: name, ...sawdust, followUpOn: inDays(5) }));
    const [about] = await visitsAbout(firm);
    expect(about).toMatchObject({ id, has: "Spån varje vecka" });
    unwrap(await correctVisit(firm, { id, version: 1, correction: "Bara på vintern." }));
    expect(refusal(await correctVisit(firm, { id, version: 1, correction: "x" }))).toEqual([
      "stale_version",
      "visit_changed",
    ]);
    expect(refusal(await correctVisit(await createOwner(), { id, version: 2, correction: "x" }))).toEqual([
      "not_found",
      undefined,
    ]);
    const [flow] = unwrap(await getVisit(adviser, id)).flows;
    expect(flow?.seenBy).toBe(adviser.organization.id);
    unwrap(
      await changeFlow(firm, { id: flow?.id ?? "", version: 1, values: { title: "Spån på vintern", months: ["1"] } }),
    );
    expect(unwrap(await getVisit(adviser, id)).flows).toMatchObject([
      { title: "Spån på vintern", origin: "firm", seenBy: null },
    ]);
    unwrap(await followUpVisit(adviser, { id, done: true }));
    const [listed] = unwrap(await listVisits(adviser)).visits;
    expect(listed).toMatchObject({ id, correction: "Bara på vintern." });
    expect(listed?.followedUpAt).not.toBeNull();
  });
});

describe("a photo of a visit", () => {
  it("is kept, and seen by the firm that it was taken at and by no other", async () => {
    const { id: photo } = await createMedia({ organizationId: adviser.organization.id, createdAt: new Date(0) });
    const firm = await createOwner();
    const { name } = await db().organization.findUniqueOrThrow({ where: { id: firm.organization.id } });
    unwrap(await note({ firm: name }, [photo]));
    const seen = async (by: OrganizationMember) => (await openMedia(by, photo, "original", inDays(0))).ok;
    expect(await seen(firm)).toBe(true);
    expect(await seen(await createOwner())).toBe(false);
    await removeOrphanedMedia(new Date());
    expect(await db().mediaFile.count({ where: { id: photo } })).toBe(1);
  });
});

describe("firms that are one", () => {
  it("are found by number, name and address, and merged with their flows, visits and cases", async () => {
    const own = adviser.organization.id;
    const { id: visit } = unwrap(await note({ ...sawdust, municipalityCode: "2404" }));
    const [from] = await db().prospect.findMany({ where: { organizationId: own } });
    const into = await createProspect(own, {
      name: "EXEMPEL OKÄNDA (publ)",
      municipalityCode: "2404",
      contactEmail: "a@okanda.example",
    });
    const { duplicates } = unwrap(await listFirms(adviser));
    expect(duplicates).toMatchObject([{ because: "name_and_place" }]);
    const merge = (version: number) =>
      mergeFirms(adviser, { from: from?.id ?? "", into: into.id, version, choices: { name: "b" } });
    expect(refusal(await merge(7))).toEqual(["stale_version", "firm_changed"]);
    const results = await Promise.all([merge(1), merge(1)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.map(refusal).find(Boolean)).toEqual(["conflict", "firm_merged"]);
    const found = unwrap(await getVisit(adviser, visit));
    expect(found.visit.firm).toMatchObject({ id: into.id, name: "Exempel Okända AB" });
    expect(found.flows[0]?.owner.id).toBe(into.id);
    expect(unwrap(await listFirms(adviser)).prospects.map(({ id }) => id)).toEqual([into.id]);
  });

  it("may be a member, whose flows then wait for its word", async () => {
    unwrap(await note(sawdust));
    const [from] = await db().prospect.findMany({ where: { organizationId: adviser.organization.id } });
    const firm = await createOwner();
    const other = await createAdviser();
    const input = { from: from?.id ?? "", into: firm.organization.id, version: 1, choices: {} };
    expect(refusal(await mergeFirms(other, input))).toEqual(["not_found", undefined]);
    unwrap(await mergeFirms(adviser, input));
    const [flow] = await db().flow.findMany({ where: { organizationId: firm.organization.id } });
    expect(flow).toMatchObject({ origin: "visit", confirmedAt: null, prospectId: null });
  });
});

describe("a file of firms and flows", () => {
  const load = (...rows: string[]) =>
    importFirms(adviser, Buffer.from(["Företag;Orgnr;Kommun;Riktning;Flöde;Mängd;Enhet;Period", ...rows].join("\n")));

  it("makes firms and flows once, and tells of rows at fault by line and column", async () => {
    const number = nextOrganizationNumber();
    const rows = [
      `Exempel Ett AB;${number};Vindeln;har;Torrt spån;12;ton;månad`,
      `Exempel Ett;${number};Vindeln;behöver;Pallar;40;st;månad`,
      "Exempel Två AB;556016-0681;Vindeln;;;;;",
      "Exempel Tre AB;;Paris;har;Spån;0;ton;månad",
      "Exempel Fyra AB;;Umeå;kanske;Spån;1;ton;månad",
      "Exempel Fem AB;;Umeå;;;;;",
    ];
    const first = unwrap(await load(...rows));
    expect(first).toMatchObject({ firms: 2, flows: 2, known: 1 });
    expect(first.refused.map(({ line, faults: all }) => [line, all.map(({ field }) => field)])).toEqual([
      [4, ["organizationNumber"]],
      [5, ["municipalityCode", "amount"]],
      [6, ["direction"]],
    ]);
    expect(unwrap(await load(...rows))).toMatchObject({ firms: 0, flows: 0, known: 3 });
  });

  it("is refused whole when it cannot be read", async () => {
    const text = (content: string) => importFirms(adviser, Buffer.from(content));
    expect(faults(await text(""))).toEqual([["file", "csv_empty"]]);
    expect(faults(await text("Kommun;Ort\nUmeå;Umeå"))).toEqual([["file", "firm_column_missing"]]);
    expect(faults(await text('Företag\n"Exempel'))).toEqual([["file", "csv_quote_not_closed"]]);
  });
});
