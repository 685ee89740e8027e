import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayStartTenders } from "~/features/tenders/create-tender.server";
import { getTemplate } from "~/features/tenders/templates/list-templates.server";
import { TemplatePage } from "~/features/tenders/ui/template-page";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { useFormProblems } from "~/ui/form-problems";
import { presentTemplate } from "./present-template.server";
import { templateAction } from "./template-action.server";

export const handle = { access: "public", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const [found, officer] = await Promise.all([getTemplate(actor, params.id ?? ""), mayStartTenders(actor)]);
  if (!found.ok) return throwAppError(found.error);
  const template = await presentTemplate(actor, found.value);
  return { page: { title: template.title, description: template.description }, template, officer };
}

export const action = (args: ActionFunctionArgs) => templateAction(args);

export default function Template() {
  const { template, officer } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const refused = useActionData<typeof action>();
  return (
    <div className="wrap work">
      <Breadcrumbs
        crumbs={[
          { label: t("nav.procure"), href: "/upphandla" },
          { label: t("templates.title"), href: "/upphandla/mallar" },
          { label: template.title },
        ]}
      />
      <TemplatePage
        template={template}
        officer={officer}
        problems={useFormProblems(refused && !refused.ok ? refused : null)}
      />
    </div>
  );
}
