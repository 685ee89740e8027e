import { isDeepStrictEqual } from "node:util";
import { personIdOf, type Actor } from "~/shared/actor";
import { invalidInput, type AppError } from "~/shared/app-error";
import { toStockholmDay } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";
import type { CriterionKind } from "~/features/criteria/criterion";
import { changeTender, recordTender, type TenderContext } from "../change-tender.server";
import { checkedContent, type SavedTender, type SaveNote } from "../save-tender.server";
import type { TenderContent } from "../tender";
import { saveContent } from "../tender-store.server";
import { addOwnCriteria } from "./own-criteria";
import { reshape, type DraftChange } from "./reshape";

/** Writes a changed draft in the transaction of its change; an unchanged one stays as it is. */
export async function keepContent(
  actor: Actor,
  { tx, tender, now }: TenderContext,
  content: TenderContent,
  note: SaveNote,
  payload: Record<string, unknown>,
): Promise<Result<SavedTender, AppError>> {
  const checked = checkedContent(content);
  if (!checked.ok) return checked;
  if (isDeepStrictEqual(checked.value, tender.content))
    return ok({ version: tender.version, savedAt: tender.updatedAt });
  const version = await saveContent(tx, tender, { content: checked.value, savedBy: personIdOf(actor), at: now, note });
  await recordTender(tx, actor, "saved", tender, { version, note, ...payload });
  return ok({ version, savedAt: now });
}

/** Adds or removes lots, items and criteria. Takes no version: the change means the same whoever saved in between. */
export const reshapeDraft = (actor: Actor, id: string, change: DraftChange): Promise<Result<SavedTender, AppError>> =>
  changeTender(actor, { id }, "edit", async (context) => {
    const next = reshape(context.tender.content, change);
    if (!next.ok) return err(invalidInput(next.error));
    return keepContent(actor, context, next.value, "", { change: change.kind });
  });

/** Takes in requirements in the authority's own words, one a line. */
export const addOwnRequirements = (
  actor: Actor,
  id: string,
  input: { readonly pasted: string; readonly kind: CriterionKind },
): Promise<Result<SavedTender & { readonly added: number }, AppError>> =>
  changeTender(actor, { id }, "edit", async (context) => {
    const taken = addOwnCriteria(context.tender.content, { ...input, today: toStockholmDay(context.now) });
    if (!taken.ok) return err(invalidInput(taken.error));
    const saved = await keepContent(actor, context, taken.value.content, "own_text", { added: taken.value.added });
    return saved.ok ? ok({ ...saved.value, added: taken.value.added }) : saved;
  });
