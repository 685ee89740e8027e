import { useProblemText } from "~/i18n/use-t";
import type { AppError } from "~/shared/app-error";
import type { SummaryError } from "./error-summary";

export interface RefusedForm {
  readonly error: AppError;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

export interface FormProblems {
  /** What was typed, or the fallback on a first visit. */
  value(field: string, fallback?: string): string;
  /** The sentence beside a field, if it is at fault. */
  error(field: string): string | undefined;
  /** Lines for the summary; fields have the id of their name. */
  readonly summary: readonly SummaryError[];
  readonly refused: boolean;
}

/** `E-postadress: fyll i det här.`: in the summary a sentence stands alone and has to say which field it is about. */
export const namedFault = (label: string | undefined, message: string): string =>
  label ? `${label}: ${message.charAt(0).toLocaleLowerCase("sv")}${message.slice(1)}` : message;

/** A refused form in words: what to show again, beside which field, and in the summary, where `labels` name the fields. */
export function useFormProblems(
  refused: RefusedForm | null | undefined,
  stashed?: RefusedForm["values"] | null,
  labels: Readonly<Record<string, string>> = {},
): FormProblems {
  const t = useProblemText();
  const fields = refused?.error.fields ?? [];
  const messages = new Map(fields.map((fault) => [fault.field, t(`field.${fault.code}`, fault.params)]));
  const general = (error: AppError): string =>
    error.reason
      ? t(`reason.${error.reason}`, error.params)
      : t(`page.${error.code === "too_many_requests" ? 429 : 422}.text`, error.params);
  const summary: SummaryError[] = [...messages].map(([id, message]) => ({
    id,
    message: namedFault(labels[id], message),
  }));
  if (refused && summary.length === 0) summary.push({ message: general(refused.error) });
  const values = refused?.values ?? stashed ?? {};
  return {
    value(field, fallback = "") {
      const value = values[field];
      if (value === undefined) return fallback;
      return typeof value === "string" ? value : (value[0] ?? "");
    },
    error: (field) => messages.get(field),
    summary,
    refused: refused !== null && refused !== undefined,
  };
}
