import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getCuration } from "~/features/criteria/curation/get-curation.server";
import { DeskBody } from "~/features/criteria/ui/desk-body";
import { criterionUses } from "~/features/tenders/criterion-uses.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import styles from "~/styles/pages/criteria.css?url";
import { deskAction } from "./desk-action.server";
import { presentDesk } from "./present-desk.server";

export const handle = { access: "member", i18n: ["criteria"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request);
  const desk = await getCuration(actor);
  if (!desk.ok) return throwAppError(desk.error);
  const ids = [...desk.value.old, ...desk.value.published].map(({ id }) => id);
  return {
    page: { title: translator(actor.locale, "criteria")("desk.title") },
    desk: presentDesk(actor, desk.value, await criterionUses(actor, ids)),
  };
}

export const action = async ({ request }: ActionFunctionArgs) => deskAction(await requireMember(request), request);

export default function CriteriaDesk() {
  const { desk } = useLoaderData<typeof loader>();
  return <DeskBody {...desk} refused={useActionData<typeof action>() ?? null} />;
}
