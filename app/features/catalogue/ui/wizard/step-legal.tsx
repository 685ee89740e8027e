import { useEffect, useRef, type CSSProperties } from "react";
import { useTCode } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { CheckboxGroup, RadioGroup } from "~/ui/choice-fields";
import type { Option } from "~/ui/inputs";
import { TextAreaField, TextField } from "~/ui/text-field";
import type { FieldErrors } from "./field-errors";
import { controlId, many, one, type StepValues } from "./form-state";
import { LegalOutcome, type LegalOutcomeData } from "./legal-outcome";

export interface GateQuestion {
  readonly code: string;
  readonly multi: boolean;
  readonly answers: readonly string[];
}

export interface StepLegalProps {
  readonly values: StepValues;
  readonly errors: FieldErrors;
  readonly questions: readonly GateQuestion[];
  readonly outcome: LegalOutcomeData | null;
  /** Whether it must be answered before anybody else sees the listing. */
  readonly required: boolean;
  /** Codes of the List of Waste that fit the category; suggestions only. */
  readonly wasteCodes: readonly Option[];
}

/**
 * What a press on "next question" brings stands above the button, or in its place: the focus goes there. An answer saved
 * by itself moves nothing.
 */
function useFocusOnAsked(questions: readonly GateQuestion[], outcome: LegalOutcomeData | null) {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    const at = document.activeElement;
    const stays = at !== document.body && !at?.matches('button[value="save"]');
    if (!pressed.current || stays) return;
    pressed.current = false;
    const last = outcome ? null : [...(root.current?.querySelectorAll("fieldset") ?? [])].at(-1);
    (last?.querySelector<HTMLElement>("input") ?? root.current?.querySelector<HTMLElement>("[data-outcome]"))?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is new questions that move the focus
  }, [questions, outcome]);
  return { root, onPress: () => void (pressed.current = true) };
}

/** The legal-status gate: one plain question after the other, the status that follows and what it brings with it. */
export function StepLegal({ values, errors, questions, outcome, required, wasteCodes }: StepLegalProps) {
  const t = useTCode("legal");
  const { root, onPress } = useFocusOnAsked(questions, outcome);
  const asksWasteCode = outcome?.kind === "status" && outcome.wasteCode !== "none";
  return (
    <div ref={root} className="stack" style={{ "--gap": "24px" } as CSSProperties}>
      <Banner tone={required && !outcome ? "warn" : "info"}>{t(required ? "gate.required" : "gate.optional")}</Banner>
      {errors.of("legalStatus") && (
        <Banner tone="no" role="alert">
          {errors.of("legalStatus")}
        </Banner>
      )}
      {questions.map(({ code, multi, answers }) => {
        const name = `legal.${code}`;
        const Group = multi ? CheckboxGroup : RadioGroup;
        return (
          <Group
            key={code}
            id={controlId(name)}
            name={name}
            hideMark
            label={t(`q.${code}`)}
            help={t(`q.${code}.help`)}
            choices={answers.map((answer) => ({ value: answer, label: t(`a.${code}.${answer}`) }))}
            defaultValue={multi ? many(values, name) : one(values, name)}
            error={errors.of(name) ?? errors.of(code)}
          />
        );
      })}
      {!outcome && (
        <div>
          <Button variant="secondary" name="intent" value="save" iconAfter="arrow-down" onClick={onPress}>
            {t("gate.next_question")}
          </Button>
        </div>
      )}
      <div aria-live="polite" tabIndex={-1} data-outcome="">
        {outcome && <LegalOutcome outcome={outcome} />}
      </div>
      {asksWasteCode && (
        <>
          <TextField
            id={controlId("wasteCode")}
            name="wasteCode"
            label={t("waste_code.label")}
            help={t(outcome.wasteCode === "hazardous" ? "waste_code.help_hazardous" : "waste_code.help")}
            defaultValue={one(values, "wasteCode")}
            error={errors.of("wasteCode")}
            list="waste-codes"
            autoComplete="off"
            placeholder="17 02 01"
          />
          <datalist id="waste-codes">
            {wasteCodes.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </datalist>
        </>
      )}
      {outcome && (
        <TextAreaField
          id={controlId("note")}
          name="note"
          label={t("note.label")}
          help={t("note.help")}
          maxLength={1000}
          rows={3}
          defaultValue={one(values, "note")}
          error={errors.of("note")}
        />
      )}
      <p className="small muted">{t("gate.no_advice")}</p>
    </div>
  );
}
