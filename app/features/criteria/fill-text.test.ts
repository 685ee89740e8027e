import { describe, expect, it } from "vitest";
import type { ParameterDefinition } from "./criterion";
import { fillText, textParts } from "./fill-text";

const share: ParameterDefinition = {
  key: "share",
  label: { sv: "Andel återbrukat", en: "Reused share" },
  type: "number",
  unit: "percent",
  min: 0,
  max: 100,
  default: 50,
};
const last: ParameterDefinition = {
  key: "last",
  label: { sv: "Sista dag", en: "Last day" },
  type: "date",
  default: null,
};
const text = "Minst {share} procent före {last}, se {bilaga}.";

describe("textParts", () => {
  it("puts the chosen values where their marks stand, and leaves marks that nobody declares", () => {
    expect(fillText(text, [share, last], { share: 62.5, last: "2027-03-01" }, "sv")).toBe(
      "Minst 62,5 procent före 1 mars 2027, se {bilaga}.",
    );
  });

  it("says what has not been chosen", () => {
    const parts = textParts(text, [share, last], { share: null }, "en");
    expect(parts.filter(({ filled }) => !filled).map((part) => part.text)).toEqual(["[reused share]", "[last day]"]);
  });
});
