import { describe, expect, it } from "vitest";
import { ocdsSchemasPresent, ocdsValidator } from "../../../../../tests/support/ocds-validator";
import { publishedContent } from "~/composition/seed/procurement/published-content";
import { emptyContent } from "../../empty-content";
import { evaluationKinds, type EvaluationModel } from "../../evaluation/evaluation-model";
import type { TenderContent } from "../../tender";
import { ocdsPackage, type OcdsSource } from "./ocds-package";

const source = (content: TenderContent, over: Partial<OcdsSource> = {}): OcdsSource => ({
  reference: "U-7K3M9Q2",
  state: "published",
  content,
  publication: {
    database: "Exempel Annonsdatabas",
    noticeUrl: "https://annonsdatabas.example/annons/1",
    noticeId: "2026-1",
    publishedOn: "2026-11-02",
    asksOpen: true,
  },
  changedAt: new Date("2026-11-20T10:00:00Z"),
  authority: { id: "6a1c", name: "Exempelkommunen", organizationNumber: "212000-2627" },
  appUrl: "https://tillvara.example",
  words: { procedure: "Öppet förfarande", model: "Priset delas med poängen." },
  today: "2026-11-30",
  ...over,
});

const models: readonly EvaluationModel[] = [
  { kind: "lowest_price" },
  { kind: "price_per_quality_point" },
  { kind: "value_deduction" },
  { kind: "absolute_scoring", priceWeight: 40, fullPriceMinor: 100_00, zeroPriceMinor: 300_00 },
  { kind: "relative_scoring", priceWeight: 50 },
  { kind: "life_cycle_cost", years: 8, discountPercent: 3.5 },
];

describe("the OCDS release package", () => {
  it.skipIf(!ocdsSchemasPresent)(
    "is valid against the published schemas with its extensions",
    () => {
      const validate = ocdsValidator();
      const full = publishedContent("2026-11-30");
      const contents = [
        full,
        emptyContent("Utan något", "sv"),
        ...models.map((evaluation) => ({ ...full, evaluation })),
      ];
      for (const content of contents)
        for (const state of ["published", "awarded", "cancelled"] as const) {
          validate(ocdsPackage(source(content, { state })));
          expect(validate.errors).toBeNull();
        }
    },
    30_000,
  );

  it.skipIf(!ocdsSchemasPresent)(
    "is refused by the same schemas when it is broken",
    () => {
      const validate = ocdsValidator();
      const good = JSON.parse(JSON.stringify(ocdsPackage(source(publishedContent("2026-11-30"))))) as {
        releases: { tender: { status: string; lots: { sustainability: { goal: unknown }[] }[] } }[];
      };
      const tender = good.releases[0]?.tender;
      if (tender) tender.status = "pågår";
      expect(validate(good)).toBe(false);
      if (tender) tender.status = "active";
      const goal = tender?.lots[0]?.sustainability[0];
      if (goal) goal.goal = 7;
      expect(validate(good)).toBe(false);
    },
    30_000,
  );

  it("covers every evaluation model", () => {
    expect(models.map(({ kind }) => kind).sort()).toEqual([...evaluationKinds].sort());
  });

  it("carries weights, machine-checkable requirements, Swedish time and what is bought", () => {
    const content = publishedContent("2026-11-30");
    const text = JSON.stringify(ocdsPackage(source(content)));
    expect(text).toContain('"percentageExact"');
    expect(text).toContain('"requirementGroups"');
    expect(text).toContain('"relatedLot":"d2"');
    expect(text).toContain('"scheme":"CPV","id":"39112000"');
    // 23:59 in Swedish winter, on the first working day after Christmas.
    expect(text).toContain('"endDate":"2026-12-28T22:59:00.000Z"');
    expect(text).toContain('"environmental.circularEconomy"');
  });

  it("says nothing that is empty", () => {
    expect(JSON.stringify(ocdsPackage(source(emptyContent("Utan något", "sv"))))).not.toMatch(/:(""|null|\[\])/);
  });
});
