import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { groupOf } from "~/features/reference/category";
import { listLacks } from "~/features/supply-check/lacks/list-lacks.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import type { Locale } from "~/shared/locale";
import { AppLink } from "~/ui/app-link";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Table } from "~/ui/table";

export const handle = { access: "organization", i18n: ["contracts"] } satisfies RouteHandle;
export const meta = pageMeta;

const inLibrary = /^[A-Z]{2,4}-\d+$/;

/** Leaves by name while they are few, else the groups they stand in. */
function categoryNames(codes: readonly string[], locale: Locale): string {
  const leaves = codes.flatMap((code) => categoryByCode(code)?.label[locale] ?? []);
  if (leaves.length <= 3) return leaves.join(", ");
  const groups = new Set(codes.map((code) => groupOf(code) ?? ""));
  return [...groups].flatMap((code) => groupByCode(code)?.label[locale] ?? []).join(", ");
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await listLacks(actor);
  if (!found.ok) throwAppError(found.error);
  const { lacks, tenders } = found.value;
  return {
    page: { title: translator(actor.locale, "contracts")("lacks.title") },
    tenders,
    rows: lacks.map(({ key, title, categories, ...counts }) => ({
      key,
      title: title[actor.locale],
      href: inLibrary.test(key) ? `/kriterier/${key}` : null,
      category: categoryNames(categories, actor.locale),
      ...counts,
    })),
  };
}

export default function MarketLacks() {
  const { page, tenders, rows } = useLoaderData<typeof loader>();
  const t = useT("contracts");
  return (
    <div className="wrap">
      <PageHeader title={page.title} lede={t("lacks.lede")} />
      {rows.length === 0 ? (
        <EmptyState title={t("lacks.empty")} art={<CategoryArt code="services" />} example={t("lacks.emptyExample")}>
          {t("lacks.emptyText")}
        </EmptyState>
      ) : (
        <>
          <p>{t("lacks.summary", { count: rows.length, tenders })}</p>
          <Table
            caption={t("lacks.caption")}
            stack
            columns={[
              { key: "title", label: t("lacks.requirement") },
              { key: "category", label: t("lacks.category") },
              { key: "tenders", label: t("lacks.tenders"), numeric: true },
              { key: "pass", label: t("lacks.passed"), numeric: true },
              { key: "unknown", label: t("lacks.unknown"), numeric: true },
              { key: "fail", label: t("lacks.failed"), numeric: true },
            ]}
            rows={rows.map(({ key, href, title, category, tenders: drafts, pass, unknown, fail }) => ({
              id: key,
              cells: {
                title: href ? <AppLink href={href}>{title}</AppLink> : title,
                category,
                tenders: drafts,
                pass,
                unknown,
                fail,
              },
            }))}
          />
          <p className="small muted mt-4">{t("lacks.note")}</p>
        </>
      )}
    </div>
  );
}
