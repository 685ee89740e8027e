import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findVersions } from "../library/criterion-store.server";
import type { VersionRecord } from "../library/version-record";
import { curatesCriteria } from "../library/seen-by";

export interface ProposalPage {
  readonly id: string;
  readonly proposal: VersionRecord | null;
  readonly published: VersionRecord | null;
  readonly newest: VersionRecord;
}

/** A criterion as its curators handle it: what is proposed and what is in force. */
export async function getProposal(actor: Actor, id: string): Promise<Result<ProposalPage, AppError>> {
  if (!curatesCriteria(actor)) return err(appError("forbidden"));
  const versions = await findVersions(db(), id);
  const [newest] = versions;
  if (!newest) return err(appError("not_found"));
  const inState = (state: string) => versions.find((one) => one.state === state) ?? null;
  return ok({ id, newest, proposal: inState("proposed"), published: inState("published") });
}
