import type { TemplateCriterion, TenderTemplate } from "./template";

const must = (id: string, version = 1, values: TemplateCriterion["values"] = {}): TemplateCriterion => ({
  ref: { id, version },
  values,
  weight: null,
  deductionMinor: null,
  mandatory: true,
});

const award = (id: string, weight: number): TemplateCriterion => ({
  ref: { id, version: 1 },
  values: {},
  weight,
  deductionMinor: null,
  mandatory: false,
});

/** The region's common templates. */
export const commonTemplates: readonly TenderTemplate[] = [
  {
    id: "kontorsmobler",
    version: 1,
    title: { sv: "Kontorsmöbler, återbruk i första hand", en: "Office furniture, reuse first" },
    description: {
      sv: "För arbetsstolar, skrivbord och förvaring. Räkna efter hur mycket ni redan har innan ni använder den.",
      en: "For office chairs, desks and storage. Count what you already have before you use it.",
    },
    area: "furniture",
    categories: ["furniture.office_chairs", "furniture.desks"],
    cpv: ["39130000"],
    level: "advanced",
    criteria: [
      must("MOB-01"),
      must("MOB-02"),
      must("MOB-10"),
      must("MOB-12"),
      must("MOB-14"),
      must("MOB-16"),
      must("MOB-18"),
      must("MOB-20"),
      must("MOB-24"),
      award("MOB-30", 40),
      award("MOB-32", 30),
      award("MOB-33", 30),
      must("MOB-40"),
      must("MOB-41"),
    ],
    evaluation: { kind: "price_per_quality_point" },
    terms: {
      payment: {
        sv: "Betalning 30 dagar efter godkänd leverans och korrekt e-faktura.",
        en: "Payment 30 days after an approved delivery and a correct e-invoice.",
      },
      returns: {
        sv: "Leverantören tar tillbaka emballage och möbler som inte håller vad som avtalats.",
        en: "The supplier takes back packaging and furniture that does not keep what was agreed.",
      },
    },
  },
];
