import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { SubmitButton } from "~/ui/submit-button";
import type { SupplyCheckProps } from "./supply-props";

/** What is being tried, with the two ways out of it: take it into the draft, or stop. */
export function TrialBanner({ trial, version, mayEdit, counts, lotKey }: SupplyCheckProps) {
  const t = useT("supply");
  if (!trial) return null;
  return (
    <Banner tone="info" title={t("trial.title", { before: trial.before, after: counts.pass })} role="status">
      <ul className="sc-trial">
        {trial.words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <p className="small mt-1">{t("trial.unsaved")}</p>
      <Form method="post" className="btn-row mt-3">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="lot" value={lotKey} />
        {trial.steps.map((step) => (
          <input key={step} type="hidden" name="prova" value={step} />
        ))}
        {mayEdit && (
          <SubmitButton size="sm" name="intent" value="adopt" busyLabel={t("trial.adopting")}>
            {t("trial.adopt")}
          </SubmitButton>
        )}
        <ButtonLink size="sm" variant="secondary" href={trial.stopHref}>
          {t("trial.stop")}
        </ButtonLink>
      </Form>
    </Banner>
  );
}
