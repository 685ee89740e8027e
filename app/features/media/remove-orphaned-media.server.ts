import { transaction } from "~/infra/db/client.server";
import { recordEvents } from "~/infra/db/record-event.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { storage } from "~/infra/storage/open-storage.server";
import { systemActor } from "~/shared/actor";
import { deleteOrphans } from "./media-store.server";

const graceMs = 2 * 86_400_000;
const batch = 200;

/**
 * Removes files older than two days that no listing, message or statement refers to. The rows go first; their contents
 * are deleted by a job of the same transaction, so that neither can be forgotten. Returns how many.
 */
export async function removeOrphanedMedia(now: Date): Promise<number> {
  const actor = systemActor("remove-orphaned-media");
  let removed = 0;
  for (;;) {
    const count = await transaction(async (tx) => {
      const orphans = await deleteOrphans(tx, new Date(now.getTime() - graceMs), batch);
      if (orphans.length === 0) return 0;
      const event = { type: "media.removed", subjectType: "media" } as const;
      await recordEvents(
        tx,
        actor,
        orphans.map(({ id, organizationId }) => ({ ...event, subjectId: id, organizationId })),
      );
      // The files of a drawn picture serve many rows.
      const own = orphans.filter(({ illustration }) => !illustration);
      const keys = own.flatMap(({ storageKey, variants }) => [storageKey, ...variants.map(({ key }) => key)]);
      if (keys.length > 0) await addJob(tx, "delete-files", { keys });
      return orphans.length;
    });
    removed += count;
    if (count < batch) return removed;
  }
}

export async function deleteFiles(keys: readonly string[]): Promise<void> {
  for (const key of keys) await storage().delete(key);
}
