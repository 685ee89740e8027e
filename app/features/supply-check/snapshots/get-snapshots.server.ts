import { getTender } from "~/features/tenders/get-tender.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { findLatestSnapshots, findSnapshot, findSnapshots, type StoredSnapshot } from "../supply-store.server";

/** One kept check of a tender the actor works with. */
export async function getSnapshot(
  actor: Actor,
  tenderId: string,
  id: string,
): Promise<Result<StoredSnapshot, AppError>> {
  const found = await getTender(actor, tenderId);
  if (!found.ok) return found;
  const snapshot = isId(id) ? await findSnapshot(tenderId, id) : null;
  return snapshot ? ok(snapshot) : err(appError("not_found"));
}

/** Kept checks of a tender, newest first; none to those who do not work with it. */
export async function listSnapshots(
  actor: Actor,
  tenderId: string,
): Promise<Awaited<ReturnType<typeof findSnapshots>>> {
  return (await getTender(actor, tenderId)).ok ? findSnapshots(tenderId) : [];
}

/** The latest kept check of each lot: what the market-analysis annex is made of. */
export async function latestSnapshots(actor: Actor, tenderId: string): Promise<StoredSnapshot[]> {
  return (await getTender(actor, tenderId)).ok ? findLatestSnapshots(tenderId) : [];
}
