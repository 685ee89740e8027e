import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ProposalForm } from "~/features/criteria/ui/proposal-form";
import { pageMeta } from "~/http/page-meta";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/criteria.css?url";
import { PageHeader } from "~/ui/page-header";
import { proposeAction } from "./propose-action.server";
import { proposalStart } from "./proposal-start.server";

export const handle = { access: "member", i18n: ["criteria"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async ({ request }: LoaderFunctionArgs) =>
  proposalStart(await requireMember(request), new URL(request.url).searchParams);

export const action = async ({ request }: ActionFunctionArgs) => proposeAction(await requireMember(request), request);

export default function ProposeCriterion() {
  const t = useT("criteria");
  const { page, form } = useLoaderData<typeof loader>();
  return (
    <div className="wrap sec narrow narrow--wide">
      <PageHeader title={page.title} lede={t("form.lede")} />
      <ProposalForm {...form} refused={useActionData<typeof action>() ?? null} />
    </div>
  );
}
