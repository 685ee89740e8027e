import { db, transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { readAll, storage } from "~/infra/storage/open-storage.server";
import { systemActor } from "~/shared/actor";
import { makeVariants, type MadePictures } from "./make-variants.server";
import type { MediaVariant } from "./media";
import { findMedia, markFailed, markReady } from "./media-store.server";
import { mediaKey } from "./storage-keys";

const actor = systemActor("process-media");

const tell = (id: string, organizationId: string, payload: Record<string, unknown>) => ({
  type: "media.processed" as const,
  subjectType: "media",
  subjectId: id,
  organizationId,
  payload,
});

async function fail(id: string, organizationId: string, failure: string): Promise<void> {
  await transaction(async (tx) => {
    if (await markFailed(tx, id, failure))
      await recordEvent(tx, actor, tell(id, organizationId, { state: "failed", failure }));
  });
}

const storeVariants = (id: string, { variants }: MadePictures): Promise<MediaVariant[]> =>
  Promise.all(
    variants.map(async ({ content, extension, contentType, width, height }) => {
      const key = mediaKey(id, `${width}.${extension}`);
      const { bytes } = await storage().put(key, content, contentType);
      return { key, contentType, width, height, bytes };
    }),
  );

/**
 * Makes the pictures that pages show from an uploaded photograph. Doing it again changes nothing. A picture that cannot
 * be made is marked `failed` (its original still shows); a store that does not answer throws, and the job is tried again.
 */
export async function processMedia(id: string): Promise<void> {
  const media = await findMedia(db(), id);
  if (!media || media.state !== "pending" || media.kind !== "photo") return;
  const original = await storage().get(media.storageKey);
  if (!original) return fail(id, media.organizationId, "original_missing");
  const bytes = await readAll(original.body);
  let made: MadePictures;
  try {
    made = await makeVariants(bytes);
  } catch {
    return fail(id, media.organizationId, "unreadable");
  }
  const variants = await storeVariants(id, made);
  const { width, height, placeholder } = made;
  await transaction(async (tx) => {
    if (await markReady(tx, id, { width, height, placeholder, variants })) {
      await recordEvent(tx, actor, tell(id, media.organizationId, { state: "ready", widths: variants.length / 2 }));
    }
  });
}
