import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { addFlow } from "~/features/matching/keeping/add-flow.server";
import { changeFlow } from "~/features/matching/keeping/change-flow.server";
import { flowValues } from "~/features/matching/keeping/flow-values";
import { getOwnFlow } from "~/features/matching/keeping/own-flows.server";
import { emptyFlow } from "~/features/matching/keeping/stored-flow";
import { FlowFields, PrivateFields } from "~/features/matching/ui/flow-fields";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { newId } from "~/shared/ids";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import flowsCss from "~/styles/pages/flows.css?url";
import { codeNamesOf } from "../adviser/code-names.server";
import { flowOptions, presentFlow } from "../adviser/present-flow.server";
import { answer } from "./answer.server";

export const handle = { access: "organization", i18n: ["organizations", "flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const t = translator(actor.locale, "flows");
  const shared = { options: flowOptions(actor.locale), typed: await takeStashedForm(request), waste: null };
  if (params.id === "nytt") {
    const direction = new URL(request.url).searchParams.get("riktning") === "in" ? ("in" as const) : ("out" as const);
    const title = t(direction === "out" ? "form.titleOut" : "form.titleIn");
    const values = flowValues(emptyFlow, null, direction, actor.locale);
    return { page: { title }, id: newId(), version: 0, direction, values, ...shared };
  }
  const found = await getOwnFlow(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { flow, figures } = found.value;
  const { id, version, direction, title } = flow;
  const waste = presentFlow(flow, actor.locale, await codeNamesOf([flow], actor.locale)).wasteCode;
  const options = flowOptions(actor.locale, flow.categoryCode);
  const values = flowValues(flow, figures, direction, actor.locale);
  return { page: { title }, id, version, direction, values, ...shared, options, waste };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const to = "/min-organisation/floden";
  if (params.id === "nytt") {
    const direction = values.direction === "in" ? "in" : "out";
    return answer(
      await addFlow(actor, { id: String(values.id ?? ""), direction, values }),
      values,
      { to, key: "flash.added" },
      "flows",
    );
  }
  const ref = { id: params.id ?? "", version: Number(values.version ?? 0) };
  return answer(await changeFlow(actor, { ...ref, values }), values, { to, key: "flash.changed" }, "flows");
}

export default function MyOrganizationFlow() {
  const { page, id, version, direction, values, options, typed, waste } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT("flows");
  const problems = useFormProblems(refused, typed);
  const fields = { direction, values, typed: refused?.values ?? typed, problems };
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("own.title"), href: "/min-organisation/floden" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={t("form.lede")} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="id" value={problems.value("id", id)} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="direction" value={direction} />
        <FlowFields {...fields} options={options} waste={waste} />
        <PrivateFields {...fields} />
        <div className="form-end">
          <SubmitButton busyLabel={t("saving")}>{t("save")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
