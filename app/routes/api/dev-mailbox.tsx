import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { listMails, mailsPerPage } from "~/features/notifications/mailbox/list-mails.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { pageNumber } from "~/http/page-number";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Rows } from "~/ui/rows";
import { TextField } from "~/ui/text-field";

export const handle = { access: "public", i18n: ["admin"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const query = new URL(request.url).searchParams;
  const recipient = query.get("till")?.trim().slice(0, 120) || null;
  const page = pageNumber(query);
  const found = await listMails(actor, recipient, page);
  if (!found.ok) return throwAppError(found.error);
  const mails = found.value.mails.map((mail) => ({ ...mail, createdAt: mail.createdAt.toISOString() }));
  return {
    page: { title: translator(actor.locale, "admin")("mailbox.title") },
    mails,
    total: found.value.total,
    recipient,
    current: page,
    pageCount: Math.ceil(found.value.total / mailsPerPage),
  };
}

export default function DevMailbox() {
  const t = useT("admin");
  const code = useTCode("admin");
  const locale = useLocale();
  const { mails, recipient, current, pageCount } = useLoaderData<typeof loader>();
  return (
    <div className="wrap sec stack">
      <PageHeader title={t("mailbox.title")} lede={t("mailbox.lede")} />
      <Form method="get" className="find-line" role="search">
        <TextField label={t("mailbox.recipient")} name="till" type="search" defaultValue={recipient ?? ""} hideMark />
        <Button variant="secondary">{t("mailbox.filter")}</Button>
      </Form>
      {mails.length === 0 ? (
        <EmptyState title={t(recipient ? "mailbox.none_found" : "mailbox.empty")}>{t("mailbox.empty_text")}</EmptyState>
      ) : (
        <Rows
          label={t("mailbox.title")}
          rows={mails.map((mail) => ({
            key: mail.id,
            icon: "mail",
            title: mail.subject,
            href: `/utveckling/post/${mail.id}`,
            note: `${mail.recipient} · ${code(`mail_state.${mail.state}`)}`,
            end: <time dateTime={mail.createdAt}>{formatMoment(locale, mail.createdAt)}</time>,
          }))}
        />
      )}
      <Pagination
        page={current}
        pageCount={pageCount}
        hrefFor={(n) => `?${new URLSearchParams({ ...(recipient ? { till: recipient } : {}), sida: String(n) })}`}
      />
    </div>
  );
}
