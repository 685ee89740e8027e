import { Form } from "@remix-run/react";
import { useId, type ReactNode } from "react";
import { Button } from "./button";
import { cx } from "./class-names";

export interface FinderField {
  readonly name: string;
  readonly label: string;
  /** The control, given its id: an input, a select or a `SuggestInput bare`. */
  readonly renderControl: (id: string) => ReactNode;
}

export interface FinderProps {
  readonly action: string;
  readonly label: string;
  readonly fields: readonly FinderField[];
  readonly submitLabel: string;
  /** The low form that stands above a list of results. */
  readonly small?: boolean;
  /** Hidden fields that travel with the question. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** The big search: two or three fields and one button in one frame. A plain GET form. */
export function Finder({ action, label, fields, submitLabel, small, children, className }: FinderProps) {
  const base = useId();
  return (
    <Form
      method="get"
      action={action}
      role="search"
      aria-label={label}
      className={cx("finder", small && "finder--sm", fields.length === 1 && "finder--one", className)}
    >
      {fields.map((field) => (
        <div className="finder__f" key={field.name}>
          <label htmlFor={`${base}${field.name}`}>{field.label}</label>
          {field.renderControl(`${base}${field.name}`)}
        </div>
      ))}
      <Button icon="search" iconOnly={small}>
        {submitLabel}
      </Button>
      {children}
    </Form>
  );
}
