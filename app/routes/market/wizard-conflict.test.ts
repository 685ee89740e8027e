import { describe, expect, it } from "vitest";
import { catalogues } from "~/i18n/catalogues.server";
import { readFileSync } from "node:fs";

/** Names of the steps' own inputs, as the steps fill them; facts and questions have words of their own. */
const source = readFileSync("app/features/catalogue/ui/wizard/step-values.ts", "utf8");
const inputs = [...source.matchAll(/^ {4}(\w+):/gm)].map(([, name = ""]) => name);

describe("what somebody else has changed meanwhile", () => {
  it.each(inputs)("is called something in both languages: %s", (name) => {
    const key = `wizard.field.${name}`;
    for (const locale of ["sv", "en"] as const) expect(Object.keys(catalogues[locale].catalogue)).toContain(key);
  });

  it("is looked for in every step", () => expect(inputs.length).toBeGreaterThan(30));
});
