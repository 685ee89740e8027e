import { useT } from "~/i18n/use-t";
import { ChoiceChips } from "~/ui/choice-fields";
import type { FormProblems } from "~/ui/form-problems";
import { DateField, SelectField, TextField } from "~/ui/text-field";

/** One fact to answer, in the reader's language. */
export interface AnswerFieldProps {
  /** Name and id in the form. */
  readonly name: string;
  readonly label: string;
  readonly help: string | null;
  readonly type: "number" | "choice" | "multi" | "yesno" | "date" | "text";
  readonly unit: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is stated today, as the field takes it. */
  readonly value: string;
  readonly values: readonly string[];
}

const unknown = "unknown";

/** A field for one answer: blank, a value, or "we do not know" are three different things. */
export function AnswerField({
  field,
  problems,
}: {
  readonly field: AnswerFieldProps;
  readonly problems: FormProblems;
}) {
  const t = useT("supply");
  const { name, label, help, type, unit, options, value, values } = field;
  const common = { id: name, name, label, hideMark: true, error: problems.error(name), ...(help ? { help } : {}) };
  const typed = problems.value(name, value);
  const dontKnow = { value: unknown, label: t("answer.unknown") };
  if (type === "yesno") {
    const choices = [{ value: "yes", label: t("answer.yes") }, { value: "no", label: t("answer.no") }, dontKnow];
    return (
      <ChoiceChips {...common} choices={[...choices, { value: "", label: t("answer.none") }]} defaultValue={typed} />
    );
  }
  if (type === "choice")
    return (
      <SelectField {...common} placeholder={t("answer.none")} options={[...options, dontKnow]} defaultValue={typed} />
    );
  if (type === "multi")
    return <ChoiceChips {...common} multiple choices={[...options, dontKnow]} defaultValue={values} />;
  if (type === "date") return <DateField {...common} defaultValue={typed} />;
  return (
    <TextField
      {...common}
      label={unit ? `${label} (${unit})` : label}
      help={help ?? t("answer.text_help")}
      maxLength={500}
      defaultValue={typed}
      {...(type === "number" ? { inputMode: "decimal" as const } : {})}
    />
  );
}
