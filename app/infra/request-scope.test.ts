import { describe, expect, it } from "vitest";
import { oncePerReading, readingScope } from "./request-scope.server";

const counted = () => {
  let looks = 0;
  return { look: () => Promise.resolve(++looks), looks: () => looks };
};

describe("oncePerReading", () => {
  it("looks once within a request, however many ask at once", async () => {
    const { look, looks } = counted();
    const answers = await readingScope(() => Promise.all([oncePerReading("a", look), oncePerReading("a", look)]));
    expect(answers).toEqual([1, 1]);
    expect(looks()).toBe(1);
  });

  it("keeps requests and names apart", async () => {
    const { look } = counted();
    const ask = (name: string) => readingScope(() => oncePerReading(name, look));
    expect(await ask("a")).toBe(1);
    expect(await ask("a")).toBe(2);
    const both = await readingScope(async () => [await oncePerReading("a", look), await oncePerReading("b", look)]);
    expect(both).toEqual([3, 4]);
  });

  it("keeps nothing outside a reading request", async () => {
    const { look } = counted();
    expect([await oncePerReading("a", look), await oncePerReading("a", look)]).toEqual([1, 2]);
  });
});
