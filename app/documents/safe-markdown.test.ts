import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, safeMarkdown } from "./safe-markdown.server";

describe("safeMarkdown", () => {
  it("keeps structure and links", () => {
    expect(safeMarkdown("**Torrt** virke\n\n- rakt\n- [märkt](https://exempel.se)")).toContain(
      "<strong>Torrt</strong>",
    );
    expect(safeMarkdown("[märkt](https://exempel.se)")).toContain('rel="nofollow ugc noopener"');
  });

  it.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[x](javascript:alert(1))",
    '<a href="data:text/html,x">x</a>',
    "<svg onload=alert(1)>",
    "<iframe src=//x>",
  ])("takes the sting out of %s", (text) => {
    expect(safeMarkdown(text)).not.toMatch(/<script|<img|<svg|<iframe|onerror|onload|href="(?:javascript|data)/i);
  });

  it("never lets a tag through that it does not know", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(safeMarkdown(text)).not.toMatch(/<(script|style|img|svg|iframe|object|form|input)\b/i);
      }),
    );
  });

  it("cuts plain text at a word", () => {
    expect(plainText("Tolv raka balkar ur en kontorshall", 20)).toBe("Tolv raka balkar ur …");
    expect(plainText("Sågat & hyvlat")).toBe("Sågat & hyvlat");
  });
});
