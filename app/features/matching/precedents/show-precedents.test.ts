import { describe, expect, it } from "vitest";
import { precedentReferences } from "../data/precedent-references";
import { shippedPrecedents } from "../data/shipped-precedents";
import { rankedPrecedent, type ShippedPrecedent } from "./shipped-precedent";
import { showPrecedents } from "./show-precedents.server";

const shown = (row: ShippedPrecedent | undefined) => {
  if (!row) throw new Error("No such precedent ships");
  const cited = {
    precedent: rankedPrecedent(row),

    materials: [],
    code: null,
    receiver: null,
    donor: false,
  };
  return showPrecedents([cited], "sv")[0];
};

describe("a precedent as a page cites it", () => {
  it("tells what has become of the exchange", () => {
    for (const status of ["trial", "restricted"] as const)
      expect(shown(shippedPrecedents.find((row) => row.status === status))).toMatchObject({ status });
  });

  it("tells whether its source has been looked up", () => {
    const named = new Set(precedentReferences.filter(({ certainty }) => certainty === "memory").map(({ id }) => id));
    expect(shown(shippedPrecedents.find(({ reference }) => named.has(reference)))).toMatchObject({
      certainty: "memory",
    });
    expect(shown(shippedPrecedents.find(({ reference }) => !named.has(reference)))).toMatchObject({
      certainty: "secondary",
    });
  });
});
