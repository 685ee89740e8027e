import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Stepper } from "~/ui/stepper";
import type { ListingType } from "../../listing";
import { neighbours, stepHref, stepsFor, type WizardStep } from "./wizard-steps";

export interface WizardFrameProps {
  readonly id: string;
  readonly type: ListingType;
  readonly step: WizardStep;
  /** Steps in which something has been filled in. */
  readonly done: readonly WizardStep[];
  readonly saveState: ReactNode;
  readonly preview: ReactNode;
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

/** Way back, the steps, the form and beside it what others will see. */
export function WizardFrame({ id, type, step, done, saveState, preview, bar, children }: WizardFrameProps) {
  const t = useT("catalogue");
  const { before } = neighbours(type, step);
  return (
    <>
      <div className="wizard__grid">
        <section aria-labelledby="step-title">
          <div className="wizard__top">
            <ButtonLink variant="quiet" icon="arrow-left" href={before ? stepHref(id, before) : "/mina-annonser"}>
              {before ? t(`wizard.step.${before}`) : t("wizard.my_listings")}
            </ButtonLink>
            {saveState}
          </div>
          <Stepper
            steps={stepsFor(type).map((key) => ({
              key,
              label: t(`wizard.step.${key}`),
              state: key === step ? "now" : done.includes(key) ? "done" : "todo",
              href: stepHref(id, key),
            }))}
          />
          <div className="wizard__form">{children}</div>
        </section>
        <aside className="wizard__preview" aria-label={t("wizard.preview")}>
          <h2 className="not-m">{t("wizard.preview")}</h2>
          {preview}
        </aside>
      </div>
      {bar}
    </>
  );
}

/** Question of the step and one line of ease under it. */
export function StepHead({ title, lede }: { readonly title: string; readonly lede?: string }) {
  return (
    <>
      <h1 id="step-title">{title}</h1>
      {lede && <p className="muted mt-2">{lede}</p>}
    </>
  );
}
