import { describe, expect, it } from "vitest";
import { pairOfCase, type CaseFlow } from "./pair-of-case";

const giver = { kind: "organization", id: "g" } as const;
const receiver = { kind: "prospect", id: "r" } as const;
const subject = { tonnesPerYear: null };
const one = { giver, receiver, outFlowId: null, inFlowId: null, categoryCode: "timber", subject };
const out: CaseFlow = { id: "o", direction: "out", owner: giver, categoryCode: "timber.residues" };
const need: CaseFlow = { id: "n", direction: "in", owner: receiver, categoryCode: "timber.residues" };
const ids = (pair: ReturnType<typeof pairOfCase>) => pair && [pair.out.id, pair.need.id];

describe("the flows that a case is about", () => {
  it("are the only ones of its firms in its material", () => {
    const other = { ...out, id: "x", categoryCode: "furniture.chairs" };
    expect(ids(pairOfCase(one, [out, need, other]))).toEqual(["o", "n"]);
    expect(pairOfCase(one, [out])).toBeNull();
    expect(pairOfCase(one, [{ ...out, owner: receiver }, need])).toBeNull();
    expect(pairOfCase({ ...one, receiver: null }, [out, need])).toBeNull();
  });

  it("are not guessed among several, but are those that it began from", () => {
    const two = { ...out, id: "p" };
    expect(pairOfCase(one, [out, two, need])).toBeNull();
    expect(ids(pairOfCase({ ...one, outFlowId: "p" }, [out, two, need]))).toEqual(["p", "n"]);
    expect(ids(pairOfCase({ ...one, outFlowId: "p", inFlowId: "n" }, [two, { ...need, categoryCode: null }]))).toEqual([
      "p",
      "n",
    ]);
  });

  it("are told by the material that both have, and by any of one category where the amount is stated", () => {
    const glulam = { ...out, id: "p", categoryCode: "timber.glulam" };
    expect(ids(pairOfCase(one, [glulam, out, need]))).toEqual(["o", "n"]);
    const stated = { ...one, subject: { tonnesPerYear: 40 } };
    expect(ids(pairOfCase(stated, [out, { ...out, id: "p" }, need]))).toEqual(["o", "n"]);
    const needed = { ...need, id: "m", categoryCode: "timber.glulam" };
    expect(pairOfCase(stated, [glulam, out, need, needed])).toBeNull();
  });

  it("are of one material where the case names none", () => {
    const loose = { ...one, categoryCode: null };
    expect(ids(pairOfCase(loose, [out, need]))).toEqual(["o", "n"]);
    expect(pairOfCase(loose, [out, { ...need, categoryCode: "food.bread" }])).toBeNull();
    expect(pairOfCase(loose, [out, { ...need, categoryCode: null }])).toBeNull();
  });
});
