import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { criterionKinds } from "~/features/criteria/criterion";
import { sectionHref, sectionOfKind } from "~/features/tenders/drafting/sections";
import { addCriteria } from "~/features/tenders/templates/library-changes.server";
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
import draftCss from "~/styles/pages/tender-draft.css?url";
import { useFormProblems } from "~/ui/form-problems";
import { pickedRefs, pickRows } from "./pick-criteria.server";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { actor, tender, may } = await tenderOf(request, params.id);
  const there = new Set(tender.content.criteria.flatMap(({ source }) => source?.id ?? []));
  return {
    page: { title: `${translator(actor.locale, "tenders")("pick.title")}, ${tender.content.title}` },
    mayEdit: may.edit,
    ...(await pickRows(actor, request, there)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const id = params.id ?? "";
  const added = await addCriteria(actor, { id, refs: pickedRefs(form.value) });
  if (!added.ok) return formRefusal(added.error, formValues(form.value));
  const kind = criterionKinds.find((each) => each === form.value.get("slag")) ?? "technical_specification";
  return redirectWithFlash(sectionHref(id, sectionOfKind[kind]), "tenders", "flash.applied", {
    params: { count: added.value.added },
  });
}

/** Criteria of the library, to be taken into the draft one by one. */
export default function TenderCriteria() {
  const { mayEdit, filter, rows } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const refused = useActionData<typeof action>();
  const problems = useFormProblems(refused && !refused.ok ? refused : null);
  return (
    <section className="narrow-main">
      <h2>{t("pick.title")}</h2>
      <CriteriaSearch filter={filter} />
      <CriteriaPick rows={rows} kind={filter.kind} mayEdit={mayEdit} errors={problems.summary} />
    </section>
  );
}
