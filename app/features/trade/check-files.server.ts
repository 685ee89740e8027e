import { ownMedia } from "~/features/media/own-media.server";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { maxMessageFiles } from "./thread";

/** Only files that the actor's organization has uploaded itself can be sent, at most ten at a time. */
export async function checkFiles(
  actor: OrganizationMember,
  mediaIds: readonly string[],
): Promise<Result<null, AppError>> {
  if (mediaIds.length > maxMessageFiles)
    return err(invalidInput(fieldError("files", "too_many", { max: maxMessageFiles })));
  const own = await ownMedia(actor, mediaIds);
  return own.length === new Set(mediaIds).size ? ok(null) : err(invalidInput(fieldError("files", "file_not_yours")));
}
