import { describe, expect, it } from "vitest";
import { emptyContent } from "../empty-content";
import { draftLimits } from "../draft-limits";
import { addOwnCriteria, requirementLines } from "./own-criteria";
import { reshape } from "./reshape";

const content = emptyContent("Möbler", "sv");
const paste = (pasted: string, into = content) =>
  addOwnCriteria(into, { pasted, kind: "technical_specification", today: "2026-11-24" });

describe("pasted requirements", () => {
  it("are one a line, without bullets, numbers and empty lines", () => {
    expect(requirementLines("1. Stolen ska snurra.\r\n\n- Den ska gå att laga\n  3.2) Hjulen ska bytas.")).toEqual([
      "Stolen ska snurra.",
      "Den ska gå att laga",
      "Hjulen ska bytas.",
    ]);
    expect(requirementLines("2 år ska garantin gälla.")).toEqual(["2 år ska garantin gälla."]);
  });

  it("become criteria of the authority's own with a heading from their first words", () => {
    const taken = paste("Stolen ska kunna lagas av den som äger den, med vanliga verktyg.");
    expect(taken.ok && taken.value.content.criteria[0]).toMatchObject({
      key: "k1",
      source: null,
      mandatory: true,
      content: { title: { sv: "Stolen ska kunna lagas av den som …" }, requirement: null },
    });
  });

  it("ten thousand at once are refused with the numbers, and nothing is taken in", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `Krav nummer ${index}`).join("\n");
    expect(paste(many)).toEqual({
      ok: false,
      error: { field: "pasted", code: "too_many_pasted", params: { count: 10_000, max: draftLimits.pasted } },
    });
  });

  it("do not overfill a draft, and an empty paste is nothing", () => {
    let full = content;
    for (let round = 0; round < 3; round++) {
      const taken = paste(Array.from({ length: 100 }, (_, index) => `Krav ${index}`).join("\n"), full);
      full = taken.ok ? taken.value.content : full;
    }
    expect(full.criteria).toHaveLength(300);
    expect(paste("Ett till", full)).toMatchObject({ error: { code: "draft_full", params: { room: 0 } } });
    expect(paste(" \n ")).toMatchObject({ error: { code: "required" } });
  });
});

describe("lots", () => {
  it("are never fewer than one, and take the criteria that were for them alone along", () => {
    expect(reshape(content, { kind: "remove_lot", lot: "d1" })).toMatchObject({ error: { code: "last_lot" } });
    const two = reshape(content, { kind: "add_lot" });
    expect(two.ok && two.value.lots.map(({ key }) => key)).toEqual(["d1", "d2"]);
  });

  it("keep their items' keys apart", () => {
    const one = reshape(content, { kind: "add_item", lot: "d1" });
    expect(one.ok && one.value.lots[0]?.items.map(({ key }) => key)).toEqual(["d1-1", "d1-2"]);
    const less = one.ok ? reshape(one.value, { kind: "remove_item", lot: "d1", item: "d1-1" }) : one;
    const again = less.ok ? reshape(less.value, { kind: "add_item", lot: "d1" }) : less;
    expect(again.ok && new Set(again.value.lots[0]?.items.map(({ key }) => key)).size).toBe(2);
  });
});
