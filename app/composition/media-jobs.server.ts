import type { TaskList } from "graphile-worker";
import { processMedia } from "~/features/media/process-media.server";
import { deleteFiles, removeOrphanedMedia } from "~/features/media/remove-orphaned-media.server";
import { now } from "~/infra/clock/clock.server";

export const mediaTasks: TaskList = {
  "process-media": (payload) => processMedia((payload as { mediaId: string }).mediaId),
  "remove-orphaned-media": async () => void (await removeOrphanedMedia(now())),
  "delete-files": (payload) => deleteFiles((payload as { keys: string[] }).keys),
};

export const mediaCrontab = "17 2 * * * remove-orphaned-media";
