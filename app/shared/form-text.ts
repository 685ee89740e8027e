import { fieldError, type FieldError } from "./app-error";

/** How much longer than allowed a body may be and still be read past: who sends it can then read the answer. */
const patience = 16;

/** The whole of a body, or null when it is longer than `limit` bytes; never more than that is held. */
export async function bytesWithin(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit * patience) return null;
    if (bytes > limit) kept.length = 0;
    else kept.push(chunk);
  }
  return bytes > limit ? null : Buffer.concat(kept);
}

/** Fields that hold a NUL character: nobody types one, and the database keeps no text with it. */
export function fieldsWithNul(fields: Iterable<[string, unknown]>): FieldError[] {
  const faults = new Map<string, FieldError>();
  for (const [name, value] of fields) {
    const field = name.replaceAll("\0", "").slice(0, 60) || "form";
    if (name.includes("\0") || (typeof value === "string" && value.includes("\0")))
      faults.set(field, fieldError(field, "control_character"));
  }
  return [...faults.values()];
}
