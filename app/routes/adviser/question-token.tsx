import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { QuestionBody } from "~/features/advising/ui/question-body";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { takePoint } from "~/http/rate-limit.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import styles from "~/styles/pages/advising.css?url";
import { presentQuestion, runQuestion } from "./question.server";

export const handle = { access: "public", i18n: ["advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** A firm that is no member answers by the link it was mailed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const allowed = await takePoint("question_link", context.ip);
  if (!allowed.ok) throwAppError(allowed.error);
  return presentQuestion(await requestActor(request), { token: params.token ?? "" });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const allowed = await takePoint("question_link", context.ip);
  if (!allowed.ok) throwAppError(allowed.error);
  return runQuestion(
    request,
    await requestActor(request),
    { token: params.token ?? "" },
    `/radgivning/fraga/${params.token ?? ""}`,
  );
}

export default function QuestionPage() {
  const { view } = useLoaderData<typeof loader>();
  return <QuestionBody view={view} refused={useActionData<typeof action>()} />;
}
