import fc from "fast-check";
import { isAbsolute, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { isSafeKey, safeKey } from "./storage-key";

describe("storage keys", () => {
  it.each(["media/01/0190a-b_c/960.avif", "imports/x.csv", "a"])("takes %s", (key) => expect(safeKey(key)).toBe(key));

  it.each([
    "",
    "/etc/passwd",
    "../x",
    "a/../b",
    "a//b",
    "a/",
    ".env",
    "a/.hidden",
    "A",
    "å",
    "a\\b",
    "a b",
    "a\u0000b",
    "a..b",
    "x".repeat(301),
  ])("refuses %j", (key) => expect(() => safeKey(key)).toThrow(/Unsafe storage key/));

  it("never leaves the folder, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "1", ".", "/", "\\", "-", "_", "%", "~", ":") }), (key) => {
        fc.pre(isSafeKey(key));
        expect(normalize(key)).toBe(key);
        expect(isAbsolute(key)).toBe(false);
      }),
    );
  });
});
