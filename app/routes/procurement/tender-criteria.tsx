import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { criterionAreas, criterionKinds, criterionLevels } from "~/features/criteria/criterion";
import { listCriteria } from "~/features/criteria/library/list-criteria.server";
import { sectionHref, sectionOfKind } from "~/features/tenders/drafting/sections";
import { addCriteria } from "~/features/tenders/templates/library-changes.server";
import { CriteriaPick } from "~/features/tenders/ui/criteria-pick";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/text-field";
import { useFormProblems } from "~/ui/form-problems";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { actor, tender, may } = await tenderOf(request, params.id);
  const query = new URL(request.url).searchParams;
  const one = <T extends string>(name: string, all: readonly T[]) => all.filter((each) => each === query.get(name));
  const [kinds, areas, levels] = [
    one("slag", criterionKinds),
    one("omrade", criterionAreas),
    one("niva", criterionLevels),
  ];
  const words = (query.get("q") ?? "").slice(0, 100);
  const { rows } = await listCriteria(actor, { words, kinds, areas, levels });
  const there = new Set(tender.content.criteria.flatMap(({ source }) => source?.id ?? []));
  const { locale } = actor;
  return {
    page: { title: `${translator(locale, "tenders")("pick.title")}, ${tender.content.title}` },
    mayEdit: may.edit,
    filter: { words, kind: kinds[0] ?? "", area: areas[0] ?? "", level: levels[0] ?? "" },
    rows: rows.map(({ id, version, kind, level, title, text }) => ({
      id,
      version,
      kind,
      level,
      title: title[locale],
      text: text[locale],
      there: there.has(id),
    })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const refs = form.value.getAll("criteria").flatMap((value) => {
    const [id = "", version = ""] = String(value).split(":");
    return /^\d{1,6}$/.test(version) ? [{ id, version: Number(version) }] : [];
  });
  const id = params.id ?? "";
  const added = await addCriteria(actor, { id, refs });
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
  const choices = (name: "kind" | "area" | "level", values: readonly string[]) => [
    { value: "", label: t("pick.any") },
    ...values.map((value) => ({ value, label: t(`${name}.${value}` as "kind.award") })),
  ];
  return (
    <section className="narrow-main">
      <h2>{t("pick.title")}</h2>
      <Form className="field-row mt-4" role="search" aria-label={t("pick.search")}>
        <TextField label={t("pick.q")} name="q" type="search" defaultValue={filter.words} />
        <SelectField
          label={t("pick.kind")}
          name="slag"
          defaultValue={filter.kind}
          options={choices("kind", criterionKinds)}
        />
        <SelectField
          label={t("pick.area")}
          name="omrade"
          defaultValue={filter.area}
          options={choices("area", criterionAreas)}
        />
        <SelectField
          label={t("pick.level")}
          name="niva"
          defaultValue={filter.level}
          options={choices("level", criterionLevels)}
        />
        <Button type="submit" variant="secondary">
          {t("list.show")}
        </Button>
      </Form>
      <CriteriaPick rows={rows} kind={filter.kind} mayEdit={mayEdit} errors={problems.summary} />
    </section>
  );
}
