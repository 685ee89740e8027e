import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RankedPrecedent } from "../precedents/precedent";
import { choiceShares, fitChoices } from "./conditional-logit";
import { evidenceFor } from "./evidence";
import { learnModel, plainModel } from "./learn-model";
import { buildPrecedentTable, materialsOfQuery } from "./precedent-table";
import { rankExchanges } from "./rank-exchanges";
import { leavingOut, modelsByCase, rankReceivers } from "./rank-receivers";

const precedent = (caseId: string, donor: string, waste: string, code: string, receiver: string): RankedPrecedent => ({
  id: `${caseId} ${donor} ${waste} ${code} ${receiver}`,
  caseId,
  donorNace: donor ? [donor] : [],
  wasteCodes: code ? [code] : [],
  waste,
  receiver,
  receiverNace: receiver.split(";"),
});

const wastes = ["Fly ash", "Slag", "Vassle", "CO2", "Sawdust", "Something else"];
const anyPrecedent = fc
  .tuple(
    fc.constantFrom("a", "b", "c", "d", ""),
    fc.constantFrom("3511", "2410", "1051", "1610", ""),
    fc.constantFrom(...wastes),
    fc.constantFrom("100102", "100202", "020502", "030105", ""),
    fc.constantFrom("2351", "4211", "1091", "011;012", "3530", "01"),
  )
  .map(([caseId, donor, waste, code, receiver]) => precedent(caseId, donor, waste, code, receiver));
const anyPrecedents = fc.array(anyPrecedent, { minLength: 1, maxLength: 40 });

const some = [
  precedent("a", "3511", "Fly ash", "100102", "2351"),
  precedent("b", "3511", "Bottom ash", "100101", "4211"),
  precedent("b", "1051", "Whey", "020502", "1091"),
  precedent("c", "1610", "Sawdust", "030105", "1621"),
  precedent("d", "2410", "Slag", "100202", "2351"),
  precedent("d", "1610", "Bark", "030101", "3530"),
];

describe("rankReceivers", () => {
  it("puts first who takes such things", () => {
    const table = buildPrecedentTable(some);
    const first = (waste: string, code = ""): string | undefined =>
      rankReceivers(table, { caseId: "", donorNace: [], wasteCodes: code ? [code] : [], waste }, plainModel)[0]
        ?.receiver;
    expect(first("Aska från biobränsle")).toBe("2351");
    expect(first("Vassle")).toBe("1091");
    expect(first("", "030105")).toBe("1621");
  });

  it("gives shares that sum to 1, each receiver of other cases once", () => {
    fc.assert(
      fc.property(anyPrecedents, anyPrecedent, (rows, query) => {
        const table = buildPrecedentTable(rows);
        const ranked = rankReceivers(table, query, plainModel);
        const others = rows.filter(({ caseId }) => caseId !== query.caseId || caseId === "");
        expect(ranked.map(({ receiver }) => receiver).sort()).toEqual(
          [...new Set(others.map(({ receiver }) => receiver))].sort(),
        );
        expect(ranked.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(ranked.length > 0 ? 1 : 0, 9);
      }),
    );
  });

  it("does not change with the order of the precedents", () => {
    fc.assert(
      fc.property(anyPrecedents, anyPrecedent, fc.integer({ min: 1, max: 39 }), (rows, query, turn) => {
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
        const rank = (list: readonly RankedPrecedent[]) => rankReceivers(buildPrecedentTable(list), query, plainModel);
        expect(rank(turned)).toEqual(rank(rows));
      }),
    );
  });

  it("reads nothing of the query's own case, neither to rank nor to learn", () => {
    fc.assert(
      fc.property(
        fc.array(anyPrecedent, { minLength: 25, maxLength: 40 }),
        fc.constantFrom("2222", "2351"),
        (rows, other) => {
          const query = { ...(rows[0] as RankedPrecedent), caseId: "a" };
          const changed = rows.map((row) =>
            row.caseId === "a" ? { ...row, receiver: other, receiverNace: [other] } : row,
          );
          const without = rows.filter(({ caseId }) => caseId !== "a");
          fc.pre(without.length > 0);
          const rank = (list: readonly RankedPrecedent[]) => {
            const table = buildPrecedentTable(list);
            return rankReceivers(table, query, modelsByCase(table, ["a"])("a"));
          };
          expect(rank(changed)).toEqual(rank(rows));
          expect(rank(without)).toEqual(rank(rows));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("evidenceFor", () => {
  it("says nothing new where a flow is unlike everything", () => {
    const table = buildPrecedentTable(some);
    const query = { caseId: "", donorNace: [], wasteCodes: [], waste: "???" };
    const { lift } = evidenceFor(
      table,
      { query, materials: materialsOfQuery(query) },
      plainModel.strengths,
      leavingOut(table, []),
    );
    expect([...lift].every((value) => Math.abs(value) < 1e-12)).toBe(true);
  });
});

describe("learnModel", () => {
  it("takes the plain model where there is little to learn from", () => {
    const table = buildPrecedentTable(some);
    expect(learnModel(table, leavingOut(table, []))).toBe(plainModel);
  });

  it("finds the weights under which the choices were likeliest", () => {
    const feature = Float64Array.from([1, 0]);
    const choices = Array.from({ length: 100 }, (_, index) => ({
      features: [feature],
      chosen: index < 75 ? 0 : 1,
      weight: 1,
    }));
    const { weights } = fitChoices(choices, 1);
    expect(choiceShares([feature], weights)[0]).toBeCloseTo(0.75, 2);
  });
});

describe("rankExchanges", () => {
  it("writes a line a receiver, in the order asked, quoting what needs it", () => {
    const query = { ...(some[0] as RankedPrecedent), row: 'x,"1"' };
    const [lines = ""] = [...rankExchanges(some, [query])];
    expect(lines.split("\n").length - 1).toBe(5);
    expect(lines.startsWith('"x,""1""",a,1,')).toBe(true);
    expect([...rankExchanges(some, [query, query])].length).toBe(2);
  });

  it("answers with nothing where no other case is known", () => {
    const only = [precedent("a", "3511", "Fly ash", "100102", "2351")];
    expect([...rankExchanges(only, [{ ...(only[0] as RankedPrecedent), row: "1" }])]).toEqual([""]);
  });
});
