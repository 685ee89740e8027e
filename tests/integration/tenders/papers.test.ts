import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { publishedContent } from "~/composition/seed/procurement/published-content";
import { paperFacts } from "~/features/tenders/papers/paper-facts.server";
import { answerQuestion, pasteQuestion } from "~/features/tenders/publication/manage-questions.server";
import { askQuestion } from "~/features/tenders/publication/ask-question.server";
import { followTender } from "~/features/tenders/publication/follow-tender.server";
import { getPublished } from "~/features/tenders/publication/get-published.server";
import { handOverTender } from "~/features/tenders/review/hand-over-tender.server";
import { listPublished, tendersMentioning } from "~/features/tenders/publication/list-published.server";
import { recordPublication } from "~/features/tenders/publication/record-publication.server";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import { makeFile } from "~/routes/procurement/paper-files.server";
import { visitor } from "~/shared/actor";
import { addDays } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { createMemberOf, createOrganization } from "../../factories/organization";
import { createPublished } from "../../factories/publication";
import { createOfficer, createTender } from "../../factories/tender";
import { openPdf, textOfDocx, textOfPdf } from "../../support/read-papers";

const content = () => publishedContent(today());
const notice = () => ({
  database: "Exempel Annonsdatabas",
  noticeUrl: "https://annonsdatabas.example/annons/77",
  noticeId: "2026-77",
  publishedOn: today(),
  asksOpen: true,
});
const supplier = async () => createMemberOf((await createOrganization({ kind: "company" })).id);
const eventsOf = (id: string) =>
  db().event.findMany({ where: { subjectType: "tender", subjectId: id }, orderBy: { occurredAt: "asc" } });

describe("files of a tender", { timeout: 60_000 }, () => {
  it("open: DOCX, PDF, XLSX and CSV with the same numbers and texts", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id, { state: "approved", content: content() });
    const facts = unwrap(await paperFacts(officer, id));
    const bytesOf = async (name: string) => (await makeFile(facts, name))?.bytes ?? new Uint8Array();
    const docx = await textOfDocx(await bytesOf("2-kravspecifikation.docx"));
    const pdf = await textOfPdf(await openPdf(await bytesOf("2-kravspecifikation.pdf")));
    expect(docx).toContain("Återbrukade kontorsstolar till stadshuset");
    expect(pdf.replace(/\s+/g, " ")).toContain("Återbrukade kontorsstolar till stadshuset");
    const rows = await readXlsxFile(Buffer.from(await bytesOf("kravlista.xlsx")));
    expect((rows as unknown as { data: unknown[][] }[])[0]?.data ?? rows).toHaveLength(content().criteria.length + 1);
    const csv = Buffer.from(await bytesOf("kravlista.csv")).toString("utf8");
    expect(csv.startsWith("\uFEFFNr;Rubrik;Text;Slag;Ska/bör;Bevis;Poäng;Gäller;Svar\r\n")).toBe(true);
    expect(csv.match(/^"?K\d;/gm)).toHaveLength(6);
  });

  it("run nothing in a spreadsheet: what begins like a formula has an apostrophe", async () => {
    const officer = await createOfficer();
    const [first, ...rest] = content().criteria;
    const evil = { ...first!, edited: { ...first!.edited, title: '=HYPERLINK("http://ond.example")' } };
    const { id } = await createTender(officer.organization.id, {
      content: { ...content(), criteria: [evil, ...rest] },
    });
    const facts = unwrap(await paperFacts(officer, id));
    const csv = strFromU8((await makeFile(facts, "kravlista.csv"))!.bytes);
    const sheet = unzipSync((await makeFile(facts, "kravlista.xlsx"))!.bytes);
    expect(csv).toContain("'=HYPERLINK");
    const xml = Object.entries(sheet)
      .map(([name, bytes]) => (name.endsWith(".xml") ? strFromU8(bytes) : ""))
      .join("");
    expect(xml).toContain("&#39;=HYPERLINK".replace("&#39;", "'"));
    expect(xml).not.toContain("<f>");
  });

  it("make one package of an approved tender, the same bytes each time, and none of a draft", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id, { state: "approved", content: content() });
    const draft = await createTender(officer.organization.id, { content: content() });
    const facts = unwrap(await paperFacts(officer, id));
    const [one, two] = [await makeFile(facts, "handlingar.zip"), await makeFile(facts, "handlingar.zip")];
    expect(Buffer.compare(one!.bytes, two!.bytes)).toBe(0);
    expect(Object.keys(unzipSync(one!.bytes)).sort()).toEqual([
      "1-inbjudan.docx",
      "1-inbjudan.pdf",
      "2-kravspecifikation.docx",
      "2-kravspecifikation.pdf",
      "3-utvardering.docx",
      "3-utvardering.pdf",
      "4-avtalsvillkor.docx",
      "4-avtalsvillkor.pdf",
      "5-svarsformular.docx",
      "5-svarsformular.pdf",
      "kravlista.csv",
      "kravlista.xlsx",
    ]);
    expect(await makeFile(unwrap(await paperFacts(officer, draft.id)), "handlingar.zip")).toBeNull();
    expect(await makeFile(facts, "../../etc/passwd")).toBeNull();
  });
});

describe("out of the house", () => {
  it("is handed over once, however often it is pressed, and never before approval", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id, { state: "approved", content: content() });
    const presses = await Promise.all([handOverTender(officer, { id }), handOverTender(officer, { id })]);
    expect(presses.map((press) => unwrap(press).repeated).sort()).toEqual([false, true]);
    expect((await eventsOf(id)).filter(({ type }) => type === "tender.handed_over")).toHaveLength(1);
    const draft = await createTender(officer.organization.id);
    expect(await handOverTender(officer, { id: draft.id })).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await handOverTender(await createOfficer(), { id })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("names each faulty field of the advertisement and keeps the state", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id, { state: "handed_over", content: content() });
    const form = {
      database: " ",
      noticeUrl: "javascript:alert(1)",
      noticeId: "",
      publishedOn: addDays(today(), 1),
      asksOpen: false,
    };
    const refused = await recordPublication(officer, { id }, form);
    expect(refused).toMatchObject({ ok: false, error: { code: "invalid_input" } });
    const fields = refused.ok ? [] : (refused.error.fields ?? []);
    expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "database required",
      "noticeUrl invalid_url",
      "noticeId required",
      "publishedOn in_future",
    ]);
    expect((await db().tender.findUniqueOrThrow({ where: { id } })).state).toBe("handed_over");
  });

  it("has an open page from then on, found by words, gone from the open ones after the deadline", async () => {
    const officer = await createOfficer();
    const { id, reference } = await createTender(officer.organization.id, { state: "handed_over", content: content() });
    expect(await getPublished(visitor("sv"), reference)).toMatchObject({ ok: false, error: { code: "not_found" } });
    unwrap(await recordPublication(officer, { id }, notice()));
    unwrap(await recordPublication(officer, { id }, notice()));
    expect(unwrap(await getPublished(visitor("sv"), reference)).tender.publication.noticeId).toBe("2026-77");
    const found = await listPublished(visitor("sv"), {
      q: "stapelbar KONFERENSSTOL",
      municipality: null,
      all: false,
      page: 1,
    });
    expect(found.cards.map((card) => card.reference)).toContain(reference);
    expect((await tendersMentioning(visitor("sv"), "arbetsstol")).map((card) => card.reference)).toContain(reference);
    expect(await tendersMentioning(visitor("sv"), "grävmaskin 100%_")).toEqual([]);
    const types = (await eventsOf(id)).map(({ type }) => type);
    expect(types.filter((type) => type === "tender.published")).toHaveLength(1);
    expect(types).not.toContain("tender.publication_changed");
    unwrap(await recordPublication(officer, { id }, { ...notice(), noticeId: "2026-78" }));
    expect((await eventsOf(id)).at(-1)?.type).toBe("tender.publication_changed");

    const past = await createPublished(officer.organization.id, {
      content: { ...content(), title: "Gamla bord", timeline: { ...content().timeline, deadline: "2026-01-15T12:00" } },
    });
    const open = await listPublished(visitor("sv"), { q: "gamla bord", municipality: null, all: false, page: 1 });
    const all = await listPublished(visitor("sv"), { q: "gamla bord", municipality: null, all: true, page: 1 });
    expect(open.cards).toEqual([]);
    expect(all.cards).toMatchObject([{ reference: past.reference, closed: true }]);
  });
});

describe("questions about a published tender", () => {
  it("reach the authority once, are shown when answered, and never say who asked", async () => {
    const officer = await createOfficer();
    const asker = await supplier();
    const { id, reference } = await createPublished(officer.organization.id, { content: content() });
    const ask = { question: "Kan leveransen delas?", clientKey: "k1", today: today() };
    unwrap(await askQuestion(asker, reference, ask));
    unwrap(await askQuestion(asker, reference, ask));
    expect(unwrap(await getPublished(visitor("sv"), reference)).questions).toEqual([]);
    const [stored] = await db().tenderQuestion.findMany({ where: { tenderId: id } });
    unwrap(
      await answerQuestion(
        officer,
        { id },
        { questionId: stored!.id, question: "Kan leveransen delas?", answer: "Ja." },
      ),
    );
    const shown = unwrap(await getPublished(await supplier(), reference));
    expect(shown.questions).toMatchObject([{ question: "Kan leveransen delas?", answer: "Ja." }]);
    const asText = JSON.stringify({ questions: shown.questions, events: await eventsOf(id) });
    expect(asText).not.toContain(asker.personId);
    expect(asText).not.toContain(asker.organization.id);
  });

  it("are refused after their last day, where the authority takes none, and from the authority itself", async () => {
    const officer = await createOfficer();
    const late = await createPublished(officer.organization.id, {
      content: { ...content(), timeline: { ...content().timeline, questionsUntil: addDays(today(), -1) } },
    });
    const closed = await createPublished(officer.organization.id, {
      content: content(),
      publication: { asksOpen: false },
    });
    const open = await createPublished(officer.organization.id, { content: content() });
    const ask = { question: "Hej?", clientKey: "k", today: today() };
    const asker = await supplier();
    for (const { reference } of [late, closed])
      expect(await askQuestion(asker, reference, ask)).toMatchObject({
        ok: false,
        error: { reason: "questions_closed" },
      });
    expect(await askQuestion(officer, open.reference, ask)).toMatchObject({
      ok: false,
      error: { reason: "own_tender" },
    });
    expect(await askQuestion(asker, open.reference, { ...ask, question: " " })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "question", code: "required" }] },
    });
  });

  it("of another authority cannot be answered", async () => {
    const officer = await createOfficer();
    const { id } = await createPublished(officer.organization.id, { content: content() });
    const pasted = { question: "Fråga", answer: "Svar", clientKey: "k" };
    expect(await pasteQuestion(await createOfficer(), { id }, pasted)).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
    const other = await createPublished(officer.organization.id, { content: content() });
    unwrap(await pasteQuestion(officer, { id }, pasted));
    const [stored] = await db().tenderQuestion.findMany({ where: { tenderId: id } });
    const moved = { questionId: stored!.id, question: "Fråga", answer: "Annat" };
    expect(await answerQuestion(officer, { id: other.id }, moved)).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("follow is kept once and taken away", async () => {
    const officer = await createOfficer();
    const reader = await supplier();
    const { reference } = await createPublished(officer.organization.id, { content: content() });
    unwrap(await followTender(reader, reference, true));
    unwrap(await followTender(reader, reference, true));
    expect(unwrap(await getPublished(reader, reference)).follows).toBe(true);
    unwrap(await followTender(reader, reference, false));
    expect(unwrap(await getPublished(reader, reference)).follows).toBe(false);
  });
});
