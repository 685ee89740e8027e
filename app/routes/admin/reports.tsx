import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listListingReports } from "~/features/administration/reports/list-listing-reports.server";
import { ListingReport, ThreadReport } from "~/features/administration/ui/report-panels";
import { reportStates, type ReportState } from "~/features/catalogue/moderation/report";
import { listThreadReports } from "~/features/trade/list-thread-reports.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { pageNumber } from "~/http/page-number";
import { requireAdministrator } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Segmented, Tabs } from "~/ui/tabs";
import { reportsAction } from "./reports-action.server";

export const handle = { access: "administrator", i18n: ["admin"] } satisfies RouteHandle;
export const meta = pageMeta;

const words = { open: "oppna", upheld: "bifallna", dismissed: "avslagna" } as const;
const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const query = new URL(request.url).searchParams;
  const state = reportStates.find((name) => words[name] === query.get("lage")) ?? "open";
  const about = query.get("typ") === "konversationer" ? ("thread" as const) : ("listing" as const);
  const page = pageNumber(query);
  const [listings, threads] = await Promise.all([
    listListingReports(actor, state, about === "listing" ? page : 1),
    listThreadReports(actor, { state, page: about === "thread" ? page : 1, pageSize: perPage }),
  ]);
  if (!listings.ok) return throwAppError(listings.error);
  if (!threads.ok) return throwAppError(threads.error);
  return {
    page: { title: translator(actor.locale, "admin")("reports.title") },
    state,
    about,
    current: page,
    listings: listings.value,
    threads: threads.value,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  return reportsAction(actor, request);
}

export default function AdminReports() {
  const t = useT("admin");
  const { page, state, about, current, listings, threads } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const href = (change: { state?: ReportState; about?: "listing" | "thread"; page?: number }) => {
    const { state: s, about: a, page: n } = { state, about, page: 1, ...change };
    return `/admin/anmalningar?${new URLSearchParams({ ...(s === "open" ? {} : { lage: words[s] }), ...(a === "thread" ? { typ: "konversationer" } : {}), ...(n > 1 ? { sida: String(n) } : {}) })}`;
  };
  const total = about === "listing" ? listings.total : threads.total;
  return (
    <div className="stack">
      <PageHeader title={page.title} lede={t("reports.lede", { count: listings.total + threads.total })} />
      <Tabs
        label={t("reports.state")}
        items={reportStates.map((name) => ({
          href: href({ state: name }),
          label: t(`reports.${name}`),
          current: name === state,
        }))}
      />
      <Segmented
        label={t("reports.about")}
        items={(["listing", "thread"] as const).map((name) => ({
          href: href({ about: name }),
          label: t(`reports.about_${name}`, { count: name === "listing" ? listings.total : threads.total }),
          current: name === about,
        }))}
      />
      {total === 0 && (
        <EmptyState title={t(state === "open" ? "reports.none_open" : "reports.none")}>
          {t("reports.none_text")}
        </EmptyState>
      )}
      {about === "listing" &&
        listings.reports.map((report) => <ListingReport key={report.id} report={report} refused={refused} />)}
      {about === "thread" &&
        threads.reports.map((report) => <ThreadReport key={report.id} report={report} refused={refused} />)}
      <Pagination page={current} pageCount={Math.ceil(total / perPage)} hrefFor={(n) => href({ page: n })} />
    </div>
  );
}
