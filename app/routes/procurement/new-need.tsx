import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { createNeed } from "~/features/tenders/needs/create-need.server";
import { listNeeds } from "~/features/tenders/needs/list-needs.server";
import { NeedFieldset } from "~/features/tenders/needs/ui/need-fields";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
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
import { needOptions } from "./present-need.server";

export const handle = { access: "organization", i18n: ["purchasing"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const needs = await listNeeds(actor);
  if (!needs.ok) return throwAppError(needs.error);
  return {
    page: { title: translator(actor.locale, "purchasing")("need.new") },
    id: newId(),
    options: needOptions(actor.locale),
    stashed: await takeStashedForm(request),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const made = await createNeed(actor, { id: String(values.id ?? ""), values });
  return made.ok ? redirect(`/upphandla/behov/${made.value.id}`) : formRefusal(made.error, values);
}

export default function NewNeed() {
  const { page, id, options, stashed } = useLoaderData<typeof loader>();
  const t = useT("purchasing");
  const problems = useFormProblems(useActionData<typeof action>(), stashed);
  return (
    <div className="narrow work stack">
      <Breadcrumbs
        crumbs={[
          { label: t("nav.procure"), href: "/upphandla" },
          { label: t("needs.title"), href: "/upphandla/behov" },
          { label: page.title },
        ]}
      />
      <PageHeader title={page.title} lede={t("need.new.lede")} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="id" value={problems.value("id", id)} />
        <NeedFieldset values={{}} problems={problems} options={options} />
        <div className="form-end">
          <SubmitButton busyLabel={t("saving")}>{t("need.create")}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
