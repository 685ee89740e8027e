import { describe, expect, it } from "vitest";
import { bytesWithin, fieldsWithNul } from "./form-text";

async function* chunks(...sizes: number[]) {
  for (const size of sizes) yield new Uint8Array(size);
}

describe("a body", () => {
  it("is read whole up to the limit and refused past it", async () => {
    expect((await bytesWithin(chunks(4, 6), 10))?.length).toBe(10);
    expect(await bytesWithin(chunks(4, 7), 10)).toBeNull();
    expect((await bytesWithin(chunks(), 10))?.length).toBe(0);
  });

  it("is not read on for ever once it is too long", async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield new Uint8Array((given += 4) && 4);
    }
    expect(await bytesWithin(endless(), 10)).toBeNull();
    expect(given).toBe(164);
  });
});

describe("a NUL character", () => {
  it("is found in names and values, once a field", () => {
    const form: [string, unknown][] = [
      ["title", "Dörr\0ar"],
      ["title", "\0"],
      ["na\0me", "x"],
      ["\0", "x"],
      ["body", "Tabb\toch\nrad"],
      ["file", new Blob(["\0"])],
    ];
    expect(fieldsWithNul(form)).toEqual(
      ["title", "name", "form"].map((field) => ({ field, code: "control_character" })),
    );
  });
});
