import { describe, expect, it } from "vitest";
import { naceCodesOf, wasteCodesOf } from "./codes";
import { readPrecedents, readPublishedExchanges, readQueries } from "./read-exchanges";

const head = "row,case,donor_nace,receiver_nace,waste_description,ewc_code";
const file = (...rows: string[]): string => [head, ...rows].join("\n");
const faultsOf = (text: string) => {
  const result = readPrecedents(text);
  return result.ok ? [] : result.error.map(({ code, line, column }) => [code, line, column]);
};

describe("codes", () => {
  it("reads one or several, with and without points", () => {
    expect(naceCodesOf("01.50")).toEqual(["0150"]);
    expect(naceCodesOf("011;012")).toEqual(["011", "012"]);
    expect(naceCodesOf("38.110")).toEqual(["3811"]);
    expect(naceCodesOf("")).toEqual([]);
    expect(naceCodesOf("C")).toBeNull();
    expect(naceCodesOf("00")).toBeNull();
    expect(wasteCodesOf("17 02 04*")).toEqual(["170204"]);
    expect(wasteCodesOf("160209;160210")).toEqual(["160209", "160210"]);
    expect(wasteCodesOf("0201")).toEqual(["0201"]);
    expect(wasteCodesOf("219999")).toBeNull();
    expect(wasteCodesOf("17020")).toBeNull();
  });
});

describe("readPrecedents", () => {
  it("reads quotes, byte order mark, semicolons and Windows line ends", () => {
    const text = `\uFEFF${head.replaceAll(",", ";")}\r\n7;a;2052;"011;012";"""Glue like"" waste; soft";080499\r\n`;
    expect(readPrecedents(text)).toEqual({
      ok: true,
      value: [
        {
          id: "2",
          caseId: "a",
          donorNace: ["2052"],
          wasteCodes: ["080499"],
          waste: '"Glue like" waste; soft',
          receiver: "011;012",
          receiverNace: ["011", "012"],
        },
      ],
    });
  });

  it("names every fault with its line and column, and gives no rows then", () => {
    expect(
      faultsOf(file("1,a,abc,2351,Ash,100102", "2,a,3511,,Ash,100102", "3,a,3511,2351,Ash,99", "4,a,,2351,,")),
    ).toEqual([
      ["nace_shape", 2, "donor_nace"],
      ["receiver_missing", 3, "receiver_nace"],
      ["waste_shape", 4, "ewc_code"],
      ["nothing_known", 5, "ewc_code"],
    ]);
  });

  it("says what is wrong with a whole file", () => {
    expect(faultsOf("")).toEqual([["empty", 0, ""]]);
    expect(faultsOf(head)).toEqual([["no_rows", 0, ""]]);
    expect(faultsOf("case,donor_nace\n1,2")).toEqual([
      ["column_missing", 1, "waste_description"],
      ["column_missing", 1, "ewc_code"],
      ["column_missing", 1, "receiver_nace"],
    ]);
    expect(faultsOf(`${head},case\n1,a,3511,2351,Ash,100102,b`)).toEqual([["column_twice", 1, "case"]]);
    expect(faultsOf(file('1,a,3511,2351,"Ash,100102')).map(([code]) => code)).toEqual(["quote_not_closed"]);
  });
});

describe("readQueries", () => {
  it("needs no receiver, passes the row through and counts where there is none", () => {
    const asked = readQueries("case,donor_nace,waste_description,ewc_code\n,3511,Ash,\nb,,Slag,100202");
    expect(asked.ok && asked.value.map(({ row, caseId }) => [row, caseId])).toEqual([
      ["1", ""],
      ["2", "b"],
    ]);
    const named = readQueries(file("x 9,a,3511,nonsense,Ash,100102"));
    expect(named.ok && named.value[0]?.row).toBe("x 9");
  });
});

describe("readPublishedExchanges", () => {
  const published = `${head},final_use,country,year,reference\n1,a,3511,2351,Ash,100102,Cement,Denmark,2007 / 2009,`;

  it("keeps what a suggestion shows, and asks for the reference", () => {
    const read = readPublishedExchanges(`${published}"Somebody (2007), a journal"`);
    expect(read.ok && read.value[0]).toMatchObject({
      use: "Cement",
      country: "Denmark",
      year: "2007 / 2009",
      process: "",
      reference: "Somebody (2007), a journal",
    });
    const refused = readPublishedExchanges(published);
    expect(refused.ok ? [] : refused.error.map(({ code, line }) => [code, line])).toEqual([["reference_missing", 2]]);
  });
});
