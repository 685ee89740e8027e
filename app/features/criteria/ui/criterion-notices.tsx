import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import type { CriterionState } from "../criterion";

export interface CriterionNoticesProps {
  readonly id: string;
  readonly version: number;
  readonly state: CriterionState;
  /** The version in force; null when there is none. */
  readonly latest: number | null;
  /** The day by which it was to be looked over, in words, once that day has passed. */
  readonly overdueSince: string | null;
  readonly curates: boolean;
}

/** What the reader must know before using this version: superseded, withdrawn, a proposal, or old. */
export function CriterionNotices({ id, version, state, latest, overdueSince }: CriterionNoticesProps) {
  const t = useT("criteria");
  const toLatest =
    latest === null || latest === version ? null : (
      <AppLink href={`/kriterier/${id}`}>{t("criterion.show_latest")}</AppLink>
    );
  return (
    <div className="stack mt-4">
      {state === "superseded" && latest !== null && (
        <Banner tone="warn" title={t("criterion.superseded_title")} action={toLatest}>
          {t("criterion.superseded_text", { version, latest })}
        </Banner>
      )}
      {(state === "withdrawn" || (state === "superseded" && latest === null)) && (
        <Banner tone="no" title={t("criterion.withdrawn_title")} action={toLatest}>
          {t("criterion.withdrawn_text")}
        </Banner>
      )}
      {state === "proposed" && (
        <Banner title={t("criterion.proposed_title")} action={toLatest}>
          {t("criterion.proposed_text")}
        </Banner>
      )}
      {overdueSince !== null && (
        <Banner tone="warn" title={t("criterion.overdue_title")}>
          {t("criterion.overdue_text", { day: overdueSince })}
        </Banner>
      )}
    </div>
  );
}
