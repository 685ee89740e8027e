import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { changeFlow } from "~/features/matching/keeping/change-flow.server";
import { flowValues } from "~/features/matching/keeping/flow-values";
import { getNotedFlow } from "~/features/matching/keeping/flows-of-firm.server";
import { FlowFields } from "~/features/matching/ui/flow-fields";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { useT } from "~/i18n/use-t";
import { isId } from "~/shared/ids";
import flowsCss from "~/styles/pages/flows.css?url";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { answer } from "../account/answer.server";
import { codeNamesOf } from "./code-names.server";
import { flowOptions, presentFlow } from "./present-flow.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

/** The dossier whose questions are answered (`par=OUT.IN`), else the firm's page: where one comes from and goes back to. */
function backOf(request: Request, firmId: string): string {
  const [out = "", need = ""] = (new URL(request.url).searchParams.get("par") ?? "").split(".");
  return isId(out) && isId(need) ? `/radgivning/forslag/${out}/${need}` : `/radgivning/foretag/${firmId}`;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getNotedFlow(actor, params.flow ?? "");
  if (!found.ok) return throwAppError(found.error);
  const flow = found.value;
  return {
    page: { title: flow.title },
    firm: { id: flow.owner.id, name: flow.owner.name },
    back: backOf(request, flow.owner.id),
    version: flow.version,
    direction: flow.direction,
    values: flowValues(flow, null, flow.direction, actor.locale),
    waste: presentFlow(flow, actor.locale, await codeNamesOf([flow], actor.locale)).wasteCode,
    options: flowOptions(actor.locale, flow.categoryCode),
    typed: await takeStashedForm(request),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const ref = { id: params.flow ?? "", version: Number(values.version) };
  const to = backOf(request, params.id ?? "");
  return answer(await changeFlow(actor, { ...ref, values }), values, { to, key: "flash.changed" }, "flows");
}

export default function FirmFlow() {
  const { page, firm, back, version, direction, values, options, typed, waste } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT("flows");
  const problems = useFormProblems(refused, typed);
  const fields = { direction, values, typed: refused?.values ?? typed, problems };
  return (
    <div className="narrow work stack">
      <Breadcrumbs crumbs={[{ label: firm.name, href: back }, { label: page.title }]} />
      <PageHeader title={page.title} over={firm.name} lede={t("form.lede")} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="version" value={version} />
        <FlowFields {...fields} options={options} waste={waste} />
        <div className="form-end">
          <SubmitButton busyLabel={t("saving")}>{t("save")}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
