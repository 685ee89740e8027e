import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { KeyFacts } from "~/ui/key-facts";
import type { ListingState } from "../../listing";
import { stepHref, type WizardStep } from "./wizard-steps";

export interface SummaryRow {
  readonly step: WizardStep;
  /** What has been filled in, in words; null = nothing yet. */
  readonly text: string | null;
}

/** Something that keeps it from being published, and where it is mended. */
export interface OpenPoint {
  readonly key: string;
  readonly step: WizardStep;
  /** The field and what it lacks, in words. */
  readonly field: string;
  readonly fault: string;
}

export interface HelpPoint {
  readonly code: string;
  readonly step: WizardStep;
  /** What it is and why it helps, in words. */
  readonly label: string;
  readonly why: string;
  /** Names of the facts still open, for the row about facts. */
  readonly missing: string;
}

export interface StepReviewProps {
  readonly id: string;
  readonly reference: string;
  readonly state: ListingState;
  readonly rows: readonly SummaryRow[];
  readonly open: readonly OpenPoint[];
  readonly help: readonly HelpPoint[];
  readonly emailVerified: boolean;
}

function OpenPoints({ id, open }: Pick<StepReviewProps, "id" | "open">) {
  const t = useT("catalogue");
  return (
    <Banner tone="warn" title={t("wizard.review.open", { count: open.length })}>
      <ul>
        {open.map((point) => (
          <li key={point.key}>
            <AppLink href={stepHref(id, point.step)}>{point.field}</AppLink>: {point.fault}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** Everything at a glance, what would help and why. */
export function StepReview({ id, reference, state, rows, open, help, emailVerified }: StepReviewProps) {
  const t = useT("catalogue");
  const draft = state === "draft";
  return (
    <>
      {open.length > 0 && <OpenPoints id={id} open={open} />}
      {draft && !emailVerified && (
        <Banner tone="warn" action={<AppLink href="/installningar">{t("wizard.review.verify_link")}</AppLink>}>
          {t("wizard.review.verify")}
        </Banner>
      )}
      <KeyFacts
        facts={rows.map(({ step, text }) => ({
          key: step,
          label: t(`wizard.step.${step}`),
          ...(text === null ? { unknown: t("wizard.review.empty") } : { value: text }),
          action: (
            <AppLink
              href={stepHref(id, step)}
              aria-label={t("wizard.review.change_step", { step: t(`wizard.step.${step}`) })}
            >
              {t("wizard.review.change")}
            </AppLink>
          ),
        }))}
      />
      {help.length > 0 && (
        <section aria-labelledby="what-helps" className="stack">
          <h2 id="what-helps">{t("wizard.review.meter")}</h2>
          <ul className="prose">
            {help.map((point) => (
              <li key={point.code}>
                <AppLink href={stepHref(id, point.step)}>{point.label}</AppLink>
                {point.missing && ` (${point.missing})`}. {point.why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!draft && (
        <div className="form-end btn-row">
          <ButtonLink href={`/annons/${reference}`}>{t("wizard.see_listing")}</ButtonLink>
        </div>
      )}
    </>
  );
}
