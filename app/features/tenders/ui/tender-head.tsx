import { useT } from "~/i18n/use-t";
import { Unknown } from "~/ui/unknown";
import type { Regime, TenderRole, TenderState } from "../tender";
import { StateBadge } from "./state-badge";

export interface TenderHeadProps {
  readonly title: string;
  readonly reference: string;
  readonly state: TenderState;
  readonly role: TenderRole;
  readonly regime: Regime | null;
  readonly diaryNumber: string;
  /** Estimated value in words; null while it is not estimated. */
  readonly value: string | null;
}

/** Name and the figures one looks for first. */
export function TenderHead({ title, reference, state, role, regime, diaryNumber, value }: TenderHeadProps) {
  const t = useT("tenders");
  return (
    <header className="tender-head">
      <h1>{title}</h1>
      <dl className="tender-head__m">
        <div>
          <dt>{t("head.state")}</dt>
          <dd>
            <StateBadge state={state} />
          </dd>
        </div>
        <div>
          <dt>{t("head.regime")}</dt>
          <dd>{regime ? t(`regime.${regime}`) : <Unknown>{t("head.not_chosen")}</Unknown>}</dd>
        </div>
        <div>
          <dt>{t("head.value")}</dt>
          <dd className="num">{value ?? <Unknown>{t("head.not_estimated")}</Unknown>}</dd>
        </div>
        <div>
          <dt>{t("head.diary")}</dt>
          <dd>{diaryNumber || <Unknown>{t("head.missing")}</Unknown>}</dd>
        </div>
        <div>
          <dt>{t("head.reference")}</dt>
          <dd>{reference}</dd>
        </div>
        <div>
          <dt>{t("head.role")}</dt>
          <dd>{t(`role.${role}`)}</dd>
        </div>
      </dl>
    </header>
  );
}
