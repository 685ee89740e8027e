import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { mayStartTenders } from "~/features/tenders/create-tender.server";
import { listTenders } from "~/features/tenders/list-tenders.server";
import { tenderStates } from "~/features/tenders/tender";
import { TenderRows } from "~/features/tenders/ui/tender-rows";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { SelectField, TextField } from "~/ui/text-field";
import { presentTenderRows } from "./present-tender-rows.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const query = new URL(request.url).searchParams;
  const state = tenderStates.find((each) => each === query.get("lage")) ?? null;
  const q = (query.get("q") ?? "").slice(0, 100);
  const [rows, mayStart] = await Promise.all([
    listTenders(actor, { ...(state ? { state } : {}), ...(q ? { q } : {}) }),
    mayStartTenders(actor),
  ]);
  return {
    page: { title: translator(actor.locale, "tenders")("list.title") },
    rows: presentTenderRows(rows, actor.locale),
    state,
    q,
    mayStart,
  };
}

export default function TenderList() {
  const { page, rows, state, q, mayStart } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const start = mayStart && <ButtonLink href="/upphandla/arenden/ny">{t("list.start")}</ButtonLink>;
  const filtered = state !== null || q !== "";
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("nav.procure"), href: "/upphandla" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={t("list.lede")} actions={start} />
      <Form className="field-row mt-4 mb-4" role="search" aria-label={t("list.search")}>
        <TextField label={t("list.q")} name="q" type="search" defaultValue={q} />
        <SelectField
          label={t("list.state")}
          name="lage"
          defaultValue={state ?? ""}
          options={[
            { value: "", label: t("list.any") },
            ...tenderStates.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
        />
        <Button type="submit" variant="secondary">
          {t("list.show")}
        </Button>
      </Form>
      {rows.length > 0 ? (
        <TenderRows rows={rows} />
      ) : (
        <EmptyState
          title={t(filtered ? "list.none_found" : "list.empty")}
          art={<CategoryArt code="furniture" />}
          action={start || undefined}
          example={t("list.example")}
        >
          {t(mayStart ? "list.empty_text" : "list.no_role")}
        </EmptyState>
      )}
    </div>
  );
}
