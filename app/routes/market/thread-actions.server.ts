import { data } from "@remix-run/node";
import { readMediaFields, refusalFields } from "~/features/media/media-fields";
import { ownMedia } from "~/features/media/own-media.server";
import type { ReceivedForm } from "~/features/media/receive-upload-form.server";
import { reportThread } from "~/features/trade/report-thread.server";
import { messageSchema, reportThreadSchema } from "~/features/trade/schemas";
import { sendMessage } from "~/features/trade/send-message.server";
import { setBlock } from "~/features/trade/set-block.server";
import { maxMessageFiles } from "~/features/trade/thread";
import type { MessageInput, SentMessage } from "~/features/trade/write-message.server";
import { formRefusal, statusOf, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, parseFields } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { redirect } from "@remix-run/node";
import type { OrganizationMember } from "~/shared/actor";
import { invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { receiveUploads } from "./media-uploads.server";

/** Reads a form that may carry a message with files. */
export async function receiveMessageForm(request: Request, actor: OrganizationMember): Promise<ReceivedForm> {
  const allowed = await takePoint("message", actor.personId);
  if (!allowed.ok) return throwAppError(allowed.error);
  const received = await receiveUploads(request, actor, { kinds: ["photo", "document"], maxFiles: maxMessageFiles });
  return received.ok ? received.value : throwAppError(received.error);
}

/** The message a form holds, or what is wrong with it. */
export function readMessage({ form, media, refused }: ReceivedForm): Result<MessageInput, AppError> {
  const parsed = parseFields(form, messageSchema);
  const faults = refusalFields(refused);
  if (parsed.ok && faults.length === 0) {
    return ok({ ...parsed.value, mediaIds: readMediaFields(form, "files", media).items.map((item) => item.mediaId) });
  }
  return err(invalidInput(...(parsed.ok ? [] : (parsed.error.fields ?? [])), ...faults));
}

/** Gives the form back whole: what was typed, and the files that were stored before something else was refused. */
export async function refuseMessage(actor: OrganizationMember, { form, media }: ReceivedForm, error: AppError) {
  const ids = readMediaFields(form, "files", media).items.map((item) => item.mediaId);
  return data(
    { ok: false as const, error, values: formValues(form), kept: await ownMedia(actor, ids) },
    { status: statusOf(error) },
  );
}

async function send(actor: OrganizationMember, id: string, received: ReceivedForm) {
  const message = readMessage(received);
  const sent: Result<SentMessage, AppError> = message.ok ? await sendMessage(actor, id, message.value) : message;
  if (!sent.ok) return refuseMessage(actor, received, sent.error);
  return received.form.get("live") ? { ok: true as const } : redirect(`/inkorg/${id}#senaste`);
}

async function block(actor: OrganizationMember, id: string, on: boolean) {
  const changed = await setBlock(actor, id, on);
  return changed.ok
    ? redirectWithFlash(`/inkorg/${id}`, "trade", on ? "flash.blocked" : "flash.unblocked")
    : throwAppError(changed.error);
}

async function report(actor: OrganizationMember, id: string, form: FormData) {
  const parsed = parseFields(form, reportThreadSchema);
  if (!parsed.ok) return formRefusal(parsed.error, formValues(form));
  const reported = await reportThread(actor, id, parsed.value);
  if (!reported.ok) return throwAppError(reported.error);
  return redirectWithFlash(
    `/inkorg/${id}`,
    "trade",
    reported.value.duplicate ? "flash.reported_already" : "flash.reported",
  );
}

/** What can be done in a thread, by the button pressed. */
export async function threadAction(actor: OrganizationMember, request: Request, id: string) {
  const received = await receiveMessageForm(request, actor);
  switch (received.form.get("intent")) {
    case "block":
      return block(actor, id, true);
    case "unblock":
      return block(actor, id, false);
    case "report":
      return report(actor, id, received.form);
    default:
      return send(actor, id, received);
  }
}
