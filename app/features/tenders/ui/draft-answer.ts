import type { AppError } from "~/shared/app-error";
import type { FormTexts } from "../drafting/form-values";

/** A field that somebody else has changed too: what they wrote, in words. */
export interface ClashRow {
  readonly field: string;
  readonly label: string;
  readonly theirs: string;
}

/** What the action of the draft answers to a form that stays on the page. */
export type DraftAnswer =
  | { readonly ok: true; readonly form: string; readonly version: number; readonly savedAt: string }
  | {
      readonly ok: false;
      readonly form: string;
      readonly error: AppError;
      readonly values: FormTexts;
      readonly was: FormTexts;
      /** Version to save over after the person has seen what changed. */
      readonly version?: number;
      readonly conflict?: readonly ClashRow[];
    };
