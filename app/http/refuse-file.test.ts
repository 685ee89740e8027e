import { describe, expect, it } from "vitest";
import { appError } from "~/shared/app-error";
import { refuseFile } from "./refuse-file.server";

describe("refuseFile", () => {
  it.each([
    ["sv", "Sidan finns inte\nLänken kan vara gammal"],
    ["en", "There is no such page"],
  ] as const)("says in %s why there is no file", async (locale, words) => {
    const refused = refuseFile(appError("not_found"), locale);
    expect(refused.status).toBe(404);
    expect(refused.headers.get("Content-Type")).toContain("text/plain");
    expect(await refused.text()).toContain(words);
  });
});
