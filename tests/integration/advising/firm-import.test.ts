import { beforeEach, describe, expect, it } from "vitest";
import { firmsAction } from "~/routes/adviser/firms-action.server";
import * as words from "~/features/advising/firms/data/firm-words";
import { exportFirms } from "~/features/advising/firms/export-firms.server";
import { valueOfCell } from "~/features/advising/firms/flow-cells";
import { getFirm } from "~/features/advising/firms/get-firm.server";
import { importFirms } from "~/features/advising/firms/import-firms.server";
import { listFirms } from "~/features/advising/firms/known-firms.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { readNetwork } from "~/features/advising/network/read-network.server";
import { changeFlow } from "~/features/matching/keeping/change-flow.server";
import { listOwnFlows } from "~/features/matching/keeping/own-flows.server";
import { settleFlow } from "~/features/matching/keeping/settle-flow.server";
import { listSuggestions } from "~/features/matching/suggesting/list-suggestions.server";
import { matchAll } from "~/features/matching/suggesting/refresh-matches.server";
import { translateCode } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { locales } from "~/shared/locale";
import { unwrap } from "~/shared/result";
import { createAdviser, createNeedFlow, createProspect } from "../../factories/flow";
import { createOwner, nextOrganizationNumber } from "../../factories/organization";

let adviser: OrganizationMember;
let other: OrganizationMember;
beforeEach(async () => {
  [adviser, other] = [await createAdviser(), await createAdviser()];
});

const headings = "Företag;Orgnr;Kommun;Adress;Riktning;Flöde;Kategori;Mängd;Enhet;Period";
const load = (by: OrganizationMember, ...rows: string[]) =>
  importFirms(by, Buffer.from([headings, ...rows].join("\n")));
const residues = "timber.residues;9;ton;månad";
const numberOf = async (firm: OrganizationMember) =>
  (await db().organization.findUniqueOrThrow({ where: { id: firm.organization.id } })).organizationNumber;
const flowsSeen = async (by: OrganizationMember, id: string) => {
  const found = unwrap(await getFirm(by, id));
  return "flows" in found ? found.flows.map(({ title }) => title) : [];
};

describe("what is loaded from a file of a member", () => {
  it("is seen by the advisers that loaded it and by the member, until the member says that it holds", async () => {
    const firm = await createOwner({ municipalityCode: "2425" });
    const { id } = firm.organization;
    const row = `Exempel;${await numberOf(firm)};;;har;Kutterspån från fil;${residues}`;
    const need = await createNeedFlow({ organizationId: (await createOwner()).organization.id });
    const county = async (by: OrganizationMember) => unwrap(await readNetwork(by, null)).county.length;
    const before = [await county(adviser), await county(other)];
    expect(unwrap(await load(adviser, row))).toMatchObject({ firms: 0, flows: 1, known: 1 });
    await matchAll();
    const suggested = async (by: OrganizationMember) =>
      unwrap(
        await listSuggestions(by, { municipality: null, group: null, flowId: need.id, firmId: null }),
      ).suggestions.map(({ out }) => out.title);

    expect(await flowsSeen(adviser, id)).toEqual(["Kutterspån från fil"]);
    expect((await listOwnFlows(firm)).map(({ title }) => title)).toEqual(["Kutterspån från fil"]);
    expect(await suggested(adviser)).toContain("Kutterspån från fil");
    expect(await flowsSeen(other, id)).toEqual([]);
    expect(await suggested(other)).not.toContain("Kutterspån från fil");
    expect([await county(adviser), await county(other)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
    const [flow] = await listOwnFlows(firm);
    const ref = { id: flow?.id ?? "", version: 1 };
    expect(await changeFlow(other, { ...ref, values: { title: "x" } })).toMatchObject({ error: { code: "not_found" } });
    expect(unwrap(await exportFirms(other))).not.toContain("Kutterspån");

    unwrap(await settleFlow(firm, { ...ref, what: "confirm" }));
    expect(await flowsSeen(other, id)).toEqual(["Kutterspån från fil"]);
    expect(await suggested(other)).toContain("Kutterspån från fil");
  });

  it("is loaded by others too, who are not told that it stands there", async () => {
    const firm = await createOwner();
    const row = `Exempel;${await numberOf(firm)};;;har;Spån;${residues}`;
    expect(unwrap(await load(adviser, row))).toMatchObject({ flows: 1 });
    expect(unwrap(await load(adviser, row.replace("Spån", "SPÅN")))).toMatchObject({ flows: 0 });
    expect(unwrap(await load(other, row))).toMatchObject({ flows: 1 });
    expect(await flowsSeen(other, firm.organization.id)).toEqual(["Spån"]);
  });

  it("is nobody's but the member's where it cannot be told who loaded it", async () => {
    const firm = await createOwner();
    await createNeedFlow({ organizationId: firm.organization.id, origin: "import", confirmedAt: null });
    expect(await flowsSeen(adviser, firm.organization.id)).toEqual([]);
    expect(await listOwnFlows(firm)).toHaveLength(1);
  });

  it("needs more than a name: by name alone it is a firm of its own, to be compared", async () => {
    const name = `Exempel ${newId().slice(-8)} AB`;
    const firm = await createOwner({ name, municipalityCode: "2404" });
    expect(unwrap(await load(adviser, `${name};;;;har;Spån;${residues}`))).toMatchObject({
      firms: 1,
      flows: 1,
      known: 0,
      alike: 1,
    });
    expect(await listOwnFlows(firm)).toEqual([]);
    const { duplicates } = unwrap(await listFirms(adviser));
    expect(duplicates).toMatchObject([{ because: "name", b: { id: firm.organization.id } }]);
    expect(unwrap(await load(adviser, `${name};;Vindeln;;har;Flis;${residues}`))).toMatchObject({ known: 1, firms: 0 });
    expect((await listOwnFlows(firm)).map(({ title }) => title)).toEqual(["Flis"]);
  });
});

describe("a prospect that turns out to be a member", () => {
  it("brings what its advisers said, and said it holds, as their own note alone", async () => {
    unwrap(await load(adviser, `Exempel Blivande AB;;Vindeln;;har;Spån;${residues}`));
    const own = { organizationId: adviser.organization.id };
    const prospect = await db().prospect.findFirstOrThrow({ where: own });
    const flow = await db().flow.findFirstOrThrow({ where: { prospectId: prospect.id } });
    unwrap(await settleFlow(adviser, { id: flow.id, version: 1, what: "confirm" }));
    const firm = await createOwner();
    const { id: into } = firm.organization;
    unwrap(await mergeFirms(adviser, { from: prospect.id, into, version: 1, choices: {} }));
    expect(await flowsSeen(adviser, into)).toEqual(["Spån"]);
    expect(await flowsSeen(other, into)).toEqual([]);
    expect(await listOwnFlows(firm)).toMatchObject([{ title: "Spån", confirmedAt: null }]);
  });
});

describe("a file of firms", () => {
  const described = "Företag;Kommun;SNI;SNI-lista;SNI-datum;Storlek;Telefon";

  it("says what firms are, once, and tells firms that are known what is new", async () => {
    const met = await createProspect(adviser.organization.id, { contactPhone: "090-1" });
    const file = Buffer.from(`${described}\n${met.name};Vindeln;16.10;SNI 2025;2026-03-01;10–49 anställda;090-2`);
    expect(unwrap(await importFirms(adviser, file))).toMatchObject({ firms: 0, known: 1 });
    const found = await db().prospect.findUniqueOrThrow({ where: { id: met.id } });
    expect(found).toMatchObject({
      industryCodes: ["1610"],
      industryRevision: "2025",
      sizeClass: "small",
      contactPhone: "090-1",
      contradictions: [{ field: "contactPhone", said: { contactPhone: "090-2" } }],
    });
    unwrap(await importFirms(adviser, file));
    expect(await db().prospect.findUniqueOrThrow({ where: { id: met.id } })).toMatchObject({
      version: found.version,
      contradictions: [{}],
    });
  });

  it("holds codes against the list that they are said to be of", async () => {
    const rows = ["Exempel Ett AB;;45.20;SNI 2025;;;", "Exempel Två AB;;45.20;SNI 2007;;;"];
    const loaded = unwrap(await importFirms(adviser, Buffer.from([described, ...rows].join("\n"))));
    expect(loaded).toMatchObject({ firms: 1, refused: [{ line: 2, faults: [{ field: "industryCodes" }] }] });
  });

  it("that was saved is loaded by others to the same, and adds nothing where it came from", async () => {
    const firm = await createOwner();
    const number = nextOrganizationNumber();
    unwrap(
      await load(
        adviser,
        `Exempel Ett AB;${number};Vindeln;Storgatan 5;har;Spån;${residues}`,
        `Exempel Ett AB;${number};Vindeln;;behöver;Pallar;;40;st;månad`,
        "Exempel Utan AB;;Umeå;;;;;;;",
        `Exempel;${await numberOf(firm)};;;har;Flis;${residues}`,
      ),
    );
    const file = unwrap(await exportFirms(adviser));
    expect(unwrap(await importFirms(adviser, Buffer.from(file)))).toMatchObject({
      firms: 0,
      flows: 0,
      known: 4,
      refused: [],
      unknown: [],
    });
    expect(unwrap(await importFirms(other, Buffer.from(file)))).toMatchObject({ firms: 2, flows: 3, refused: [] });
    expect(unwrap(await exportFirms(other))).toBe(file);
    expect(await exportFirms(firm)).toMatchObject({ error: { code: "not_found" } });
  });

  it("is answered with what to do, in the reader's words", async () => {
    const form = new FormData();
    const rows = `Exempel Ett AB;har;Spån;klumpar;;gott\nExempel Två AB;behöver;Strö;;"Fuktkvot 15; Lyster 3";`;
    form.set("file", new File([`Företag;Riktning;Flöde;Form;Krav;Humör\n${rows}`], "f.csv", { type: "text/csv" }));
    const answer = await firmsAction(adviser, new Request("http://x/", { method: "POST", body: form }));
    expect(unwrap(answer)).toMatchObject({
      notes: ["Kolumner som inte lästes in: Humör."],
      rejected: 2,
      refused: [
        expect.stringMatching(/^Rad 2: form: Skriv något av: stycken, lös vikt, /),
        "Rad 3: krav ”Fuktkvot 15”: Skriv kravet som: Fuktkvot högst 12 %.",
        expect.stringMatching(/^Rad 3: krav ”Lyster 3”: /),
      ],
    });
  });
});

describe("the words of the pages", () => {
  it.each(locales)("are words of a file too (%s)", (locale) => {
    const lists = {
      form: words.formWords,
      storage: words.storageWords,
      legal: words.legalWords,
      hazard: words.hazardOrNoneWords.slice(1),
      period: words.periodWords,
      month: words.monthWords,
      operator: words.operatorWords,
      revision: words.revisionWords,
    };
    for (const [prefix, list] of Object.entries(lists))
      for (const { value } of list)
        expect(valueOfCell(list, translateCode(locale, "flows", `${prefix}.${value}`)), `${prefix}.${value}`).toBe(
          value,
        );
    for (const { value } of words.sizeWords)
      expect(valueOfCell(words.sizeWords, translateCode(locale, "organizations", `size.${value}`))).toBe(value);
  });
});
