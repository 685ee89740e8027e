import { data } from "@remix-run/node";
import { acceptMatch } from "~/features/advising/accept-match.server";
import { answerPrices, type PriceAnswer } from "~/features/matching/keeping/answer-prices.server";
import { getDossier } from "~/features/matching/suggesting/get-dossier.server";
import { rejectMatch } from "~/features/matching/learning/decide-match.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";

/** Not to be mended in the form: no right, or no such pair. */
const isFinal = ({ code, reason, fields }: AppError): boolean =>
  (code === "not_found" || code === "forbidden") && !reason && !fields;

/** Accepts or turns down the pair, or asks whether the two prices meet. */
export async function dossierAction(
  actor: OrganizationMember,
  request: Request,
  pair: { readonly outId: string; readonly inId: string },
) {
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const refused = (error: AppError) => (isFinal(error) ? throwAppError(error) : formRefusal(error, values));
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return refused(allowed.error);
  switch (values.intent) {
    case "accept": {
      const accepted = await acceptMatch(actor, { ...pair, project: String(values.project ?? "") });
      if (!accepted.ok) return refused(accepted.error);
      return redirectWithFlash(`/radgivning/arenden/${accepted.value.caseId}`, "flows", "flash.accepted");
    }
    case "reject": {
      const rejected = await rejectMatch(actor, { ...pair, reason: String(values.reason ?? "") });
      if (!rejected.ok) return refused(rejected.error);
      return redirectWithFlash("/radgivning/forslag", "flows", "flash.rejected");
    }
    case "prices": {
      // What the page itself would not show is not answered either.
      const shown = await getDossier(actor, pair.outId, pair.inId);
      if (!shown.ok) return refused(shown.error);
      const answer = await answerPrices(actor, pair);
      if (!answer.ok) return refused(answer.error);
      return data<{ ok: true; prices: PriceAnswer }>({ ok: true, prices: answer.value });
    }
    default:
      return refused(
        values.intent === undefined ? appError("invalid_input") : invalidInput(fieldError("intent", "not_an_option")),
      );
  }
}
