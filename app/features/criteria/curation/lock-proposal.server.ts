import type { Tx } from "~/infra/db/client.server";
import type { Actor, Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { CriterionRef } from "../criterion";
import { findVersions, lockCriterion } from "../library/criterion-store.server";
import type { VersionRecord } from "../library/version-record";
import { asCurator } from "./as-curator.server";

export interface LockedVersion {
  readonly curator: Member;
  readonly proposal: VersionRecord;
  /** All versions of the criterion, newest first. */
  readonly versions: readonly VersionRecord[];
}

/** Holds the criterion, checks that the actor curates, and reads the version as it stands now. */
export async function lockProposal(
  tx: Tx,
  actor: Actor,
  { id, version }: CriterionRef,
): Promise<Result<LockedVersion, AppError>> {
  const curator = await asCurator(tx, actor);
  if (!curator.ok) return curator;
  if (!(await lockCriterion(tx, id))) return err(appError("not_found"));
  const versions = await findVersions(tx, id);
  const proposal = versions.find((one) => one.version === version);
  return proposal ? ok({ curator: curator.value, proposal, versions }) : err(appError("not_found"));
}
