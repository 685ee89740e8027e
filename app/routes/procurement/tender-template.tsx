import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { applyTemplate } from "~/features/tenders/templates/apply-template.server";
import { listTemplates } from "~/features/tenders/templates/list-templates.server";
import { TemplateChoice } from "~/features/tenders/ui/template-choice";
import { TemplatePreview } from "~/features/tenders/ui/template-preview";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { presentApplication, readChoice } from "./present-application.server";
import { presentTemplateCards } from "./present-templates.server";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { actor, tender, may } = await tenderOf(request, params.id);
  const query = new URL(request.url).searchParams;
  const templates = presentTemplateCards(await listTemplates(actor), actor.locale);
  const chosen = query.get("mall");
  const preview = chosen ? await presentApplication(actor, tender, readChoice(tender.id, query)) : null;
  if (preview && !preview.ok) return throwAppError(preview.error);
  return {
    page: { title: `${translator(actor.locale, "tenders")("apply.title")}, ${tender.content.title}` },
    id: tender.id,
    mayEdit: may.edit,
    templates,
    preview: preview?.value ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const id = params.id ?? "";
  const applied = await applyTemplate(actor, readChoice(id, form.value));
  if (!applied.ok) return formRefusal(applied.error, formValues(form.value));
  const to = `/upphandla/arenden/${id}/underlag/krav`;
  return applied.value.added === 0
    ? redirectWithFlash(to, "tenders", "flash.applied_none")
    : redirectWithFlash(to, "tenders", "flash.applied", { params: { count: applied.value.added } });
}

/** A template is chosen, looked at with its consequences, and taken in. */
export default function TenderTemplate() {
  const { id, mayEdit, templates, preview } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT("tenders");
  return (
    <section className="narrow-main">
      <h2>{t("apply.title")}</h2>
      {preview ? (
        <TemplatePreview
          tenderId={id}
          mayApply={mayEdit}
          preview={preview}
          refused={refused && !refused.ok ? refused : null}
        />
      ) : (
        <TemplateChoice tenderId={id} templates={templates} />
      )}
    </section>
  );
}
