import type { InputHTMLAttributes, ReactNode } from "react";
import { cx } from "./class-names";
import { FieldError, Fieldset, type FieldText } from "./field";
import { Icon } from "./icon";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly art?: ReactNode;
  readonly disabled?: boolean;
}

type CheckboxInput = Omit<InputHTMLAttributes<HTMLInputElement>, "type">;

export interface CheckboxProps extends CheckboxInput {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly error?: string;
  /** Drawn as a slide: for settings that take effect at once. */
  readonly asSwitch?: boolean;
}

/** One yes-or-no question; the label is the answer one agrees to. */
export function Checkbox({ label, help, error, asSwitch, className, ...input }: CheckboxProps) {
  const errorId = error && input.id ? `${input.id}-error` : undefined;
  return (
    <div className={cx("field", error && "field--error", className)}>
      <label className={cx("check", asSwitch && "switch")}>
        <input type="checkbox" {...input} aria-invalid={error ? true : undefined} aria-describedby={errorId} />
        <span>
          {label}
          {help && <small>{help}</small>}
        </span>
      </label>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}

export interface ChoiceGroupProps extends FieldText {
  readonly id?: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The chosen value (radio) or values (several). */
  readonly defaultValue?: string | readonly string[];
  readonly value?: string | readonly string[];
  readonly onChange?: (value: string, checked: boolean) => void;
  readonly className?: string;
  /** Side by side instead of one under the other. */
  readonly inline?: boolean;
}

const holds = (chosen: string | readonly string[] | undefined, value: string) =>
  Array.isArray(chosen) ? chosen.includes(value) : chosen === value;

/** Checked state for either a controlled or an uncontrolled group. */
const checkedProps = ({ value, defaultValue }: ChoiceGroupProps, choice: string) =>
  value !== undefined ? { checked: holds(value, choice) } : { defaultChecked: holds(defaultValue, choice) };

const fieldText = (props: ChoiceGroupProps) => {
  const { label, help, error, required, optional, hideMark, hideLabel, id, className } = props;
  return { label, help, error, required, optional, hideMark, hideLabel, id, className };
};

function ChoiceInput({ type, group, choice }: { type: "radio" | "checkbox"; group: ChoiceGroupProps; choice: Choice }) {
  return (
    <input
      type={type}
      name={group.name}
      value={choice.value}
      disabled={choice.disabled}
      required={type === "radio" && group.required}
      onChange={(event) => group.onChange?.(choice.value, event.currentTarget.checked)}
      {...checkedProps(group, choice.value)}
    />
  );
}

function PlainChoices({ type, ...group }: ChoiceGroupProps & { readonly type: "radio" | "checkbox" }) {
  return (
    <Fieldset {...fieldText(group)}>
      <div className={group.inline ? "checks--row" : undefined}>
        {group.choices.map((choice) => (
          <label className="check" key={choice.value}>
            <ChoiceInput type={type} group={group} choice={choice} />
            <span>
              {choice.label}
              {choice.help && <small>{choice.help}</small>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** One of a few. */
export const RadioGroup = (props: ChoiceGroupProps) => <PlainChoices {...props} type="radio" />;

/** Any of a few. */
export const CheckboxGroup = (props: ChoiceGroupProps) => <PlainChoices {...props} type="checkbox" />;

export interface ChoiceCardsProps extends ChoiceGroupProps {
  readonly multiple?: boolean;
}

/** One (or, with `multiple`, any) of a few that need a line of explanation each. */
export function ChoiceCards({ multiple, ...group }: ChoiceCardsProps) {
  return (
    <Fieldset {...fieldText(group)}>
      <div className="pick">
        {group.choices.map((choice) => (
          <label key={choice.value}>
            <ChoiceInput type={multiple ? "checkbox" : "radio"} group={group} choice={choice} />
            <span>
              <b>{choice.label}</b>
              {choice.help && <small>{choice.help}</small>}
            </span>
            {choice.art && <span className="pick__art">{choice.art}</span>}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** One (or, with `multiple`, any) of a few short answers, drawn as chips. */
export function ChoiceChips({ multiple, ...group }: ChoiceCardsProps) {
  return (
    <Fieldset {...fieldText(group)}>
      <div className="chips">
        {group.choices.map((choice) => (
          <label className="chip" key={choice.value}>
            <ChoiceInput type={multiple ? "checkbox" : "radio"} group={group} choice={choice} />
            <Icon name="check" size="sm" className="chip__tick" />
            {choice.art}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
