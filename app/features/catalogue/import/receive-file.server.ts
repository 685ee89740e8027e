import { cleanFileName } from "~/features/media/file-name";
import { boundaryOf, chunksOf, MultipartFault, readMultipart, type Part } from "~/shared/multipart";
import { appError, fieldError, type AppError } from "~/shared/app-error";
import { bytesWithin } from "~/shared/form-text";
import { err, ok, type Result } from "~/shared/result";

export const maxMegabytes = 20;
const maxBytes = maxMegabytes * 1024 * 1024;

export interface ReceivedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What carries a form: a `Request`, or the same from a test. */
export interface FormMessage {
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}

const refusal = (code: "csv_missing" | "csv_too_large") =>
  err(
    appError(code === "csv_missing" ? "invalid_input" : "too_large", {
      fields: [fieldError("file", code, { max: maxMegabytes })],
    }),
  );

/** The file of the form's field `file`. A body that is no such form, a file that is missing or too large is refused. */
export async function receiveFile({ headers, body }: FormMessage): Promise<Result<ReceivedFile, AppError>> {
  const boundary = boundaryOf(headers.get("content-type"));
  if (!boundary || !body) {
    if (body) await bytesWithin(chunksOf(body), maxBytes); // read past, so that the answer can be read
    return refusal("csv_missing");
  }
  let found: Part | null = null;
  try {
    const limits = { partBytes: () => maxBytes, parts: 10, totalBytes: maxBytes * 2 };
    for await (const part of readMultipart(chunksOf(body), boundary, limits))
      if (part.name === "file" && part.fileName) found = part;
  } catch (error) {
    if (!(error instanceof MultipartFault)) throw error;
    return error.reason === "too_large"
      ? refusal("csv_too_large")
      : err(appError("invalid_input", { reason: "unreadable_form" }));
  }
  if (!found) return refusal("csv_missing");
  if (found.content === null) return refusal("csv_too_large");
  return ok({ fileName: cleanFileName(found.fileName ?? ""), bytes: found.content });
}
