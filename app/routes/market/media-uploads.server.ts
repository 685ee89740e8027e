import { receiveUploadForm, type ReceivedForm, type UploadRules } from "~/features/media/receive-upload-form.server";
import { takePoint } from "~/http/rate-limit.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";

/**
 * Reads a form that may hold files (`multipart/form-data`; a plain form works too): its text, the ids of the files kept
 * and the files refused. Counts against the person's allowance of uploads.
 */
export const receiveUploads = (
  request: Request,
  actor: OrganizationMember,
  rules: Omit<UploadRules, "admit">,
): Promise<Result<ReceivedForm, AppError>> =>
  receiveUploadForm(request, actor, { ...rules, admit: () => takePoint("upload", actor.personId) });
