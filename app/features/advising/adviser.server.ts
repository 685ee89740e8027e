import { db, type Db } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findPost } from "./adviser-store.server";

/** `adviser` works with the cases of the organization, `reader` (a region developer) reads them. */
export type AdviserStanding = "adviser" | "reader";

/**
 * What the actor is at the workbench of the organization acted for, read anew: advisers are members of an organization of
 * advisers or of the region with that function. Null: nothing.
 */
export async function adviserStanding(actor: Actor, client: Db = db()): Promise<AdviserStanding | null> {
  if (actor.kind === "system") return "adviser";
  if (!actsForOrganization(actor)) return null;
  const post = await findPost(client, actor.personId, actor.organization.id);
  if (!post || (post.kind !== "adviser" && post.kind !== "region")) return null;
  if (post.functions.includes("business_adviser")) return "adviser";
  return post.functions.includes("region_developer") ? "reader" : null;
}

const refused = err(appError("forbidden", { reason: "workbench_only" }));

/** Refuses those who may not read the workbench. */
export async function asReader(actor: Actor, client: Db = db()): Promise<Result<AdviserStanding, AppError>> {
  const standing = await adviserStanding(actor, client);
  return standing ? ok(standing) : refused;
}

/** Refuses those who may not work there. */
export async function asAdviser(actor: Actor, client: Db = db()): Promise<Result<"adviser", AppError>> {
  return (await adviserStanding(actor, client)) === "adviser" ? ok("adviser") : refused;
}
