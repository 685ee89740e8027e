import { storage } from "~/infra/storage/open-storage.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { mediaAccess } from "./media-access";
import { findServedMedia } from "./media-store.server";
import { servedVariant } from "./served-variant";

export interface OpenMedia {
  readonly contentType: string;
  readonly bytes: number;
  readonly etag: string;
  /** `public` and `private` files never change; a `passing` one stands in for a picture being made. */
  readonly cache: "public" | "private" | "passing";
  /** Name to save under; null for pictures, which show in the page. */
  readonly downloadName: string | null;
  /** Opens the content; null when the store has lost it. */
  readonly open: () => Promise<ReadableStream<Uint8Array> | null>;
}

const notFound = err(appError("not_found"));

/** A file for whoever may see it. Who may not gets the same answer as for a file that is not there. */
export async function openMedia(
  actor: Actor,
  id: string,
  variant: string,
  today: IsoDate,
): Promise<Result<OpenMedia, AppError>> {
  if (!isId(id)) return notFound;
  const media = await findServedMedia(id, organizationIdOf(actor));
  if (!media) return notFound;
  const access = mediaAccess(actor, media.use, today);
  if (access === "none") return notFound;
  const served = servedVariant(media, variant);
  if (!served) return notFound;
  return ok({
    contentType: served.contentType,
    bytes: served.bytes,
    etag: `"${media.sha256.slice(0, 20)}-${served.passing ? "original" : variant}"`,
    cache: served.passing ? "passing" : access,
    downloadName: media.kind === "document" ? media.fileName : null,
    open: async () => (await storage().get(served.key))?.body ?? null,
  });
}
