import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { createTender, mayStartTenders } from "~/features/tenders/create-tender.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import { Banner } from "~/ui/banner";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField, TextField } from "~/ui/text-field";
import { startFromNeed } from "./start-from-need.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  if (!(await mayStartTenders(actor))) return throwAppError(appError("forbidden", { reason: "officers_only" }));
  const need = await startFromNeed(actor, new URL(request.url).searchParams.get("behov"));
  if (need && !need.ok) return throwAppError(need.error);
  return {
    page: { title: translator(actor.locale, "tenders")("new.title") },
    need: need ? { id: need.value.needId, title: need.value.title, description: need.value.description } : null,
  };
}

const schema = z.object({
  title: z.string().max(200),
  description: z.string().max(6000).optional(),
  behov: z.uuid().optional(),
});

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const need = await startFromNeed(actor, parsed.value.behov ?? null);
  if (need && !need.ok) return formRefusal(need.error, values);
  const { title, description = "" } = parsed.value;
  const made = await createTender(actor, {
    title,
    needId: need?.value.needId ?? null,
    content: { ...need?.value.content, description },
  });
  return made.ok ? redirect(`/upphandla/arenden/${made.value.id}/underlag`) : formRefusal(made.error, values);
}

export default function NewTender() {
  const { page, need } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const problems = useFormProblems(useActionData<typeof action>());
  return (
    <div className="narrow work stack">
      <Breadcrumbs
        crumbs={[
          { label: t("nav.procure"), href: "/upphandla" },
          { label: t("nav.tenders"), href: "/upphandla/arenden" },
          { label: page.title },
        ]}
      />
      <PageHeader title={page.title} lede={t("new.lede")} />
      {need && <Banner tone="info">{t("new.from_need", { title: need.title })}</Banner>}
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        {need && <input type="hidden" name="behov" value={need.id} />}
        <TextField
          label={t("field.title")}
          help={t("field.title.help")}
          name="title"
          required
          id="title"
          defaultValue={problems.value("title", need?.title)}
          error={problems.error("title")}
        />
        <TextAreaField
          label={t("field.description")}
          help={t("field.description.help")}
          name="description"
          maxLength={6000}
          id="description"
          defaultValue={problems.value("description", need?.description)}
          error={problems.error("description")}
        />
        <div className="form-end">
          <SubmitButton busyLabel={t("saving")}>{t("new.go")}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
