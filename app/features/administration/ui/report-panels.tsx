import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ThreadReportView } from "~/features/trade/thread-view";
import { formatMoment } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import type { RefusedForm } from "~/ui/form-problems";
import type { ListingReportView } from "../reports/list-listing-reports.server";
import { DecisionForm } from "./decision-form";

interface ReportShellProps {
  readonly title: ReactNode;
  readonly reason: string;
  readonly message: string;
  readonly meta: string;
  readonly createdAt: string;
  readonly decision: { readonly text: string; readonly at: string } | null;
  readonly badges?: ReactNode;
  readonly children: ReactNode;
}

function ReportShell({ title, reason, message, meta, createdAt, decision, badges, children }: ReportShellProps) {
  const t = useT("admin");
  const locale = useLocale();
  return (
    <article className="panel report">
      <div className="row row--between row--top">
        <div>
          <h2 className="report__title">{title}</h2>
          <p className="small muted">
            {meta} · <time dateTime={createdAt}>{formatMoment(locale, createdAt)}</time>
          </p>
        </div>
        <div className="row row--facts">
          <Badge tone="warn" icon="flag">
            {reason}
          </Badge>
          {badges}
        </div>
      </div>
      {message && <blockquote className="report__words">{message}</blockquote>}
      {decision && (
        <p>
          <b>{t("reports.ground")}</b> {decision.text}{" "}
          <span className="small muted">{formatMoment(locale, decision.at)}</span>
        </p>
      )}
      {children}
    </article>
  );
}

const decisionOf = ({ decision, decidedAt }: { decision: string; decidedAt: string | null }) =>
  decidedAt ? { text: decision, at: decidedAt } : null;

export function ListingReport({
  report,
  refused,
}: {
  readonly report: ListingReportView;
  readonly refused: RefusedForm | undefined;
}) {
  const t = useT("admin");
  const code = useTCode("admin");
  const { listing } = report;
  return (
    <ReportShell
      title={<AppLink href={`/annons/${listing.reference}`}>{listing.title}</AppLink>}
      reason={code(`reason.${report.reason}`)}
      message={report.message}
      meta={`${report.ownerName} · ${t(report.reporterId ? "reports.by_member" : "reports.by_visitor")}`}
      createdAt={report.createdAt}
      decision={decisionOf(report)}
      badges={
        <>
          {listing.blocked && <Badge tone="no">{t("reports.hidden")}</Badge>}
          {report.state === "open" && listing.openReports > 1 && (
            <Badge>{t("reports.more", { count: listing.openReports - 1 })}</Badge>
          )}
        </>
      }
    >
      {report.state === "open" && (
        <DecisionForm reportId={report.id} about="listing" blocked={listing.blocked} refused={refused} />
      )}
      {report.state !== "open" && listing.blocked && (
        <Form method="post">
          <input type="hidden" name="listing" value={listing.id} />
          <Button variant="secondary" size="sm" name="about" value="unblock">
            {t("reports.unblock")}
            <span className="vh">: {listing.title}</span>
          </Button>
        </Form>
      )}
    </ReportShell>
  );
}

export function ThreadReport({
  report,
  refused,
}: {
  readonly report: ThreadReportView;
  readonly refused: RefusedForm | undefined;
}) {
  const t = useT("admin");
  const code = useTCode("admin");
  const locale = useLocale();
  return (
    <ReportShell
      title={t("reports.thread_title", { seller: report.sellerName, buyer: report.buyerName })}
      reason={code(`thread_reason.${report.reason}`)}
      message={report.message}
      meta={report.listing.title}
      createdAt={report.createdAt}
      decision={decisionOf(report)}
    >
      {report.messages.length > 0 && (
        <div>
          <h3 className="small">{t("reports.last_messages")}</h3>
          <ol className="report__thread">
            {report.messages.map((message) => (
              <li key={message.id}>
                <span className="small muted">
                  {message.organizationName},{" "}
                  <time dateTime={message.createdAt}>{formatMoment(locale, message.createdAt)}</time>
                </span>
                <p>{message.body || t("reports.files_only")}</p>
              </li>
            ))}
          </ol>
        </div>
      )}
      {report.state === "open" && <DecisionForm reportId={report.id} about="thread" refused={refused} />}
    </ReportShell>
  );
}
