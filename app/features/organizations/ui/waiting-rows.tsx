import { useT } from "~/i18n/use-t";
import { Rows, type WorkRow } from "~/ui/rows";

export interface WaitingRowsProps {
  readonly requests: number;
  readonly expiring: number;
  readonly expired: number;
}

/** What waits for the organization: people who want in, certificates that run out. */
export function WaitingRows({ requests, expiring, expired }: WaitingRowsProps) {
  const t = useT("organizations");
  const facts = "/min-organisation/intyg";
  const rows: WorkRow[] = [
    ...(requests > 0
      ? [
          {
            key: "requests",
            icon: "user-plus" as const,
            urgent: true,
            title: t("overview.requests", { count: requests }),
            href: "/min-organisation/medlemmar",
            note: t("overview.requestsNote"),
          },
        ]
      : []),
    ...(expired > 0
      ? [
          {
            key: "expired",
            icon: "file-warning" as const,
            urgent: true,
            title: t("overview.expired", { count: expired }),
            href: facts,
            note: t("overview.expiringNote"),
          },
        ]
      : []),
    ...(expiring > 0
      ? [
          {
            key: "expiring",
            icon: "calendar-clock" as const,
            title: t("overview.expiring", { count: expiring }),
            href: facts,
            note: t("overview.expiringNote"),
          },
        ]
      : []),
  ];
  return rows.length > 0 ? <Rows rows={rows} /> : <p className="muted">{t("overview.nothing")}</p>;
}
