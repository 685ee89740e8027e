import { useT } from "~/i18n/use-t";
import { Checkbox, ChoiceChips } from "~/ui/choice-fields";
import { NumberField } from "~/ui/number-field";
import { DateField, SelectField, TextField } from "~/ui/text-field";
import type { FieldErrors } from "./field-errors";
import { controlId, many, one, ticked, type StepValues } from "./form-state";

/** One fact to fill in, with everything in the reader's language. */
export interface FactField {
  readonly key: string;
  readonly label: string;
  readonly help: string | null;
  readonly type: "number" | "choice" | "multi" | "yesno" | "date" | "text";
  readonly unit: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The word under which "nobody knows" goes to the server; it reads it like any other answer. */
export const unknownAnswer = "unknown";

/** An unanswered fact, a known one and an unknown one are three different things, and each can be chosen. */
export function AttributeField({
  fact,
  values,
  errors,
}: {
  readonly fact: FactField;
  readonly values: StepValues;
  readonly errors: FieldErrors;
}) {
  const t = useT("catalogue");
  const name = `attributes.${fact.key}`;
  const common = { id: controlId(name), name, label: fact.label, help: fact.help ?? undefined, error: errors.of(name) };
  const unknown = { value: unknownAnswer, label: t("wizard.fact.unknown") };
  const unanswered = { value: "", label: t("wizard.not_answered") };
  if (fact.type === "choice") {
    return (
      <SelectField
        {...common}
        placeholder={unanswered.label}
        options={[...fact.options, unknown]}
        defaultValue={one(values, name)}
      />
    );
  }
  if (fact.type === "yesno") {
    const choices = [
      { value: "yes", label: t("wizard.fact.yes") },
      { value: "no", label: t("wizard.fact.no") },
      unknown,
      unanswered,
    ];
    return <ChoiceChips {...common} hideMark choices={choices} defaultValue={one(values, name)} />;
  }
  if (fact.type === "multi") {
    return (
      <ChoiceChips
        {...common}
        multiple
        hideMark
        choices={[...fact.options, unknown]}
        defaultValue={many(values, name)}
      />
    );
  }
  const unknownName = `unknown.${fact.key}`;
  const written = { ...common, defaultValue: one(values, name) };
  return (
    <div className="wizard__fact">
      {fact.type === "number" && <NumberField {...written} unit={fact.unit ?? undefined} />}
      {fact.type === "date" && <DateField {...written} />}
      {fact.type === "text" && <TextField {...written} maxLength={500} />}
      <Checkbox
        name={unknownName}
        value="on"
        label={unknown.label}
        aria-label={t("wizard.fact.unknown_of", { fact: fact.label })}
        defaultChecked={ticked(values, unknownName)}
      />
    </div>
  );
}
