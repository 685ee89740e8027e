import { describe, expect, it } from "vitest";
import { fillText } from "./fill-text";

describe("filling a text", () => {
  it("takes the wording of the version in every bracket", () => {
    expect([0, 1, 2].map((version) => fillText("[Röd|Blå] dörr, [ny|använd]", {}, version))).toEqual([
      "Röd dörr, ny",
      "Blå dörr, använd",
      "Röd dörr, ny",
    ]);
  });

  it("writes numbers as Swedes do and leaves no hole for what is missing", () => {
    expect(fillText("{qty} st, {height} mm {mer}.", { qty: 12000, height: 2090, mer: "" }, 0)).toBe(
      "12\u00a0000 st, 2090 mm.",
    );
    expect(fillText("{t} mm", { t: 12.5 }, 0)).toBe("12,5 mm");
  });
});
