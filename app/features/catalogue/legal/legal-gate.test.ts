import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide, gateRequired, questionsFor, withFacts } from "./legal-gate";
import { legalQuestions, readLegalAnswers, type LegalAnswers, type LegalQuestion } from "./legal-questions";
import { dutiesFor } from "./legal-duties";

const beam: LegalAnswers = { origin: "dismantled", substances: ["none"], purpose: "same_use", usable: "as_is" };
const status = (answers: LegalAnswers) => {
  const verdict = decide(answers);
  return verdict.kind === "status"
    ? `${verdict.status}:${verdict.ground}`
    : verdict.kind === "refused"
      ? `refused:${verdict.reason}`
      : `ask:${verdict.next}`;
};

describe("the legal-status gate", () => {
  it("asks one thing after the other", () => {
    expect(questionsFor({})).toEqual(["origin"]);
    expect(questionsFor({ origin: "used", substances: ["none"] })).toEqual(["origin", "substances", "purpose"]);
    expect(status({ origin: "used", substances: ["none"], purpose: "same_use" })).toBe("ask:usable");
  });

  it("lets dismantled beams for reuse be products", () => {
    expect(status(beam)).toBe("product:reused_as_intended");
    expect(status({ ...beam, usable: "after_repair" })).toBe("product:prepared_before_waste");
  });

  it("stays careful where reuse is not certain", () => {
    expect(status({ ...beam, usable: "unknown" })).toBe("ask:hazardous");
    expect(status({ ...beam, usable: "unknown", hazardous: "no" })).toBe("waste:reuse_not_certain");
    expect(status({ ...beam, usable: "unknown", hazardous: "unknown" })).toBe(
      "hazardous_waste:hazardous_not_ruled_out",
    );
  });

  it("asks all four conditions of a by-product and stops at the first no", () => {
    const residue: LegalAnswers = { origin: "production", substances: ["none"], purpose: "material" };
    expect(status(residue)).toBe("ask:use_certain");
    expect(
      status({
        ...residue,
        use_certain: "yes",
        normal_processing: "yes",
        part_of_production: "yes",
        lawful_and_safe: "yes",
      }),
    ).toBe("by_product:by_product_conditions");
    expect(status({ ...residue, use_certain: "no", hazardous: "no" })).toBe("waste:by_product_not_shown");
  });

  it("recognises end of waste only with a paper to show", () => {
    const scrap: LegalAnswers = {
      origin: "thrown_away",
      substances: ["none"],
      purpose: "material",
      end_of_waste: "scrap_333_2011",
    };
    expect(status({ ...scrap, conformity: "yes" })).toBe("end_of_waste:end_of_waste_rules");
    expect(status({ ...scrap, conformity: "no", hazardous: "no" })).toBe("waste:end_of_waste_not_shown");
  });

  it("refuses reuse of asbestos, PCB and treated wood outside the permitted uses", () => {
    expect(status({ ...beam, substances: ["asbestos"] })).toBe("refused:asbestos_reuse");
    expect(status({ ...beam, substances: ["pcb", "other_hazardous"] })).toBe("refused:pcb_reuse");
    expect(status({ ...beam, substances: ["creosote"] })).toBe("ask:treated_wood_use");
    expect(status({ ...beam, substances: ["creosote"], treated_wood_use: "other" })).toBe("refused:creosote_reuse");
    expect(status({ ...beam, substances: ["creosote"], treated_wood_use: "permitted_use" })).toBe(
      "product:treated_wood_permitted_use",
    );
    expect(status({ ...beam, substances: ["cca"], treated_wood_use: "unknown" })).toBe("refused:cca_reuse");
  });

  it("lets the same things go to disposal as hazardous waste under a hazardous code", () => {
    const verdict = decide({ origin: "dismantled", substances: ["asbestos"], purpose: "disposal" });
    expect(verdict).toMatchObject({
      kind: "status",
      status: "hazardous_waste",
      wasteCode: "hazardous",
      ground: "contains_restricted_substance",
    });
  });

  it("takes stated facts for answers", () => {
    const answers = withFacts(beam, { asbestos_status: { v: "present" } });
    expect(status(answers)).toBe("refused:asbestos_reuse");
    expect(withFacts(beam, { asbestos_status: { v: "tested_free" } })).toEqual(beam);
    expect(
      gateRequired({
        type: "surplus",
        categoryCode: "timber.structural",
        attributes: { impregnation: { v: "creosote" } },
      }),
    ).toBe(true);
    expect(gateRequired({ type: "surplus", categoryCode: "furniture.desks", attributes: {} })).toBe(false);
  });
});

const anyAnswers: fc.Arbitrary<LegalAnswers> = fc
  .record(
    Object.fromEntries(
      Object.entries(legalQuestions).map(([key, { answers, multi }]) => [
        key,
        multi ? fc.constantFrom(...answers).map((one) => [one]) : fc.constantFrom(...answers),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((answers) => answers as LegalAnswers);

describe("whatever is answered", () => {
  it("answering what is asked always ends in a verdict", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (choices) => {
        let answers: LegalAnswers = {};
        for (const choice of choices) {
          const verdict = decide(answers);
          if (verdict.kind !== "incomplete") return;
          const options = legalQuestions[verdict.next].answers;
          const option = options[choice % options.length];
          answers = { ...answers, [verdict.next]: verdict.next === "substances" ? [option] : option };
        }
        expect(decide(answers).kind).not.toBe("incomplete");
      }),
    );
  });

  it("never calls a thing a product that holds asbestos or PCB", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom("asbestos", "pcb" as const), (answers, substance) => {
        const verdict = decide({ ...answers, substances: [substance as "pcb"], purpose: "same_use" });
        expect(verdict.kind).toBe("refused");
      }),
    );
  });

  it("reads back what it wrote and names strangers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readLegalAnswers(answers as Record<LegalQuestion, unknown>)).toEqual({ answers, faults: [] });
      }),
    );
    expect(
      readLegalAnswers({ origin: "moon", colour: "red", substances: ["none", "pcb"] }).faults.map(({ code }) => code),
    ).toEqual(["not_an_option", "unknown_field", "exclusive_option"]);
  });
});

describe("duties", () => {
  const codes = (...input: Parameters<typeof dutiesFor>) => dutiesFor(...input).map(({ code }) => code);
  it("follow the status and the day", () => {
    expect(codes("waste", "2026-11-24", "soil")).toEqual([
      "giver_checks_receiver",
      "carrier_permit",
      "carrier_own_waste_permit",
      "dealer_broker_notification",
    ]);
    expect(codes("hazardous_waste", "2026-11-24", null)).toContain("register_hazardous");
    expect(codes("waste", "2020-07-31", null)).toEqual([]);
    expect(codes("product", "2026-01-07", "building")).toEqual([]);
    expect(codes("product", "2026-01-08", "building")).toEqual(["construction_product"]);
    expect(codes("product", "2026-01-08", "furniture")).toEqual([]);
  });
});
