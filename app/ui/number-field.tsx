import type { InputHTMLAttributes } from "react";
import { cx } from "./class-names";
import { Field, type FieldText } from "./field";
import { Select, type Option } from "./inputs";

type NumberInput = Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "size" | "required" | "type">;

export interface NumberFieldProps extends FieldText, NumberInput {
  readonly id?: string;
  readonly fieldClassName?: string;
  /** A fixed unit after the figure. */
  readonly unit?: string;
  /** A unit to choose: name of its form field, choices, the chosen one and its accessible name. */
  readonly unitChoice?: {
    readonly name: string;
    readonly label: string;
    readonly options: readonly Option[];
    readonly defaultValue?: string;
    readonly onChange?: (value: string) => void;
  };
  /** Large figures, where the amount is what the page asks for. */
  readonly large?: boolean;
}

/**
 * A figure with its unit. The control is a text field with a number keypad, because people write `1 250,5`;
 * the server reads it with the product's own number parser.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, help, error, required, optional, hideMark, hideLabel, ...rest } = props;
  const { id, fieldClassName, unit, unitChoice, large, className, ...input } = rest;
  const field = { label, help, error, required, optional, hideMark, hideLabel, id, className: fieldClassName };
  return (
    <Field {...field}>
      {(aria) => (
        <div className={cx("input--unit", large && "input--lg", className)}>
          <input type="text" inputMode="decimal" autoComplete="off" {...input} {...aria} />
          {unit && <span className="unit">{unit}</span>}
          {unitChoice && (
            <Select
              name={unitChoice.name}
              aria-label={unitChoice.label}
              options={unitChoice.options}
              defaultValue={unitChoice.defaultValue}
              onChange={(event) => unitChoice.onChange?.(event.currentTarget.value)}
            />
          )}
        </div>
      )}
    </Field>
  );
}
