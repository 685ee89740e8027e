import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getReferenceOverview } from "~/features/reference/importing/get-reference-overview.server";
import { LimitTable } from "~/features/reference/ui/limit-table";
import { ImportReceipts } from "~/features/reference/ui/import-receipts";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireAdministrator } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Table } from "~/ui/table";

export const handle = { access: "administrator", i18n: ["admin", "procedure"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const overview = await getReferenceOverview(actor);
  if (!overview.ok) return throwAppError(overview.error);
  const { lists, sources, limits, imports } = overview.value;
  return {
    page: { title: translator(actor.locale, "admin")("reference.title") },
    lists,
    limits,
    sources: sources.map(({ updatedAt: _updatedAt, ...source }) => source),
    imports: imports.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    })),
  };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

function Lists({ lists, sources }: Pick<Loaded, "lists" | "sources">) {
  const t = useT("admin");
  const code = useTCode("admin");
  const locale = useLocale();
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return (
    <Table
      caption={t("reference.lists")}
      hideCaption
      stack
      columns={[
        { key: "list", label: t("reference.list") },
        { key: "rows", label: t("reference.rows"), numeric: true },
        { key: "inForce", label: t("reference.in_force"), numeric: true },
        { key: "sources", label: t("reference.from_sources") },
      ]}
      rows={lists.map(({ list, rows, inForce, sources: ids }) => ({
        id: list,
        cells: {
          list: code(`reference.list.${list}`),
          rows: formatNumber(locale, rows),
          inForce: formatNumber(locale, inForce),
          sources:
            rows === 0 ? (
              <span className="muted">{t("reference.empty_list")}</span>
            ) : (
              ids.map((id) => titles.get(id) ?? id).join("; ")
            ),
        },
      }))}
    />
  );
}

function Sources({ sources }: Pick<Loaded, "sources">) {
  const t = useT("admin");
  return (
    <Table
      caption={t("reference.sources")}
      hideCaption
      stack
      columns={[
        { key: "title", label: t("reference.source") },
        { key: "publisher", label: t("reference.publisher") },
        { key: "version", label: t("reference.version") },
        { key: "licence", label: t("reference.licence") },
      ]}
      rows={sources.map(({ id, title, url, publisher, version, licence }) => ({
        id,
        cells: { title: url ? <AppLink href={url}>{title}</AppLink> : title, publisher, version, licence },
      }))}
    />
  );
}

export default function ReferenceData() {
  const t = useT("admin");
  const { lists, sources, limits, imports } = useLoaderData<typeof loader>();
  return (
    <div className="wrap sec">
      <PageHeader title={t("reference.title")} lede={t("reference.lede")} />
      <section className="sec" aria-labelledby="listor">
        <SectionHead id="listor" title={t("reference.lists")} />
        <Lists lists={lists} sources={sources} />
      </section>
      <section className="sec" aria-labelledby="granser">
        <SectionHead id="granser" title={t("reference.list.limits")} />
        <p className="lede">{t("reference.limits_text")}</p>
        <LimitTable limits={limits} hideCaption />
      </section>
      <section className="sec" aria-labelledby="inlasningar">
        <SectionHead id="inlasningar" title={t("reference.imports")} />
        {imports.length === 0 ? (
          <EmptyState title={t("reference.imports_empty")}>{t("reference.imports_empty_text")}</EmptyState>
        ) : (
          <ImportReceipts receipts={imports} />
        )}
        <div className="prose mt-6">
          <h3>{t("reference.how")}</h3>
          <p>{t("reference.how_text")}</p>
          <pre tabIndex={0}>
            <code>npm run reference:import -- cpv-2008.csv</code>
          </pre>
        </div>
      </section>
      <section className="sec" aria-labelledby="kallor">
        <SectionHead id="kallor" title={t("reference.sources")} />
        <Sources sources={sources} />
      </section>
    </div>
  );
}
