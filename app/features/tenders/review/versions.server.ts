import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeTender } from "../change-tender.server";
import { keepContent } from "../drafting/reshape-draft.server";
import { getTender } from "../get-tender.server";
import type { SavedTender } from "../save-tender.server";
import { compareContents, type ContentChange } from "./compare-contents";
import { findVersion, findVersionRows, type VersionRow } from "./version-store.server";

/** The versions kept, newest first, for whoever works with the tender. */
export async function versionsOf(actor: Actor, id: string): Promise<Result<readonly VersionRow[], AppError>> {
  const found = await getTender(actor, id);
  return found.ok ? ok(await findVersionRows(db(), found.value.tender.id)) : found;
}

/** What differs between two kept versions. */
export async function compareVersions(
  actor: Actor,
  { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
): Promise<Result<readonly ContentChange[], AppError>> {
  const found = await getTender(actor, id);
  if (!found.ok) return found;
  const [before, after] = await Promise.all([
    findVersion(db(), found.value.tender.id, from),
    findVersion(db(), found.value.tender.id, to),
  ]);
  return before && after ? ok(compareContents(before, after)) : err(appError("not_found"));
}

/** Makes an earlier version the newest one. Nothing is deleted: what stood until now is a version too. */
export const restoreVersion = (
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly restore: number },
): Promise<Result<SavedTender, AppError>> =>
  changeTender(actor, { id: input.id, version: input.version }, "edit", async (context) => {
    const content = await findVersion(context.tx, context.tender.id, input.restore);
    if (!content) return err(appError("not_found"));
    return keepContent(actor, context, content, "restored", { restored: input.restore });
  });
