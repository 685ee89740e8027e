import type { Tx } from "~/infra/db/client.server";
import { organizationIdOf, type Actor, type Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isCuratorNow } from "./curator-store.server";

/** The actor as a curator, read anew in the transaction. Only people curate: a review needs two of them. */
export async function asCurator(tx: Tx, actor: Actor): Promise<Result<Member, AppError>> {
  if (actor.kind === "visitor") return err(appError("not_signed_in"));
  if (actor.kind !== "member") return err(appError("forbidden"));
  return (await isCuratorNow(tx, actor.personId, organizationIdOf(actor))) ? ok(actor) : err(appError("forbidden"));
}
