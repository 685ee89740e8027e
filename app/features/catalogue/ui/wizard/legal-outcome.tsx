import { useTCode } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Icon } from "~/ui/icon";
import { Panel } from "~/ui/card";

export interface LegalDutyRow {
  readonly code: string;
  readonly who: string;
  readonly params: Readonly<Record<string, number>>;
  readonly source: string;
}

/** What follows from the answers: a status with its ground and duties, or a use that is not lawful. */
export type LegalOutcomeData =
  | {
      readonly kind: "status";
      readonly status: string;
      readonly ground: string;
      readonly source: string;
      readonly cautions: readonly string[];
      readonly wasteCode: "none" | "any" | "hazardous";
      readonly duties: readonly LegalDutyRow[];
    }
  | { readonly kind: "refused"; readonly reason: string; readonly source: string };

/** The outcome of the gate in words, each statement with where it stands written. */
export function LegalOutcome({ outcome }: { readonly outcome: LegalOutcomeData }) {
  const t = useTCode("legal");
  if (outcome.kind === "refused") {
    return (
      <Banner tone="no" title={t("refused.title")}>
        <p>{t(`refusal.${outcome.reason}`)}</p>
        <p>{t("refused.instead")}</p>
        <p className="small">{t("source", { source: outcome.source })}</p>
      </Banner>
    );
  }
  return (
    <Panel title={t(`status.${outcome.status}`)} titleId="legal-status">
      <p>{t(`ground.${outcome.ground}`)}</p>
      <p className="small muted">{t("source", { source: outcome.source })}</p>
      {outcome.cautions.map((code) => (
        <p key={code} className="row mt-3">
          <Icon name="triangle-alert" /> <span>{t(`caution.${code}`)}</span>
        </p>
      ))}
      {outcome.duties.length > 0 && (
        <>
          <h3 className="mt-4">{t("duties")}</h3>
          <ul className="prose">
            {outcome.duties.map((duty) => (
              <li key={duty.code}>
                <b>{t(`who.${duty.who}`)}:</b> {t(`duty.${duty.code}`, duty.params)}{" "}
                <span className="small muted">({duty.source})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
