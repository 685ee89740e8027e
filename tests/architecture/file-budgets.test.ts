import { describe, expect, it } from "vitest";
import { filesUnder, lineCount } from "./source-files";

/** Catalogues, data tables and the styleguide's samples are lists, not logic. */
const exempt =
  /(i18n\/(sv|en)\/|\/data\/|\/content\/|\/language\/lexicon|search\/language\/.*(synonyms|lexicon|stop-words)|icon-names|styleguide)/;

const code = ["app", "server", "scripts", "search", "prisma/seed"]
  .flatMap((directory) => filesUnder(directory))
  .filter((file) => !exempt.test(file));
const product = code.filter((file) => !/\.(test|spec)\.tsx?$/.test(file));

describe("file budgets", () => {
  it("no file passes 400 lines", () => {
    expect(code.filter((file) => lineCount(file) > 400).map((file) => `${lineCount(file)} ${file}`)).toEqual([]);
  });

  it("files over 250 lines are the exception: at most two in a hundred", () => {
    const long = product.filter((file) => lineCount(file) > 250);
    expect(long.length / product.length, long.join("\n")).toBeLessThanOrEqual(0.02);
  });

  it("the median file has at most 80 lines, nine of ten at most 240", () => {
    const sizes = product.map(lineCount).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(240);
  });

  it("names are in kebab case", () => {
    const odd = code
      .map((file) => file.split("/").at(-1) ?? "")
      .filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name));
    expect(odd).toEqual([]);
  });
});
