import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryOf, MultipartFault, readMultipart, type MultipartLimits, type Part } from "./multipart";

const generous: MultipartLimits = { partBytes: () => 1_000_000, parts: 100, totalBytes: 10_000_000 };

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(
  bytes: Uint8Array,
  boundary: string,
  limits = generous,
  sizes: readonly number[] = [65_536],
): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of readMultipart(cut(bytes, sizes), boundary, limits)) parts.push(part);
  return parts;
}

const text = (part: Part | undefined): string | null => (part?.content ? new TextDecoder().decode(part.content) : null);
const body = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join("\r\n"));

/** The platform's own writer of forms. */
async function encoded(form: FormData): Promise<{ bytes: Uint8Array; boundary: string }> {
  const response = new Response(form);
  const boundary = boundaryOf(response.headers.get("Content-Type"));
  return { bytes: new Uint8Array(await response.arrayBuffer()), boundary: boundary ?? "" };
}

const entry = fc.record({
  name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((name) => !/[\r\n]/.test(name)),
  content: fc.uint8Array({ maxLength: 400 }),
  file: fc.boolean(),
});

describe("readMultipart", () => {
  it("reads what the platform writes, however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
        async (entries, sizes) => {
          const form = new FormData();
          for (const { name, content, file } of entries) {
            if (file) form.append(name, new Blob([Buffer.from(content)]), "bild å.jpg");
            else form.append(name, Buffer.from(content).toString("hex"));
          }
          const { bytes, boundary } = await encoded(form);
          const parts = await read(bytes, boundary, generous, sizes);
          expect(
            parts.map(({ name, fileName, content }) => ({
              name,
              fileName,
              content: Buffer.from(content ?? []).toString("hex"),
            })),
          ).toEqual(
            entries.map(({ name, content, file }) => ({
              name,
              fileName: file ? "bild å.jpg" : null,
              content: file
                ? Buffer.from(content).toString("hex")
                : Buffer.from(Buffer.from(content).toString("hex")).toString("hex"),
            })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it("never hangs or throws anything else on arbitrary bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc.constantFrom(
            "--",
            "b",
            "\r\n",
            ":",
            '"',
            ";",
            "name=",
            'Content-Disposition: form-data; name="a"',
            "x",
          ),
          maxLength: 60,
        }),
        fc.integer({ min: 1, max: 20 }),
        async (raw, size) => {
          const outcome = await read(new TextEncoder().encode(raw), "b", generous, [size]).catch(
            (error: unknown) => error,
          );
          expect(Array.isArray(outcome) || outcome instanceof MultipartFault).toBe(true);
        },
      ),
    );
  });

  it("reads past a part that is too large and gives what follows", async () => {
    const form = new FormData();
    form.append("title", "before");
    form.append("photos", new Blob([Buffer.alloc(300_000)]), "large.jpg");
    form.append("description", "after");
    const { bytes, boundary } = await encoded(form);
    const limits = { ...generous, partBytes: () => 100_000 };
    const parts = await read(bytes, boundary, limits, [7_000]);
    expect(parts.map(({ name, content }) => [name, content?.length ?? null])).toEqual([
      ["title", 6],
      ["photos", null],
      ["description", 5],
    ]);
  });

  it("takes a content that looks almost like a boundary", async () => {
    const bytes = body("--b", 'Content-Disposition: form-data; name="a"', "", "\r\n--\r\n--a--b\r\n-", "--b--", "");
    expect(text((await read(bytes, "b", generous, [1]))[0])).toBe("\r\n--\r\n--a--b\r\n-");
  });

  it("skips a preamble and an epilogue", async () => {
    const bytes = body(
      "for old programs",
      "--b",
      'Content-Disposition: form-data; name="a"',
      "",
      "1",
      "--b--",
      "the end",
      "--b",
    );
    expect((await read(bytes, "b")).map(text)).toEqual(["1"]);
  });

  it("takes an empty form", async () => expect(await read(body("--b--", ""), "b")).toEqual([]));

  it.each([
    ["cut off", body("--b", 'Content-Disposition: form-data; name="a"', "", "1")],
    ["no boundary", body("hello")],
    ["no name", body("--b", "Content-Disposition: form-data", "", "1", "--b--")],
    ["an endless heading", body("--b", `X: ${"x".repeat(9000)}`, "", "1", "--b--")],
  ])("refuses a body that is malformed: %s", async (_case, bytes) => {
    await expect(read(bytes, "b")).rejects.toMatchObject({ reason: "malformed" });
  });

  it("refuses too many parts and too many bytes", async () => {
    const one = ["--b", 'Content-Disposition: form-data; name="a"', "", "1"];
    await expect(read(body(...one, ...one, ...one, "--b--"), "b", { ...generous, parts: 2 })).rejects.toMatchObject({
      reason: "too_large",
    });
    await expect(read(body(...one, "--b--"), "b", { ...generous, totalBytes: 20 })).rejects.toMatchObject({
      reason: "too_large",
    });
  });
});

describe("boundaryOf", () => {
  it.each([
    ["multipart/form-data; boundary=abc", "abc"],
    ['multipart/form-data; charset=utf-8; boundary="a b"', "a b"],
    ["application/json", null],
    ["multipart/form-data", null],
    [null, null],
  ])("%j → %j", (header, expected) => expect(boundaryOf(header)).toBe(expected));
});
