import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { storage } from "~/infra/storage/open-storage.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { cleanFileName } from "./file-name";
import { fileType, isHeic } from "./file-signature";
import { maxBytes, maxMegabytes, maxPixels, type MediaKind } from "./media";
import { insertMedia } from "./media-store.server";
import { pdfFault } from "./pdf-check";
import { sanitizePicture } from "./sanitize-picture.server";
import { mediaKey } from "./storage-keys";
import { uploadError, type UploadFault, type UploadedMedia } from "./upload";

export interface IncomingFile {
  /** Name of the form's file input, for the refusal. */
  readonly field: string;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly kinds: readonly MediaKind[];
}

interface Accepted {
  readonly kind: MediaKind;
  readonly content: Uint8Array;
  readonly contentType: string;
  readonly extension: string;
  readonly width: number | null;
  readonly height: number | null;
}

type Refused = { readonly fault: UploadFault; readonly params?: Readonly<Record<string, number>> };

const unknownType = ({ kinds, content }: IncomingFile): UploadFault => {
  if (isHeic(content) && kinds.includes("photo")) return "file_heic";
  return kinds.length > 1 ? "file_type_any" : kinds[0] === "photo" ? "file_type_photo" : "file_type_document";
};

/** What is kept of the file, or why nothing is. */
async function inspect(file: IncomingFile): Promise<Result<Accepted, Refused>> {
  if (file.content.length === 0) return err({ fault: "file_empty" });
  const type = fileType(file.content);
  if (!type || !file.kinds.includes(type.kind)) return err({ fault: unknownType(file) });
  if (file.content.length > maxBytes[type.kind])
    return err({ fault: "file_too_large", params: { max: maxMegabytes(type.kind) } });
  if (type.kind === "document") {
    const fault = pdfFault(file.content);
    if (fault) return err({ fault: `pdf_${fault}` });
    return ok({
      kind: "document",
      content: file.content,
      contentType: type.contentType,
      extension: "pdf",
      width: null,
      height: null,
    });
  }
  const clean = await sanitizePicture(file.content, type.contentType);
  if (!clean.ok) return err({ fault: clean.error, params: { megapixels: maxPixels / 1_000_000 } });
  return ok({ kind: "photo", extension: clean.value.contentType === "image/jpeg" ? "jpg" : "webp", ...clean.value });
}

/**
 * Keeps one uploaded file for the actor's organization: a photograph waits as `pending` for its variants, a document is
 * `ready` at once. Refuses with 413, 415 or 422 and a field error that names the file.
 */
export async function storeUpload(
  actor: OrganizationMember,
  file: IncomingFile,
): Promise<Result<UploadedMedia, AppError>> {
  const fileName = cleanFileName(file.fileName);
  const found = await inspect(file);
  if (!found.ok) return err(uploadError(file.field, found.error.fault, { file: fileName, ...found.error.params }));
  const { content, extension, ...media } = found.value;
  const id = newId();
  const storageKey = mediaKey(id, `original.${extension}`);
  const { bytes, sha256 } = await storage().put(storageKey, content, media.contentType);
  const pending = media.kind === "photo";
  const row = { ...media, id, fileName, bytes, sha256, storageKey, state: pending ? "pending" : "ready" };
  try {
    await transaction(async (tx) => {
      await insertMedia(tx, { ...row, organizationId: actor.organization.id, uploadedBy: actor.personId });
      await recordEvent(tx, actor, {
        type: "media.uploaded",
        subjectType: "media",
        subjectId: id,
        organizationId: actor.organization.id,
        payload: { kind: media.kind, bytes },
      });
      // Two queues of the worker's four places: pictures never keep mail and search waiting.
      if (pending)
        await addJob(
          tx,
          "process-media",
          { mediaId: id },
          { key: `process-media:${id}`, queue: `media-${parseInt(id.slice(-1), 16) % 2}` },
        );
    });
  } catch (error) {
    await storage().delete(storageKey);
    throw error;
  }
  return ok({ id, field: file.field, kind: media.kind, fileName, width: media.width, height: media.height });
}
