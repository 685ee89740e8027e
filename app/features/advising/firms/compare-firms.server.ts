import { adviserOf } from "~/features/matching/adviser-standing.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { KnownFirm } from "./duplicates";
import { firmsOf } from "./known-firms.server";
import type { Prospect } from "./prospect";
import { findProspect } from "./prospect-store.server";

export interface ComparedFirms {
  /** The prospect that goes. */
  readonly from: Prospect;
  /** What stays: a member, or another prospect with all that is noted of it. */
  readonly into: KnownFirm;
  readonly other: Prospect | null;
}

/** Two firms side by side before they are made one. */
export async function compareFirms(
  actor: Actor,
  fromId: string,
  intoId: string,
): Promise<Result<ComparedFirms, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const { organizationId } = adviser.value;
  if (!isId(fromId) || !isId(intoId) || fromId === intoId) return err(appError("not_found"));
  const from = await findProspect(organizationId, fromId);
  const into = (await firmsOf(organizationId)).find(({ id }) => id === intoId);
  if (!from || !into || from.mergedInto !== null) return err(appError("not_found"));
  return ok({ from, into, other: into.kind === "prospect" ? await findProspect(organizationId, intoId) : null });
}
