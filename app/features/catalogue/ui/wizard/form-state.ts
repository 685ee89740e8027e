import type { AppError } from "~/shared/app-error";

/** What the inputs of a step hold, as text. */
export type StepValues = Readonly<Record<string, string | readonly string[]>>;

export function one(values: StepValues, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

export function many(values: StepValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}

export const ticked = (values: StepValues, name: string): boolean => many(values, name).length > 0;

/** Id of the control of a form field, for the links of the error summary. */
export const controlId = (field: string): string => `f-${field.replaceAll(/[^a-zA-Z0-9_-]/g, "-")}`;

/** What somebody else changed while this page was open: field, their value and ours in words. */
export interface ConflictRow {
  readonly field: string;
  readonly label: string;
  readonly theirs: string;
}

/** Answer of the wizard's action to a save that stays on the page. */
export type SaveAnswer =
  | { readonly ok: true; readonly version: number; readonly savedAt: string }
  | {
      readonly ok: false;
      readonly error: AppError;
      readonly values: StepValues;
      /** Version to save over after the person has seen what changed. */
      readonly version?: number;
      readonly conflict?: readonly ConflictRow[];
    };
