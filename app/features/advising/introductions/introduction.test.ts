import { describe, expect, it } from "vitest";
import { answerRefusal, asksFirmsOf, stateOf, type Introduction } from "./introduction";
import { seenBy, sharedFacts } from "./shared-facts";

const none = { firm: null, answer: null, at: null, by: null };
const yes = { ...none, answer: "yes" as const, at: new Date(1) };
const asked: Introduction = {
  id: "i",
  caseId: "c",
  message: "Hej",
  shared: [],
  askedBy: null,
  askedAt: new Date(0),
  expiresAt: new Date(1000),
  giver: none,
  receiver: none,
  introducedAt: null,
  withdrawnAt: null,
  withdrawnSide: null,
};
const firm = (name: string, contact: string | null) => ({ name, municipality: "Vännäs", contact });
const subject = { material: "Sågspån", tonnesPerYear: 40, kgCo2e: null, score: null, values: null };

describe("where a question stands", () => {
  it("waits until its last moment, then has expired; an introduction does not expire", () => {
    expect(stateOf(asked, new Date(999))).toBe("waiting");
    expect(stateOf(asked, new Date(1000))).toBe("expired");
    const both = { ...asked, giver: yes, receiver: yes, introducedAt: new Date(2) };
    expect(stateOf(both, new Date(5000))).toBe("introduced");
    expect(stateOf({ ...both, withdrawnAt: new Date(3), withdrawnSide: "giver" }, new Date(5000))).toBe("withdrawn");
    expect(stateOf({ ...asked, giver: yes, receiver: { ...yes, answer: "no" } }, new Date(1))).toBe("declined");
  });

  it("takes an answer once, in time, while it stands", () => {
    expect(answerRefusal(asked, "giver", "yes", new Date(1))).toBeNull();
    expect(answerRefusal(asked, "giver", "yes", new Date(1000))).toBe("introduction_expired");
    expect(answerRefusal({ ...asked, giver: yes }, "giver", "yes", new Date(2000))).toBeNull();
    expect(answerRefusal({ ...asked, giver: yes }, "giver", "no", new Date(1))).toBe("introduction_answered");
    expect(answerRefusal({ ...asked, withdrawnAt: new Date(1) }, "giver", "yes", new Date(1))).toBe(
      "introduction_withdrawn",
    );
  });
});

describe("whom a question was put to", () => {
  it("is the firms that stood in the case, and nobody who comes to stand there later", () => {
    const [a, b] = [{ kind: "prospect", id: "a" } as const, { kind: "organization", id: "b" } as const];
    const put = { giver: { ...none, firm: a }, receiver: { ...none, firm: b } };
    expect(asksFirmsOf(put, { giver: a, receiver: b })).toBe(true);
    expect(asksFirmsOf(put, { giver: { kind: "organization", id: "a" }, receiver: b })).toBe(false);
    expect(asksFirmsOf(put, { giver: a, receiver: null })).toBe(false);
    expect(asksFirmsOf({ ...put, receiver: none }, { giver: a, receiver: null })).toBe(true);
  });
});

describe("what is shared", () => {
  const facts = sharedFacts({ subject }, { giver: firm("A AB", null), receiver: firm("B AB", "b@b.example") });

  it("names nobody before both have said yes", () => {
    for (const side of ["giver", "receiver"] as const) {
      const text = seenBy(facts, side, false)
        .map(({ text: words }) => words)
        .join(" ");
      expect(text).not.toMatch(/A AB|B AB|b@b/);
      expect(text).toContain("Sågspån");
    }
  });

  it("gives each side the other's name and contact, and never its own, once both have", () => {
    const toGiver = seenBy(facts, "giver", true);
    expect(toGiver.map(({ text }) => text)).toEqual(["Sågspån", "", "Vännäs", "B AB", "b@b.example"]);
    expect(toGiver.find(({ key }) => key === "amount")?.tonnes).toBe(40);
    expect(seenBy(facts, "receiver", true).some(({ text }) => text === "B AB")).toBe(false);
  });
});
