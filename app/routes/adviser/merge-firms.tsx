import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { compareFirms } from "~/features/advising/firms/compare-firms.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { RadioGroup } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { Table } from "~/ui/table";
import flowsCss from "~/styles/pages/flows.css?url";
import { presentMerge } from "./present-merge.server";

export const handle = { access: "organization", i18n: ["flows"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const query = new URL(request.url).searchParams;
  const found = await compareFirms(actor, query.get("fran") ?? "", query.get("till") ?? "");
  return found.ok ? presentMerge(found.value, actor.locale) : throwAppError(found.error);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const choices = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const { from = "", into = "", version } = choices;
  const merged = await mergeFirms(actor, { from, into, version: Number(version), choices });
  if (merged.ok) return redirectWithFlash("/radgivning/foretag", "flows", "flash.merged");
  const { error } = merged;
  return error.reason || error.fields ? formRefusal(error, values) : throwAppError(error);
}

export default function MergeFirms() {
  const { page, from, into, version, rows, differing, member } = useLoaderData<typeof loader>();
  const problems = useFormProblems(useActionData<typeof action>());
  const t = useT("flows");
  return (
    <div className="narrow work stack">
      <Breadcrumbs crumbs={[{ label: t("firms.title"), href: "/radgivning/foretag" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={t("merge.lede")} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="from" value={from.id} />
        <input type="hidden" name="into" value={into.id} />
        <input type="hidden" name="version" value={version} />
        <Table
          caption={page.title}
          hideCaption
          stack
          columns={[
            { key: "field", label: t("merge.field") },
            { key: "into", label: t("merge.stays") },
            { key: "from", label: t("merge.goes") },
          ]}
          rows={rows.map(({ id, ...cells }) => ({ id, cells }))}
        />
        {member && <Banner>{t("merge.keepMember")}</Banner>}
        {differing.map((field) => (
          <RadioGroup
            key={field.name}
            id={field.name}
            name={field.name}
            label={field.label}
            choices={[
              { value: "a", label: t("merge.take", { value: field.into }) },
              { value: "b", label: t("merge.take", { value: field.from }) },
            ]}
            defaultValue={problems.value(field.name, "a")}
          />
        ))}
        <div className="form-end">
          <SubmitButton busyLabel={t("saving")}>{t("merge.do")}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
