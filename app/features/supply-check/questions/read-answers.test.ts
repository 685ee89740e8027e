import { describe, expect, it } from "vitest";
import { answerField, readAnswers } from "./read-answers";
import type { AskedFact } from "./market-question";

const warranty: AskedFact = { target: "offer", attribute: "warranty_months" };
const field = answerField("offer", warranty);
const read = (text: string, locale: "sv" | "en" = "sv") =>
  readAnswers([warranty], { offers: ["offer"], organizationId: "firm" }, { [field]: text }, locale);

describe("answers to a market question", () => {
  it("leaves what is blank unanswered, and reads what is written", () => {
    expect(read(" ")).toEqual({ answers: [], faults: [] });
    expect(read("2 år").answers).toMatchObject([{ subjectId: "offer", value: { v: 24 } }]);
  });

  it.each([
    ["sv", "mån"],
    ["en", "months"],
  ] as const)("names the unit of a bound in %s", (locale, unit) => {
    expect(read("-24", locale).faults).toMatchObject([{ field, code: "attribute_too_small", params: { unit } }]);
  });
});
