import * as z from "zod";
import { answerIntroduction } from "~/features/advising/introductions/answer-introduction.server";
import type { WayIn } from "~/features/advising/introductions/answering-side.server";
import { readQuestion } from "~/features/advising/introductions/read-question.server";
import { withdrawConsent } from "~/features/advising/introductions/withdraw-consent.server";
import { sharedWords } from "~/features/advising/introductions/shared-words";
import type { SharedFact } from "~/features/advising/introductions/introduction";
import type { QuestionView } from "~/features/advising/ui/question-body";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Actor } from "~/shared/actor";

/** The question in the reader's words. */
export async function presentQuestion(actor: Actor, way: WayIn) {
  const found = await readQuestion(actor, way);
  if (!found.ok) return throwAppError(found.error);
  const t = translator(actor.locale, "advising");
  const { advisers, message, state, own, expiresAt, seen, theirs, yours } = found.value;
  const words = (facts: readonly SharedFact[]) =>
    facts.map((fact) => ({ key: fact.key, ...sharedWords(fact, { locale: actor.locale, t }) }));
  const view: QuestionView = {
    advisers,
    message,
    state,
    own,
    until: formatMoment(actor.locale, expiresAt),
    seen: words(seen),
    theirs: theirs.map((key) => (key === "contact" ? t("shared.answerer") : t(`shared.${key}`))),
    yours: words(yours),
  };
  return { page: { title: t("question.title") }, view };
}

const schema = z.object({ intent: z.enum(["yes", "no", "withdraw"]) });

/** Answers, or takes an answer back, and comes back to the page. */
export async function runQuestion(request: Request, actor: Actor, way: WayIn, path: string) {
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const { intent } = parsed.value;
  const done = await (intent === "withdraw" ? withdrawConsent(actor, way) : answerIntroduction(actor, way, intent));
  if (done.ok) return redirectWithFlash(path, "advising", intent === "withdraw" ? "flash.withdrawn" : "flash.answered");
  return done.error.code === "not_found" ? throwAppError(done.error) : formRefusal(done.error, values);
}
