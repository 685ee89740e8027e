import { describe, expect, it } from "vitest";
import { passwordStrength } from "./password-rules";

describe("passwordStrength", () => {
  it.each([
    ["", 0],
    ["kort", 1],
    ["sommar2024", 1],
    ["Sommar2024!", 1],
    ["aaaaaaaaaaaa", 1],
    ["lageransvarig", 2],
    ["granved staplas under tak", 4],
  ])("judges %j as %i", (password, strength) => {
    expect(passwordStrength(password, "")).toBe(strength);
  });

  it("knows the address", () => {
    expect(passwordStrength("norrsag1234", "norrsag@example.se")).toBe(1);
  });
});
