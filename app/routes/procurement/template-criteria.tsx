import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayStartTenders } from "~/features/tenders/create-tender.server";
import { addTemplateCriteria } from "~/features/tenders/templates/add-template-criteria.server";
import { getTemplate } from "~/features/tenders/templates/list-templates.server";
import { CriteriaPick } from "~/features/tenders/ui/criteria-pick";
import { CriteriaSearch } from "~/features/tenders/ui/criteria-search";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { pickedRefs, pickRows } from "./pick-criteria.server";
import { inLanguage } from "./present-templates.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const [found, officer] = await Promise.all([getTemplate(actor, params.id ?? ""), mayStartTenders(actor)]);
  if (!found.ok) return throwAppError(found.error);
  const { id, version, own, title: titles, criteria } = found.value;
  // A common template is copied first.
  if (!own) return throwAppError(appError("not_found"));
  const title = inLanguage(titles, actor.locale);
  return {
    page: { title: `${translator(actor.locale, "tenders")("pick.title")}, ${title}` },
    template: { id, version, title },
    officer,
    ...(await pickRows(actor, request, new Set(criteria.map(({ ref }) => ref.id)))),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const id = params.id ?? "";
  const version = Number(form.value.get("version") ?? 0);
  const added = await addTemplateCriteria(actor, { id, version, refs: pickedRefs(form.value) });
  return added.ok
    ? redirectWithFlash(`/upphandla/mallar/${id}`, "tenders", "flash.applied", { params: { count: added.value.added } })
    : formRefusal(added.error, formValues(form.value));
}

/** Criteria of the library, to be taken into an own template. */
export default function TemplateCriteria() {
  const { template, officer, filter, rows } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused && !refused.ok ? refused : null);
  return (
    <div className="wrap work">
      <Breadcrumbs
        crumbs={[
          { label: t("nav.procure"), href: "/upphandla" },
          { label: t("templates.title"), href: "/upphandla/mallar" },
          { label: template.title, href: `/upphandla/mallar/${template.id}` },
          { label: t("pick.title") },
        ]}
      />
      <PageHeader title={t("pick.title")} />
      <CriteriaSearch filter={filter} />
      <CriteriaPick
        rows={rows}
        kind={filter.kind}
        version={template.version}
        mayEdit={officer}
        errors={problems.summary}
      />
    </div>
  );
}
