import { forwardRef, type InputHTMLAttributes, type SelectHTMLAttributes, type TextareaHTMLAttributes } from "react";
import { cx } from "./class-names";

/** The bare controls, for use inside `Field`. Labelled fields stand in text-field.tsx and its neighbours. */
export const TextInput = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement>>(function TextInput(
  { className, ...rest },
  ref,
) {
  return <input type="text" {...rest} ref={ref} className={cx("input", className)} />;
});

export const TextArea = forwardRef<HTMLTextAreaElement, TextareaHTMLAttributes<HTMLTextAreaElement>>(function TextArea(
  { className, ...rest },
  ref,
) {
  return <textarea rows={4} {...rest} ref={ref} className={cx("textarea", className)} />;
});

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: ReadonlyArray<Option | OptionGroup>;
  /** The first, empty choice. */
  readonly placeholder?: string;
  readonly small?: boolean;
}

const OptionItem = ({ value, label, disabled }: Option) => (
  <option value={value} disabled={disabled}>
    {label}
  </option>
);

export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, placeholder, small, className, ...rest },
  ref,
) {
  return (
    <select {...rest} ref={ref} className={cx("select", small && "select--sm", className)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((entry) =>
        "options" in entry ? (
          <optgroup key={entry.label} label={entry.label}>
            {entry.options.map((option) => (
              <OptionItem key={option.value} {...option} />
            ))}
          </optgroup>
        ) : (
          <OptionItem key={entry.value} {...entry} />
        ),
      )}
    </select>
  );
});
