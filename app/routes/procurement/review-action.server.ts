import type { ActionFunctionArgs } from "@remix-run/node";
import { approveTender, reopenTender } from "~/features/tenders/review/approve-tender.server";
import { cancelTender, handOverTender } from "~/features/tenders/review/hand-over-tender.server";
import { requestReview, withdrawReview } from "~/features/tenders/review/request-review.server";
import { saveDraftAsTemplate } from "~/features/tenders/templates/own-templates.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";

/** Each button's command. A wrong or missing version is refused as stale, never taken as the current one. */
function perform(
  actor: OrganizationMember,
  id: string,
  intent: string,
  form: FormData,
): Promise<Result<unknown, AppError>> {
  const version = Number(form.get("version") ?? 0);
  switch (intent) {
    case "ask":
      return requestReview(actor, { id });
    case "withdraw":
      return withdrawReview(actor, { id });
    case "approve":
      return approveTender(actor, { id, version });
    case "reopen":
      return reopenTender(actor, { id });
    case "hand_over":
      return handOverTender(actor, { id });
    case "cancel":
      return form.get("confirm") === "on"
        ? cancelTender(actor, { id })
        : Promise.resolve(err(invalidInput(fieldError("confirm", "confirm_needed"))));
    case "template":
      return saveDraftAsTemplate(actor, { tenderId: id, title: String(form.get("title") ?? "") });
    default:
      return Promise.resolve(err(invalidInput(fieldError("intent", "not_an_option"))));
  }
}

/** Moves a tender on: review, approval, hand-over. */
export async function reviewAction({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const id = params.id ?? "";
  const intent = String(form.value.get("intent") ?? "");
  const done = await perform(actor, id, intent, form.value);
  if (!done.ok) return formRefusal(done.error, formValues(form.value));
  return redirectWithFlash(`/upphandla/arenden/${id}/granskning`, "tenders", `flash.${intent}`);
}
