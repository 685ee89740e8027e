import { adviserOf } from "~/features/matching/adviser-standing.server";
import { db, type Db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

/** `adviser` works with the cases of the organization, `reader` (a region developer) reads them. */
export type AdviserStanding = "adviser" | "reader";

/**
 * What the actor is at the workbench of the organization acted for, read anew: advisers are members of an organization of
 * advisers or of the region with that function. Null: nothing.
 */
export async function adviserStanding(actor: Actor, client: Db = db()): Promise<AdviserStanding | null> {
  if (actor.kind === "system") return "adviser";
  const adviser = await adviserOf(actor, "read", client);
  if (!adviser.ok) return null;
  return adviser.value.acts ? "adviser" : "reader";
}

/** Whoever may read the workbench; for others it does not exist. */
export async function asReader(actor: Actor, client: Db = db()): Promise<Result<AdviserStanding, AppError>> {
  const standing = await adviserStanding(actor, client);
  return standing ? ok(standing) : err(appError("not_found"));
}

/** Whoever may work there; a reader is told that it is for advisers. */
export async function asAdviser(actor: Actor, client: Db = db()): Promise<Result<"adviser", AppError>> {
  const standing = await asReader(actor, client);
  if (!standing.ok) return standing;
  return standing.value === "adviser" ? ok("adviser") : err(appError("forbidden", { reason: "advisers_only" }));
}
