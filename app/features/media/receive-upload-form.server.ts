import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { bytesWithin, fieldsWithNul } from "~/shared/form-text";
import { boundaryOf, chunksOf, MultipartFault, readMultipart, type Part, type PartHead } from "~/shared/multipart";
import { err, ok, type Result } from "~/shared/result";
import { cleanFileName } from "./file-name";
import { maxBytes, maxMegabytes, type MediaKind } from "./media";
import { storeUpload } from "./store-upload.server";
import { uploadError, type UploadRefusal, type UploadedMedia } from "./upload";

export interface UploadRules {
  /** Kinds taken, alike for all file inputs or by the input's name; an input that is not named takes none. */
  readonly kinds: readonly MediaKind[] | Readonly<Record<string, readonly MediaKind[]>>;
  /** Most files of one request. */
  readonly maxFiles: number;
  /** Asked before each file is kept (the allowance of the person); its refusal ends the taking, not the reading. */
  readonly admit: () => Promise<Result<null, AppError>>;
}

export interface ReceivedForm {
  /** The text fields, whole, also when files were refused. */
  readonly form: FormData;
  readonly media: readonly UploadedMedia[];
  readonly refused: readonly UploadRefusal[];
}

/** What carries a form: a `Request`, or the same from a test. */
export interface FormMessage {
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}

const longestText = 200_000;
const longestTextForm = 2 * 1024 * 1024;
const longestBody = 260 * 1024 * 1024;
const unreadable = appError("invalid_input", { reason: "unreadable_form" });
const noForm = appError("unsupported_media_type", { reason: "not_a_form" });
const tooLarge = (bytes: number): AppError =>
  appError("too_large", { reason: "body_too_large", params: { megabytes: bytes / 1024 / 1024 } });
const utf8 = new TextDecoder();

/** What was received, unless its text cannot be kept. */
function whole(
  form: FormData,
  media: readonly UploadedMedia[],
  refused: readonly UploadRefusal[],
): Result<ReceivedForm, AppError> {
  const faults = fieldsWithNul(form);
  return faults.length > 0 ? err(invalidInput(...faults)) : ok({ form, media, refused });
}

const kindsFor = ({ kinds }: UploadRules, field: string): readonly MediaKind[] => {
  if (Array.isArray(kinds)) return kinds as readonly MediaKind[];
  return Object.hasOwn(kinds, field) ? ((kinds as Readonly<Record<string, readonly MediaKind[]>>)[field] ?? []) : [];
};

/** A form without files. */
async function readTextForm(body: ReadableStream<Uint8Array>): Promise<Result<ReceivedForm, AppError>> {
  const bytes = await bytesWithin(chunksOf(body), longestTextForm);
  if (!bytes) return err(tooLarge(longestTextForm));
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(bytes.toString("utf8"))) form.append(name, value);
  return whole(form, [], []);
}

/** One pass over a form: keeps its text and hands its files on, one at a time. */
class Reception {
  readonly form = new FormData();
  readonly media: UploadedMedia[] = [];
  readonly refused: UploadRefusal[] = [];
  readonly tooLong: string[] = [];
  private paused: AppError | null = null;
  private files = 0;

  constructor(
    private readonly actor: OrganizationMember,
    private readonly rules: UploadRules,
  ) {}

  readonly largest = ({ name, fileName }: PartHead): number =>
    fileName === null ? longestText : Math.max(0, ...kindsFor(this.rules, name).map((kind) => maxBytes[kind]));

  async take(part: Part): Promise<void> {
    const { name, fileName, content } = part;
    if (fileName === null) {
      if (content === null) this.tooLong.push(name);
      else this.form.append(name, utf8.decode(content));
    } else if (fileName !== "" || content === null || content.length > 0) {
      const taken = await this.takeFile(name, fileName, content);
      if (taken.ok) this.media.push(taken.value);
      else this.refused.push({ field: name, fileName: cleanFileName(fileName), error: taken.error });
    }
  }

  private async takeFile(
    field: string,
    fileName: string,
    content: Uint8Array | null,
  ): Promise<Result<UploadedMedia, AppError>> {
    const { maxFiles, admit } = this.rules;
    const kinds = kindsFor(this.rules, field);
    const file = cleanFileName(fileName);
    if (++this.files > maxFiles) return err(uploadError(field, "too_many_files", { max: maxFiles, file }));
    if (kinds.length === 0) return err(uploadError(field, "file_type_any", { file }));
    if (content === null) {
      return err(uploadError(field, "file_too_large", { max: Math.max(...kinds.map(maxMegabytes)), file }));
    }
    if (!this.paused) {
      const admitted = await admit();
      if (!admitted.ok) this.paused = admitted.error;
    }
    if (this.paused)
      return err(uploadError(field, "uploads_paused", { seconds: this.paused.params?.seconds ?? 60, file }));
    return storeUpload(this.actor, { field, fileName, content, kinds });
  }
}

/**
 * Reads a form as it comes in, one file in memory at a time, and keeps its files for the actor's organization. A refused
 * file harms neither the others nor the text. Refuses the whole when it is no form, or larger than any may be.
 */
export async function receiveUploadForm(
  message: FormMessage,
  actor: OrganizationMember,
  rules: UploadRules,
): Promise<Result<ReceivedForm, AppError>> {
  const contentType = message.headers.get("Content-Type");
  if (!message.body) return err(contentType ? unreadable : noForm);
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType ?? "")) return readTextForm(message.body);
  const boundary = boundaryOf(contentType);
  if (!boundary) return err(noForm);
  const reception = new Reception(actor, rules);
  try {
    const limits = { partBytes: reception.largest, parts: 2000, totalBytes: longestBody };
    for await (const part of readMultipart(chunksOf(message.body), boundary, limits)) await reception.take(part);
  } catch (error) {
    if (!(error instanceof MultipartFault)) throw error;
    return err(error.reason === "too_large" ? tooLarge(longestBody) : unreadable);
  }
  const { form, media, refused, tooLong } = reception;
  if (tooLong.length > 0)
    return err(invalidInput(...tooLong.map((field) => fieldError(field, "too_long", { max: longestText }))));
  return whole(form, media, refused);
}
