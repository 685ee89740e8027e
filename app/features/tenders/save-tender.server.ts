import { isDeepStrictEqual } from "node:util";
import { personIdOf, type Actor } from "~/shared/actor";
import type * as z from "zod";
import { appError, fieldError, type AppError, type FieldError } from "~/shared/app-error";
import { ok, err, type Result } from "~/shared/result";
import { changeTender, recordTender, type StaleTender } from "./change-tender.server";
import type { TenderContent } from "./tender";
import { tenderContentSchema } from "./tender-schema";
import { saveContent } from "./tender-store.server";

/** What the save was, where it was not just writing: such a version stays in the history by itself. */
export type SaveNote = "" | "template" | "restored" | "library" | "adopted" | "own_text";

export interface TenderSave {
  readonly id: string;
  /** Version the content was made from. */
  readonly version: number;
  readonly content: TenderContent;
  readonly note?: SaveNote;
}

export interface SavedTender {
  readonly version: number;
  readonly savedAt: Date;
}

function faultOf(issue: z.core.$ZodIssue): FieldError {
  const field = issue.path.map(String).join(".");
  if (issue.code === "too_big") {
    const code = { array: "too_many", string: "too_long" }[issue.origin as string] ?? "too_big";
    return fieldError(field, code, { max: Number(issue.maximum) });
  }
  if (issue.code === "too_small") return fieldError(field, "too_small", { min: Number(issue.minimum) });
  return fieldError(field, /^[a-z_]+$/.test(issue.message) ? issue.message : "invalid");
}

/** Content of the right shape, or which part is not. */
export function checkedContent(content: TenderContent): Result<TenderContent, AppError> {
  const parsed = tenderContentSchema.safeParse(content);
  if (parsed.success) return ok(parsed.data);
  return err(appError("invalid_input", { fields: parsed.error.issues.slice(0, 20).map(faultOf) }));
}

/**
 * Saves the draft as its next version. A version that is not the current one is refused with the draft as it now is;
 * an unchanged draft keeps its version.
 */
export async function saveTender(
  actor: Actor,
  { id, version, content, note = "" }: TenderSave,
): Promise<Result<SavedTender, AppError | StaleTender>> {
  const checked = checkedContent(content);
  if (!checked.ok) return checked;
  return changeTender(actor, { id, version }, "edit", async ({ tx, tender, now }) => {
    if (isDeepStrictEqual(checked.value, tender.content))
      return ok({ version: tender.version, savedAt: tender.updatedAt });
    const next = await saveContent(tx, tender, {
      content: checked.value,
      savedBy: personIdOf(actor),
      at: now,
      note,
    });
    await recordTender(tx, actor, "saved", tender, { version: next, note });
    return ok({ version: next, savedAt: now });
  });
}
