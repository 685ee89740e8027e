import { describe, expect, it } from "vitest";
import { shippedPrecedents } from "../data/shipped-precedents";
import { rankedPrecedent } from "../precedents/shipped-precedent";
import { citePrecedents } from "../ranking/cite-precedents";
import { knownExchanges } from "../ranking/known-exchanges";
import { isTypicalTaker } from "./typical-taker";

const { table } = knownExchanges(shippedPrecedents.map(rankedPrecedent));
const takes = (title: string, nace: string, wasteCode: string | null = null): boolean => {
  const query = { caseId: "", donorNace: [], wasteCodes: wasteCode === null ? [] : [wasteCode], waste: title };
  return isTypicalTaker({ title, wasteCode }, [nace], { precedents: citePrecedents(table, query, [nace]) });
};

describe("a typical taker", () => {
  it("is of a trade that the table of materials names, at the level that it names", () => {
    expect(takes("Torr sågspån", "1621")).toBe(true);
    expect(takes("Vassle", "0146")).toBe(true);
    expect(takes("Torr sågspån", "9511")).toBe(false);
  });

  it("or of one that a known exchange tells of", () => {
    expect(takes("Gips från rökgasrening", "2362", "100105")).toBe(true);
  });

  it("is nobody where the flow is nothing that is known", () => {
    for (const nace of ["4211", "2351", "3511"]) expect(takes("Tunna klienter, 22 st", nace)).toBe(false);
  });
});
