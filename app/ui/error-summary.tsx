import { useEffect, useRef } from "react";
import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";

export interface SummaryError {
  /** Id of the field the line leads to; lines without one stand as plain text. */
  readonly id?: string;
  readonly message: string;
}

/** Everything that is wrong, at the top of the form, each line a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors, title }: { readonly errors: readonly SummaryError[]; readonly title?: string }) {
  const t = useT("ui");
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map(({ id, message }) => `${id} ${message}`).join("\n");
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (errors.length === 0) return null;
  return (
    <div className="err-sum" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="circle-alert" size="lg" />
        {title ?? t("errorSummary", { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>{id ? <a href={`#${id}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}

/** One sentence that concerns the whole form and no single field. */
export function FormError({ children }: { readonly children?: string }) {
  if (!children) return null;
  return (
    <p className="error" role="alert">
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  );
}
