import { redirect } from "@remix-run/node";
import { handOverTender } from "~/features/tenders/review/hand-over-tender.server";
import { answerQuestion, pasteQuestion } from "~/features/tenders/publication/manage-questions.server";
import { recordPublication } from "~/features/tenders/publication/record-publication.server";
import { formRefusal } from "~/http/error-response.server";
import { formValues } from "~/http/parse.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** What was pressed on the page of papers, and where on it one is afterwards. */
function press(actor: OrganizationMember, id: string, form: FormData): [Promise<Result<unknown, AppError>>, string] {
  const text = (name: string) => textOf(form, name);
  const words = { question: text("question"), answer: text("answer") };
  switch (text("intent")) {
    case "hand-over":
      return [handOverTender(actor, { id }), "annons"];
    case "publish": {
      const fields = {
        database: text("database"),
        noticeUrl: text("noticeUrl"),
        noticeId: text("noticeId"),
        publishedOn: text("publishedOn"),
        asksOpen: form.has("asksOpen"),
      };
      return [recordPublication(actor, { id }, fields), "annons"];
    }
    case "answer":
      return [answerQuestion(actor, { id }, { ...words, questionId: text("questionId") }), "fragor"];
    case "paste":
      return [pasteQuestion(actor, { id }, { ...words, clientKey: text("clientKey") }), "fragor"];
    default:
      return [Promise.resolve(err(appError("invalid_input"))), ""];
  }
}

export async function papersAction(actor: OrganizationMember, id: string, form: FormData) {
  const [done, part] = press(actor, id, form);
  const result = await done;
  return result.ok
    ? redirect(`/upphandla/arenden/${id}/handlingar#${part}`)
    : formRefusal(result.error, formValues(form));
}
