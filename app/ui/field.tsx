import { useId, type ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { cx } from "./class-names";
import { Icon } from "./icon";

export interface FieldText {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** One sentence that names what is wrong and how to mend it. */
  readonly error?: string;
  /** Marks the field as one that must be filled in. */
  readonly required?: boolean;
  /** Writes “optional” beside the label; use it in forms where most fields are required. */
  readonly optional?: boolean;
  /** Leaves the word “required” out, in forms where everything is. */
  readonly hideMark?: boolean;
  readonly hideLabel?: boolean;
}

/** What a control needs to know to be tied to its label, help and error. */
export interface ControlAria {
  readonly id: string;
  readonly required?: boolean;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

export interface FieldProps extends FieldText {
  readonly id?: string;
  readonly className?: string;
  readonly children: (control: ControlAria) => ReactNode;
}

const describedBy = (id: string, help: ReactNode, error?: string) =>
  [help ? `${id}-description` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** “required” or “optional”, at the end of the label's line. */
export function FieldMark({ required, optional, hideMark }: Pick<FieldText, "required" | "optional" | "hideMark">) {
  const t = useT("ui");
  if (hideMark || (!required && !optional)) return null;
  return <span className="field__mark">{required ? t("required") : t("optional")}</span>;
}

/** The sentence under a control that says what is wrong. */
export function FieldError({ id, children }: { readonly id?: string; readonly children?: string }) {
  if (!children) return null;
  return (
    <p className="error" id={id}>
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  );
}

/**
 * Label above, help, control, error. The control is given the id and the aria attributes that bind them;
 * `${id}-description` and `${id}-error` are the ids a form library expects.
 */
export function Field(props: FieldProps) {
  const { label, help, error, required, optional, hideMark, hideLabel, className, children } = props;
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <div className={cx("field", error && "field--error", className)}>
      <div className={hideLabel ? "vh" : "field__top"}>
        <label htmlFor={id}>{label}</label>
        {!hideLabel && <FieldMark required={required} optional={optional} hideMark={hideMark} />}
      </div>
      {help && (
        <p className="help" id={`${id}-description`}>
          {help}
        </p>
      )}
      {children({
        id,
        required,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": describedBy(id, help, error),
      })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

export interface FieldsetProps extends FieldText {
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The same for a group of controls: the label is a legend. `id` lets the error summary link here. */
export function Fieldset(props: FieldsetProps) {
  const { label, help, error, required, optional, hideMark, hideLabel, className, children } = props;
  const generated = useId();
  const id = props.id ?? generated;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={cx("field", error && "field--error", className)}
      aria-describedby={describedBy(id, help, error)}
    >
      <legend className={hideLabel ? "vh" : undefined}>
        <span>{label}</span>
        {!hideLabel && <FieldMark required={required} optional={optional} hideMark={hideMark} />}
      </legend>
      {help && (
        <p className="help" id={`${id}-description`}>
          {help}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
