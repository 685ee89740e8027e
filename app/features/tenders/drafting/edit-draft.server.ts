import { isDeepStrictEqual } from "node:util";
import type { Actor } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";
import { changeTender } from "../change-tender.server";
import type { SavedTender } from "../save-tender.server";
import type { TenderContent } from "../tender";
import { clashingFields, textsOf, withUnticked, writeForm, type DraftFormName } from "./draft-form";
import type { FormTexts } from "./form-values";
import { keepContent } from "./reshape-draft.server";

export interface DraftEdit {
  readonly id: string;
  readonly form: DraftFormName;
  readonly typed: FormTexts;
  /** What the page was made from. */
  readonly was: FormTexts;
  /** Version the page was made from. */
  readonly version: number;
}

/** Somebody else has written in the same fields; both texts stand until the person chooses. */
export interface DraftClash extends AppError {
  readonly code: "stale_version";
  readonly version: number;
  /** Names of the fields and what stands there now. */
  readonly clash: readonly string[];
  readonly current: TenderContent;
}

export const isClash = (error: AppError): error is DraftClash => error.code === "stale_version" && "clash" in error;

/**
 * Writes one form into the draft. Changes by others since the page was made are kept where they are in other fields; where
 * they are in the same ones nothing is saved and both texts are answered.
 */
export function editDraft(actor: Actor, edit: DraftEdit): Promise<Result<SavedTender, AppError | DraftClash>> {
  return changeTender<SavedTender>(actor, { id: edit.id }, "edit", async (context) => {
    const { tender } = context;
    const theirs = textsOf(tender.content, edit.form);
    if (!theirs) return err(appError("not_found"));
    const all = withUnticked(edit.typed, edit.was);
    const clash = edit.version === tender.version ? [] : clashingFields(all, edit.was, theirs);
    if (clash.length > 0)
      return err<DraftClash>({
        code: "stale_version",
        reason: "tender_changed",
        version: tender.version,
        clash,
        current: tender.content,
      });
    const next = writeForm(tender.content, edit.form, { ...theirs, ...ownFields(all, edit.was) });
    if (!next.ok) return err(invalidInput(...next.error));
    return keepContent(actor, context, next.value, "", { form: edit.form });
  });
}

/** Only what the person changed is written: the rest is what others have made of it meanwhile. */
const ownFields = (typed: FormTexts, was: FormTexts): FormTexts =>
  Object.fromEntries(Object.entries(typed).filter(([name, value]) => !isDeepStrictEqual(value, was[name])));
