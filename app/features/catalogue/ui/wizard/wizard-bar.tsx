import { useT } from "~/i18n/use-t";
import { Button, ButtonLink } from "~/ui/button";
import { ScaleBar } from "~/ui/scale-bar";
import { SubmitButton } from "~/ui/submit-button";
import type { ListingType } from "../../listing";
import { mayFinish, neighbours, stepHref, type WizardStep } from "./wizard-steps";

export interface MeterFacts {
  /** 0–100 */
  readonly score: number;
  /** Enough is filled in to publish. */
  readonly enough: boolean;
  /** What would help most now, in words. */
  readonly next: string | null;
}

/** How complete it is, in tenths; the hatched part is welcome, never demanded. */
export function CompletenessMeter({ score, enough, next }: MeterFacts) {
  const t = useT("catalogue");
  const filled = Math.round(score / 10);
  const words = t("wizard.meter.value", { filled, total: 10 });
  const state = t(enough ? "wizard.meter.enough" : "wizard.meter.not_yet");
  return (
    <ScaleBar
      filled={filled}
      total={10}
      label={t("wizard.meter.label")}
      valueText={`${words} ${state}`}
      top={
        <div className="small">
          <b>{words}</b> {state}
        </div>
      }
      note={next ? t("wizard.meter.next", { what: next }) : undefined}
    />
  );
}

export interface WizardBarProps {
  readonly id: string;
  readonly type: ListingType;
  readonly step: WizardStep;
  readonly meter: MeterFacts;
  /** Where it is is known. */
  readonly placed: boolean;
  readonly draft: boolean;
}

/** The foot of the last step: the one button that shows it to others, always in sight. */
function PublishBar({ meter }: Pick<WizardBarProps, "meter">) {
  const t = useT("catalogue");
  return (
    <div className="wizard__bar">
      <CompletenessMeter {...meter} />
      <div className="wizard__go">
        <ButtonLink variant="quiet" href="/mina-annonser">
          {t("wizard.keep_draft")}
        </ButtonLink>
        <SubmitButton name="intent" value="publish" busyLabel={t("wizard.publishing")}>
          {t("wizard.publish")}
        </SubmitButton>
      </div>
    </div>
  );
}

/** The foot of a step: the meter, a way past and the way on. */
export function WizardBar({ id, type, step, meter, placed, draft }: WizardBarProps) {
  const t = useT("catalogue");
  const { after } = neighbours(type, step);
  if (!after) return draft ? <PublishBar meter={meter} /> : null;
  return (
    <div className="wizard__bar">
      <CompletenessMeter {...meter} />
      <div className="wizard__go">
        {mayFinish(step, placed) ? (
          <Button variant="quiet" name="intent" value="finish">
            {t("wizard.finish")}
          </Button>
        ) : (
          <ButtonLink variant="quiet" href={stepHref(id, after)}>
            {t("wizard.skip")}
          </ButtonLink>
        )}
        <SubmitButton name="intent" value="next" iconAfter="arrow-right">
          {t("wizard.next", { step: t(`wizard.step.${after}`).toLowerCase() })}
        </SubmitButton>
      </div>
    </div>
  );
}
