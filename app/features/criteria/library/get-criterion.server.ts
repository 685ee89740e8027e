import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { CriterionSummary } from "./browse-criteria";
import { findVersions } from "./criterion-store.server";
import type { VersionRecord } from "./version-record";
import { seenBy } from "./seen-by";
import { findSummaries } from "./summary-store.server";

export interface CriterionPage {
  /** The version asked for, or the one in force, or else the newest. */
  readonly shown: VersionRecord;
  /** All that the actor may see, newest first. */
  readonly versions: readonly VersionRecord[];
  /** Criteria that it includes or replaces, and those that include or replace it. */
  readonly related: readonly CriterionSummary[];
}

/** Published versions are read by all for ever, also when they are superseded or withdrawn; proposals only by curators. */
export async function getCriterion(
  actor: Actor,
  id: string,
  version?: number,
): Promise<Result<CriterionPage, AppError>> {
  const versions = (await findVersions(db(), id)).filter((one) => seenBy(actor, one));
  const shown =
    version === undefined
      ? (versions.find(({ state }) => state === "published") ?? versions[0])
      : versions.find((one) => one.version === version);
  if (!shown) return err(appError("not_found"));
  const { includes, replaces } = shown.content;
  const library = await findSummaries(today());
  const related = library.filter(
    (row) =>
      row.id !== id &&
      (includes.includes(row.id) ||
        replaces.includes(row.id) ||
        row.includes.includes(id) ||
        row.replaces.includes(id)),
  );
  return ok({ shown, versions, related });
}
