import { describe, expect, it } from "vitest";
import { functionsNotAllowed, mayHandle } from "./member-rules";

describe("mayHandle", () => {
  it("leaves owners to owners", () => {
    expect(mayHandle("owner", "owner", "member")).toBe(true);
    expect(mayHandle("admin", "member", "admin")).toBe(true);
    expect(mayHandle("admin", "member", "owner")).toBe(false);
    expect(mayHandle("admin", "owner", "member")).toBe(false);
    expect(mayHandle("member", "member")).toBe(false);
  });
});

describe("functionsNotAllowed", () => {
  it("names what the organization may not give", () => {
    expect(
      functionsNotAllowed(["procurement_officer", "region_developer"], { kind: "municipality", verified: true }),
    ).toEqual(["region_developer"]);
    expect(functionsNotAllowed(["business_adviser"], { kind: "adviser", verified: false })).toEqual([
      "business_adviser",
    ]);
    expect(functionsNotAllowed([], { kind: "company", verified: false })).toEqual([]);
  });
});
