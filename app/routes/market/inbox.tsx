import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useParams } from "@remix-run/react";
import { listInbox } from "~/features/trade/list-inbox.server";
import { inboxFilters, type InboxFilter } from "~/features/trade/thread";
import { InboxEmpty } from "~/features/trade/ui/inbox-empty";
import { ThreadList } from "~/features/trade/ui/thread-list";
import { pageMeta } from "~/http/page-meta";
import { pageNumber } from "~/http/page-number";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { now } from "~/infra/clock/clock.server";
import styles from "~/styles/pages/inbox.css?url";
import { cx } from "~/ui/class-names";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Tabs } from "~/ui/tabs";

export const handle = { access: "organization", i18n: ["trade"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const words = { all: "alla", unread: "olasta", seller: "vara", buyer: "fragat" } as const;
const filterOf = (word: string | null): InboxFilter => inboxFilters.find((filter) => words[filter] === word) ?? "all";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const query = new URL(request.url).searchParams;
  const filter = filterOf(query.get("visa"));
  const inbox = await listInbox(actor, filter, pageNumber(query));
  return { page: { title: translator(actor.locale, "trade")("inbox.title") }, inbox, filter, now: now().toISOString() };
}

/** The query that keeps filter and page while a conversation is opened. */
function inboxQuery(filter: InboxFilter, page = 1): string {
  const query = new URLSearchParams({
    ...(filter === "all" ? {} : { visa: words[filter] }),
    ...(page > 1 ? { sida: String(page) } : {}),
  });
  return query.size > 0 ? `?${query}` : "";
}

export default function Inbox() {
  const t = useT("trade");
  const { inbox, filter, now: at } = useLoaderData<typeof loader>();
  const { id } = useParams();
  const { threads, counts, page, pageCount } = inbox;
  const keep = inboxQuery(filter, page);
  const head = (
    <PageHeader
      title={t("inbox.title")}
      lede={counts.unread > 0 ? t("inbox.lede_unread", { count: counts.unread }) : t("inbox.lede")}
    />
  );
  if (counts.all === 0 && !id) {
    return (
      <div className="wrap sec stack">
        {head}
        <InboxEmpty filter="all" />
      </div>
    );
  }
  return (
    <div className={cx("wrap sec stack inbox-page", id && "inbox-page--open")}>
      <div className="inbox-page__head">{id ? null : head}</div>
      <Tabs
        label={t("inbox.filters")}
        items={inboxFilters.map((name) => ({
          href: `/inkorg${inboxQuery(name)}`,
          label: t(`filter.${name}`),
          count: String(counts[name]),
          current: name === filter,
        }))}
      />
      <div className={cx("inbox", id && "inbox--open")}>
        <nav className="inbox__list" aria-label={t("inbox.list")}>
          {threads.length === 0 ? (
            <InboxEmpty filter={filter} />
          ) : (
            <ThreadList
              threads={threads}
              openId={id}
              now={at}
              hrefFor={(threadId) => `/inkorg/${threadId}${keep}#senaste`}
            />
          )}
          <Pagination page={page} pageCount={pageCount} hrefFor={(n) => `/inkorg${inboxQuery(filter, n)}`} />
        </nav>
        <div className="inbox__pane">
          <Outlet />
        </div>
      </div>
    </div>
  );
}
