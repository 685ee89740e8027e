import { describe, expect, it } from "vitest";
import { errorFacts, withoutPersonalData } from "./error-facts";

describe("withoutPersonalData", () => {
  it.each([
    ["no account for anna.b+x@norrsag.example now", "no account for [address] now"],
    ["Key (email)=(Anna Berg) already exists.", "Key (email)=([value]) already exists."],
    ["number 850101-2384 refused", "number [number] refused"],
    ["number 198501012384 refused", "number [number] refused"],
    ["call 070-123 45 67", "call [number]"],
    [
      "listing 0190f3a4-0012-7345-8678-901234567890 of 2026-11-24",
      "listing 0190f3a4-0012-7345-8678-901234567890 of 2026-11-24",
    ],
    ['Failed task 17 (dispatch, 12ms) with error "boom"', 'Failed task 17 (dispatch, 12ms) with error "boom"'],
  ])("%s", (given, shown) => {
    expect(withoutPersonalData(given)).toBe(shown);
  });
});

describe("errorFacts", () => {
  it("keeps kind, code, reason and place", () => {
    const error = Object.assign(new TypeError("boom"), { code: "E1" });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({ type: "TypeError", code: "E1", message: "boom" });
    expect(facts.at[0]).toContain("error-facts.test");
  });

  it("leaves out what libraries add, in causes too", () => {
    const cause = Object.assign(new Error('duplicate key value violates unique constraint "person_email_key"'), {
      code: "23505",
      detail: "Key (email)=(anna@norrsag.example) already exists.",
      parameters: ["Anna Berg"],
    });
    const written = JSON.stringify(errorFacts(new Error("not saved", { cause })));
    expect(written).toContain("person_email_key");
    expect(written).not.toMatch(/anna|Berg/i);
  });

  it("tells the reason of the database client without the call", () => {
    const error = new Error(
      'Invalid `create()` invocation:\n{\n  data: { name: "Anna Berg" }\n}\nArgument `kind` is missing.',
    );
    error.name = "PrismaClientValidationError";
    expect(errorFacts(error).message).toBe("Argument `kind` is missing.");
    expect(JSON.stringify(errorFacts(error))).not.toContain("Berg");
  });

  it("ends where causes go round", () => {
    const error = new Error("a");
    error.cause = error;
    expect(JSON.stringify(errorFacts(error)).length).toBeLessThan(20_000);
  });

  it("bears what is not an error", () => {
    expect(errorFacts("anna@norrsag.example")).toEqual({ type: "string", message: "not an error", at: [] });
  });
});
