import { describe, expect, it } from "vitest";
import { publishedContent } from "~/composition/seed/procurement/published-content";
import type { Block } from "~/documents/document-model";
import { documentTexts } from "~/documents/document-text";
import { translator } from "~/i18n/translator.server";
import { criterionNumbers } from "../criterion-words";
import { emptyContent } from "../empty-content";
import { evaluationKinds, type EvaluationModel } from "../evaluation/evaluation-model";
import type { TenderContent } from "../tender";
import { paperKinds } from "./paper-kinds";
import type { PaperSource } from "./paper-source";
import { requirementMatrix } from "./requirement-matrix";
import { tenderPaper } from "./tender-papers";

const sourceOf = (content: TenderContent, over: Partial<PaperSource> = {}): PaperSource => ({
  reference: "U-7K3M9Q2",
  content,
  authority: { name: "Exempelkommunen", organizationNumber: "212000-2627" },
  partners: [],
  day: "2026-11-30",
  approved: true,
  limits: { answersBefore: 6, standstill: 10 },
  municipality: () => "Skellefteå",
  market: null,
  log: [],
  motive: [],
  t: translator(content.language, "papers"),
  ...over,
});

const full = publishedContent("2026-11-30");
const textOf = (kind: (typeof paperKinds)[number], source: PaperSource): string =>
  documentTexts(tenderPaper(kind, source)).join("\n");

describe("the papers of a tender", () => {
  it("are written for an empty draft, in both languages, without a key showing through", () => {
    for (const language of ["sv", "en"] as const)
      for (const kind of paperKinds)
        for (const content of [emptyContent("Något", language), { ...full, language }]) {
          const text = textOf(kind, sourceOf(content));
          expect(text).not.toMatch(
            /\{[a-z]+\}|undefined|\b(kind|fact|column|evaluation|contract|invitation|response)\.[a-z]/,
          );
        }
  });

  it("say what is bought, when, and in which order bids are tried", () => {
    const text = textOf("invitation", sourceOf(full));
    for (const words of [
      "EK 2026/0391",
      "120 st",
      "39112000-0",
      "28 december 2026 23:59",
      "Avtalsspärren är minst 10 dagar",
      "senast 6 dagar före",
    ])
      expect(text).toContain(words.replaceAll(" st", "\u00a0st"));
  });

  it("leave out a time limit that no row gives", () => {
    const text = textOf("invitation", sourceOf(full, { limits: { answersBefore: null, standstill: null } }));
    expect(text).not.toContain("Avtalsspärren är minst");
  });

  it("hold each criterion under one number in every paper, the form and the list", () => {
    const source = sourceOf(full);
    const list = requirementMatrix(source);
    expect(list.rows).toHaveLength(full.criteria.length);
    const form = textOf("response", source);
    for (const row of list.rows) {
      expect(form).toContain(`${String(row[0])} ${String(row[1])}`);
      expect(form).toContain(row[2]);
    }
    expect(textOf("requirements", source)).toContain(
      `K1 ${String(list.rows.find(([number]) => number === "K1")?.[1])}`,
    );
    expect(textOf("contract", source)).toContain(`V1 ${String(list.rows.find(([number]) => number === "V1")?.[1])}`);
  });

  it("number as the draft and the supply check do, in the language of the tender", () => {
    for (const language of ["sv", "en"] as const) {
      const content = { ...full, language };
      const shown = [...criterionNumbers(content).values()];
      expect(requirementMatrix(sourceOf(content)).rows.map(([number]) => number)).toEqual(shown);
      expect(shown).toEqual(expect.arrayContaining(language === "sv" ? ["KV1", "V1"] : ["S1", "C1"]));
    }
  });

  it("state motive, proof and follow-up for each requirement", () => {
    const paper = tenderPaper("requirements", sourceOf(full));
    const facts = paper.blocks.filter((block): block is Extract<Block, { kind: "facts" }> => block.kind === "facts");
    expect(facts).toHaveLength(
      full.criteria.filter(({ content }) => content.kind === "technical_specification").length,
    );
    for (const { facts: entries } of facts)
      expect(entries.map(({ label }) => label)).toEqual(expect.arrayContaining(["Motiv", "Bevis", "Uppföljning"]));
  });

  const models: readonly EvaluationModel[] = [
    { kind: "lowest_price" },
    { kind: "price_per_quality_point" },
    { kind: "value_deduction" },
    { kind: "absolute_scoring", priceWeight: 40, fullPriceMinor: 10_000_00, zeroPriceMinor: 30_000_00 },
    { kind: "relative_scoring", priceWeight: 50 },
    { kind: "life_cycle_cost", years: 8, discountPercent: 3.5 },
  ];

  it("explain every evaluation model, with weights where it has weights", () => {
    expect(models.map(({ kind }) => kind).sort()).toEqual([...evaluationKinds].sort());
    const [price, quality, deduction, absolute] = models.map((evaluation) =>
      textOf("evaluation", sourceOf({ ...full, evaluation })),
    );
    expect(price).toContain("lägst pris");
    expect(quality).toContain("40\u00a0%");
    expect(deduction).toContain("Jämförelsesumma = anbudspris");
    expect(deduction).not.toContain("40\u00a0%");
    expect(absolute).toContain("ger 0 poäng");
    expect(absolute).toContain("inget pris är för lågt");
  });

  it("carry the market's annex and the log when there are any", () => {
    const market: Block[] = [{ kind: "paragraph", text: "Fjorton firmor klarar alla krav." }];
    const log = [{ when: "30 november 2026 10:00", what: "Upphandling godkänd", who: "Granskaren", note: "" }];
    const source = sourceOf(full, { market, log });
    expect(textOf("market", source)).toContain("Fjorton firmor");
    expect(textOf("market", source)).toContain("inte hela marknaden");
    expect(textOf("decisions", source)).toContain("Upphandling godkänd");
    expect(textOf("market", sourceOf(full))).toContain("Ingen marknadskoll");
  });

  it("carry the answers given for the need in the decision log, and nowhere that suppliers read", () => {
    const motive = [{ question: "Behöver vi det alls?", answer: "Ja", why: "Vi har 57 stolar kvar." }];
    const source = sourceOf(full, { motive });
    const holding = paperKinds.filter((kind) => textOf(kind, source).includes("Vi har 57 stolar kvar."));
    expect(holding).toEqual(["decisions"]);
  });

  it("say that they are drafts until somebody has approved them", () => {
    expect(textOf("invitation", sourceOf(full, { approved: false }))).toContain("Utkast, inte godkänt");
    expect(textOf("invitation", sourceOf(full))).not.toContain("Utkast");
  });
});
