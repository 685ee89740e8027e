import { useState, type InputHTMLAttributes, type TextareaHTMLAttributes } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "./button";
import { Field, type FieldText } from "./field";
import { Select, TextArea, TextInput, type SelectProps } from "./inputs";

type Control<T> = Omit<T, "id" | "required" | "aria-invalid" | "aria-describedby">;
type Labelled = FieldText & { readonly id?: string; readonly fieldClassName?: string };

/** Splits what belongs to the label from what belongs to the control. */
function split<T extends Labelled>(props: T) {
  const { label, help, error, required, optional, hideMark, hideLabel, id, fieldClassName, ...control } = props;
  return {
    field: { label, help, error, required, optional, hideMark, hideLabel, id, className: fieldClassName },
    control,
  };
}

export type TextFieldProps = Labelled & Control<InputHTMLAttributes<HTMLInputElement>>;

/** A labelled line of text. `type` may be email, tel, url, search, password and so on. */
export function TextField(props: TextFieldProps) {
  const { field, control } = split(props);
  return <Field {...field}>{(aria) => <TextInput {...control} {...aria} />}</Field>;
}

export type TextAreaFieldProps = Labelled & Control<TextareaHTMLAttributes<HTMLTextAreaElement>>;

/** A labelled text of several lines; with `maxLength` it counts down once the writer is near the end. */
export function TextAreaField(props: TextAreaFieldProps) {
  const t = useT("ui");
  const { field, control } = split(props);
  const [length, setLength] = useState(String(control.value ?? control.defaultValue ?? "").length);
  const left = control.maxLength === undefined ? Infinity : control.maxLength - length;
  const near = control.maxLength !== undefined && left <= Math.max(20, control.maxLength / 5);
  return (
    <Field {...field}>
      {(aria) => (
        <>
          <TextArea
            {...control}
            {...aria}
            onChange={(event) => {
              setLength(event.currentTarget.value.length);
              control.onChange?.(event);
            }}
          />
          {near && <output className="count">{t("charactersLeft", { count: left })}</output>}
        </>
      )}
    </Field>
  );
}

export type SelectFieldProps = Labelled & Control<SelectProps>;

/** A labelled choice from a list. */
export function SelectField(props: SelectFieldProps) {
  const { field, control } = split(props);
  return <Field {...field}>{(aria) => <Select {...control} {...aria} />}</Field>;
}

export type DateFieldProps = Labelled & Control<InputHTMLAttributes<HTMLInputElement>>;

/** A labelled day (`YYYY-MM-DD`); the browser's own calendar. `type="datetime-local"` adds the time. */
export function DateField(props: DateFieldProps) {
  const { field, control } = split(props);
  return (
    <Field {...field}>{(aria) => <TextInput type="date" {...control} {...aria} className="input--narrow" />}</Field>
  );
}

/** A password that can be shown. Without JavaScript it is a plain password field. */
export function PasswordField(props: TextFieldProps) {
  const t = useT("ui");
  const { field, control } = split(props);
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(aria) => (
        <div className="input-wrap">
          <TextInput
            {...control}
            {...aria}
            type={shown ? "text" : "password"}
            spellCheck={false}
            autoCapitalize="none"
          />
          <Button
            type="button"
            variant="quiet"
            icon={shown ? "eye-off" : "eye"}
            iconOnly
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            {t("showPassword")}
          </Button>
        </div>
      )}
    </Field>
  );
}
