import { describe, expect, it } from "vitest";
import { translator } from "~/i18n/translator.server";
import { bidLabels, modelLabels } from "./field-labels";

const criteria = [{ key: "k1", title: "Garanti", weight: "60", deduction: "", answer: { kind: "marks" } }] as never;
const t = translator("sv", "evaluation");

describe("names of the fields of an evaluation", () => {
  it("tells which weight, and which bid", () => {
    expect(modelLabels({ criteria }, t)).toMatchObject({ "weight.k1": "Vikt för Garanti", years: "Antal år" });
    const labels = bidLabels(2, criteria, t);
    expect(labels["bid.1.price"]).toBe("Anbud 2, Pris exkl. moms");
    expect(labels["bid.0.answer.k1"]).toBe("Anbud 1, Garanti");
  });
});
