import { useProblemText, useTCode } from "~/i18n/use-t";
import type { AppError } from "~/shared/app-error";
import type { SummaryError } from "~/ui/error-summary";
import { namedFault } from "~/ui/form-problems";
import { controlId } from "./form-state";

export interface FieldErrors {
  /** Sentence beside the field, or nothing. */
  readonly of: (field: string) => string | undefined;
  readonly summary: readonly SummaryError[];
}

/** A refusal in words, by field and for the summary; fields that the step does not show stand as plain lines. */
export function useFieldErrors(error: AppError | undefined): FieldErrors {
  const t = useProblemText();
  const word = useTCode("catalogue");
  const labelOf = (field: string): string | undefined => {
    const key = `wizard.field.${field}`;
    const label = word(key);
    return label === key ? undefined : label;
  };
  const texts = new Map((error?.fields ?? []).map(({ field, code, params }) => [field, t(`field.${code}`, params)]));
  const summary: SummaryError[] = [...texts].map(([field, message]) => ({
    id: controlId(field),
    message: namedFault(labelOf(field), message),
  }));
  if (error && texts.size === 0 && error.code !== "stale_version") {
    summary.push({
      message: error.reason ? t(`reason.${error.reason}`, error.params) : t(`code.${error.code}`, error.params),
    });
  }
  return { of: (field) => texts.get(field), summary };
}
