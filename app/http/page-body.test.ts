import { expect, it } from "vitest";
import { PageBody } from "./page-body.server";

async function read(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const parts: string[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    parts.push(Buffer.from(part.value).toString());
  return parts;
}

it("hands a page on whole when all of it is at hand", async () => {
  const body = new PageBody();
  const heard = read(body.stream);
  for (const piece of ["<html>", "<body>"]) body.write(piece);
  body.flush();
  body.end("</body></html>");
  expect(await heard).toEqual(["<html><body></body></html>"]);
});

it("does not keep what there is back for what is awaited", async () => {
  const body = new PageBody();
  const reader = body.stream.getReader();
  body.write("<html>");
  body.flush();
  expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("<html>");
  body.end("</html>");
  expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("</html>");
  expect((await reader.read()).done).toBe(true);
});

it("ends for the writer when nobody reads on, and for the reader when the writer fails", async () => {
  const left = new PageBody();
  const closed = new Promise((done) => left.once("close", done));
  await left.stream.cancel();
  await closed;
  expect(left.destroyed).toBe(true);

  const failed = new PageBody();
  failed.once("error", () => undefined);
  const heard = read(failed.stream);
  failed.destroy(new Error("broken"));
  await expect(heard).rejects.toThrow("broken");
});
