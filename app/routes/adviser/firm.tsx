import { redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getFirm } from "~/features/advising/firms/get-firm.server";
import { FirmFlows } from "~/features/advising/firms/ui/firm-flows";
import { FirmPage } from "~/features/advising/firms/ui/firm-page";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import flowsCss from "~/styles/pages/flows.css?url";
import { useFormProblems } from "~/ui/form-problems";
import { municipalityOptions } from "../account/municipality-options.server";
import { sizeOptions } from "../account/size-options.server";
import { firmAction } from "./firm-action.server";
import { presentFirm } from "./present-firm.server";
import { presentFlow } from "./present-flow.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getFirm(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  if ("became" in found.value) throw redirect(`/radgivning/foretag/${found.value.became}`);
  return {
    page: { title: found.value.facts.name },
    firm: await presentFirm(found.value, actor.locale),
    flows: found.value.flows.map((flow) => ({
      ...presentFlow(flow, actor.locale),
      noted: flow.seenBy === actor.organization.id,
    })),
    municipalities: municipalityOptions(),
    sizes: sizeOptions(actor.locale),
    typed: await takeStashedForm(request),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return firmAction(await requireOrganization(request), request, params.id ?? "");
}

export default function Firm() {
  const { firm, flows, municipalities, sizes, typed } = useLoaderData<typeof loader>();
  const problems = useFormProblems(useActionData<typeof action>(), typed);
  return (
    <FirmPage
      firm={firm}
      flows={<FirmFlows flows={flows} firm={firm} />}
      problems={problems}
      municipalities={municipalities}
      sizes={sizes}
    />
  );
}
