import { changeProposal } from "~/features/criteria/curation/change-proposal.server";
import { atFormFields, fromFormTexts, type FormTexts } from "~/features/criteria/curation/form-content";
import { proposeCriterion } from "~/features/criteria/curation/propose-criterion.server";
import { curatesCriteria } from "~/features/criteria/library/seen-by";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import type { Member } from "~/shared/actor";
import { appError } from "~/shared/app-error";

const textsOf = (form: FormData): FormTexts =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

/** Sends a criterion for review: a new one, a new version, or one's own proposal changed. */
export async function proposeAction(actor: Member, request: Request) {
  const form = await readForm(request);
  if (!form.ok) return formRefusal(form.error, {});
  if (!curatesCriteria(actor)) return throwAppError(appError("forbidden"));
  const values = formValues(form.value);
  const texts = textsOf(form.value);
  const read = fromFormTexts(texts);
  if (!read.ok) return formRefusal(read.error, values);
  const { proposal = "", id = "", validFrom = "", validTo = "", note = "" } = texts;
  const common = { content: read.value, validFrom, validTo: validTo === "" ? null : validTo, note };
  const sent = proposal
    ? await changeProposal(actor, {
        ...common,
        id: proposal,
        version: Number(texts.version) || 0,
        revision: Number(texts.revision) || 0,
      })
    : await proposeCriterion(actor, { ...common, id: id || null });
  if (!sent.ok)
    return sent.error.code === "not_found" ? throwAppError(sent.error) : formRefusal(atFormFields(sent.error), values);
  return redirectWithFlash(
    `/kriterier/granska/${sent.value.id}`,
    "criteria",
    proposal ? "flash.changed" : "flash.proposed",
  );
}
