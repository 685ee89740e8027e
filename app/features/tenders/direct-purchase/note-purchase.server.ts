import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changePurchase, recordPurchase } from "./change-purchase.server";
import { saveNotes } from "./purchase-store.server";

const longest = 4000;

/** Adds a correction to a decided purchase, which itself never changes. The same words twice in a row are one note. */
export async function notePurchase(
  actor: Actor,
  input: { readonly id: string; readonly text: string },
): Promise<Result<void, AppError>> {
  const text = input.text.trim();
  return changePurchase(actor, { id: input.id }, "decided", async ({ tx, record, buyer, now }) => {
    if (text === "") return err(invalidInput(fieldError("note", "required")));
    if (text.length > longest) return err(invalidInput(fieldError("note", "too_long", { max: longest })));
    if (record.notes.at(-1)?.text === text) return ok(undefined);
    await saveNotes(tx, record.id, [...record.notes, { text, by: buyer.personId, at: now.toISOString() }]);
    await recordPurchase(tx, actor, "noted", record);
    return ok(undefined);
  });
}
