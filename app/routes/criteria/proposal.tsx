import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getProposal } from "~/features/criteria/curation/get-proposal.server";
import { ProposalBody } from "~/features/criteria/ui/proposal-body";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import styles from "~/styles/pages/criteria.css?url";
import { presentProposal } from "./present-proposal.server";
import { proposalAction } from "./proposal-action.server";

export const handle = { access: "member", i18n: ["criteria"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request);
  const found = await getProposal(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const body = presentProposal(actor, found.value);
  return { page: { title: `${body.id}: ${body.title}` }, body };
}

export const action = async ({ request, params }: ActionFunctionArgs) =>
  proposalAction(await requireMember(request), request, params.id ?? "");

export default function CriterionProposal() {
  const { body } = useLoaderData<typeof loader>();
  return <ProposalBody {...body} refused={useActionData<typeof action>() ?? null} />;
}
