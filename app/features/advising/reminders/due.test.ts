import { describe, expect, it } from "vitest";
import { firstLine, pathOfDue, remindedOf } from "./due";

describe("who is reminded", () => {
  it("is who has it, then who had it before, and all where nobody is left", () => {
    expect(remindedOf({ holders: ["a", "b"] }, ["c", "b", "a"])).toEqual(["a"]);
    expect(remindedOf({ holders: ["gone", "b"] }, ["c", "b"])).toEqual(["b"]);
    expect(remindedOf({ holders: [null, "gone"] }, ["c", "b"])).toEqual(["c", "b"]);
    expect(remindedOf({ holders: ["a"] }, [])).toEqual([]);
  });
});

describe("what is due", () => {
  it("is called by its first line and dealt with on its page", () => {
    expect(firstLine("\n Ring Anna \r\nom pris")).toBe("Ring Anna");
    expect(pathOfDue({ what: "task", pageId: "c" })).toBe("/radgivning/arenden/c");
    expect(pathOfDue({ what: "visit", pageId: "v" })).toBe("/radgivning/besok/v");
  });
});
