import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { QuestionBody } from "~/features/advising/ui/question-body";
import { pageMeta } from "~/http/page-meta";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import styles from "~/styles/pages/advising.css?url";
import { presentQuestion, runQuestion } from "./question.server";

export const handle = { access: "organization", i18n: ["advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** A member answers for the organization acted for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return presentQuestion(await requireOrganization(request), { introductionId: params.id ?? "" });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return runQuestion(
    request,
    await requireOrganization(request),
    { introductionId: params.id ?? "" },
    `/radgivning/fragor/${params.id ?? ""}`,
  );
}

export default function QuestionPage() {
  const { view } = useLoaderData<typeof loader>();
  return <QuestionBody view={view} refused={useActionData<typeof action>()} />;
}
