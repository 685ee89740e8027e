import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerQuestion } from "~/features/supply-check/questions/answer-question.server";
import { getQuestion } from "~/features/supply-check/questions/get-question.server";
import { QuestionPage } from "~/features/supply-check/ui/question-page";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requestActor, requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import styles from "~/styles/pages/supply.css?url";
import { useT } from "~/i18n/use-t";
import { useFormProblems } from "~/ui/form-problems";
import { presentQuestion } from "./present-question.server";

export const handle = { access: "public", i18n: ["supply"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const found = await getQuestion(actor, params.id ?? "");
  return found.ok ? presentQuestion(actor, found.value) : throwAppError(found.error);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const typed = formValues(form.value);
  const id = params.id ?? "";
  const done = await answerQuestion(actor, { questionId: id, typed, confirmed: typed.confirmed === "on" });
  if (!done.ok) return done.error.code === "not_found" ? throwAppError(done.error) : formRefusal(done.error, typed);
  return redirectWithFlash(`/marknadsfragor/${id}`, "supply", "flash.answered", { params: { count: done.value.answers } });
}

export default function MarketQuestionPage() {
  const { page: _page, ...question } = useLoaderData<typeof loader>();
  const t = useT("supply");
  const problems = useFormProblems(useActionData<typeof action>(), null, {
    ...Object.fromEntries(
      question.subjects.flatMap(({ title, fields }) => fields.map(({ name, label }) => [name, `${title}, ${label}`])),
    ),
    confirmed: t("answer.confirmed"),
  });
  return <QuestionPage {...question} problems={problems} />;
}
