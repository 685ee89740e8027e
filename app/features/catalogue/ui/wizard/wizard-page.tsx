import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import type { ListingState, ListingType } from "../../listing";
import type { FieldErrors } from "./field-errors";
import type { StepValues } from "./form-state";
import { WizardBar, type MeterFacts } from "./wizard-bar";
import { WizardForm } from "./wizard-form";
import { StepHead, WizardFrame } from "./wizard-frame";
import { WizardPreview, type PreviewFacts } from "./wizard-preview";
import { stepHead, stepHref, type WizardStep } from "./wizard-steps";

/** What every step has, whatever it asks. */
export interface WizardPageData {
  readonly id: string;
  readonly step: WizardStep;
  readonly type: ListingType;
  readonly state: ListingState;
  readonly version: number;
  readonly updatedAt: string;
  readonly values: StepValues;
  /** Filled in for the person, not kept yet. */
  readonly suggested: StepValues;
  /** Typed before a session ended. */
  readonly stashed: StepValues | null;
  readonly done: readonly WizardStep[];
  readonly meter: MeterFacts;
  readonly placed: boolean;
  readonly preview: PreviewFacts;
}

export interface WizardPageProps {
  readonly data: WizardPageData;
  /** Attribute keys the step shows. */
  readonly keys?: readonly string[];
  readonly children: (values: StepValues, errors: FieldErrors, touch: () => void) => ReactNode;
}

/** One step: frame, form, foot and preview around its fields. */
export function WizardPage({ data, keys, children }: WizardPageProps) {
  const t = useT("catalogue");
  const { id, step, type } = data;
  return (
    <WizardForm
      key={`${id} ${step}`}
      version={data.version}
      to={stepHref(id, step)}
      values={{ ...data.values, ...data.suggested }}
      was={data.values}
      typed={data.stashed}
      updatedAt={data.updatedAt}
      withFiles={step === "bild"}
      autosave={step !== "granska"}
      {...(keys ? { keys } : {})}
      frame={(saveState, fields) => (
        <WizardFrame
          id={id}
          type={type}
          step={step}
          done={data.done}
          saveState={saveState}
          preview={<WizardPreview facts={data.preview} />}
          bar={
            <WizardBar {...{ id, type, step }} meter={data.meter} placed={data.placed} draft={data.state === "draft"} />
          }
        >
          <StepHead title={t(stepHead(step, type))} lede={t(`wizard.lede.${step}`)} />
          {fields}
        </WizardFrame>
      )}
    >
      {children}
    </WizardForm>
  );
}
