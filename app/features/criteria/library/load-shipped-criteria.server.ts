import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvents, type EventDraft } from "~/infra/db/record-event.server";
import { systemActor } from "~/shared/actor";
import type { CriterionVersion } from "../criterion";
import { shippedCriteria } from "../data/all-criteria";
import { findEverything, insertVersions, lockCriterion, updateVersion } from "./criterion-store.server";
import type { VersionRecord } from "./version-record";

/** What the product ships and the database has not: never an older version than one that stands published. */
function newAmong(shipped: readonly CriterionVersion[], present: readonly VersionRecord[]): CriterionVersion[] {
  const known = new Set(present.map(({ id, version }) => `${id}:${version}`));
  const published = new Map(
    present.filter(({ state }) => state === "published").map(({ id, version }) => [id, version]),
  );
  const busy = new Set(present.filter(({ state }) => state === "proposed").map(({ id }) => id));
  return shipped.filter(
    ({ id, version, state }) =>
      !known.has(`${id}:${version}`) &&
      (state !== "published" || (published.get(id) ?? 0) < version) &&
      !(state === "proposed" && busy.has(id)),
  );
}

async function makeRoom(tx: Tx, fresh: readonly CriterionVersion[], present: readonly VersionRecord[]): Promise<void> {
  const successors = new Map(fresh.filter(({ state }) => state === "published").map((one) => [one.id, one]));
  for (const old of present) {
    const successor = old.state === "published" ? successors.get(old.id) : undefined;
    if (!successor || !(await lockCriterion(tx, old.id))) continue;
    await updateVersion(tx, old, { state: "superseded", supersededAt: now() });
  }
}

/**
 * Adds the versions that the product ships and the library has not. Safe to run at every start: a version that is there
 * is never changed, and one published by the region's curators is never pushed aside by an older. Returns the number added.
 */
export async function loadShippedCriteria(shipped: readonly CriterionVersion[] = shippedCriteria): Promise<number> {
  return transaction(async (tx) => {
    const present = await findEverything(tx);
    const fresh = newAmong(shipped, present);
    if (fresh.length === 0) return 0;
    await makeRoom(tx, fresh, present);
    const at = now();
    const added = await insertVersions(
      tx,
      fresh.map((version) => ({
        ...version,
        publishedAt: version.state === "proposed" ? null : at,
        supersededAt: version.state === "superseded" ? at : null,
        withdrawnAt: version.state === "withdrawn" ? at : null,
      })),
    );
    await recordEvents(
      tx,
      systemActor("seed"),
      fresh.map(({ id, version, state }): EventDraft => ({
        type: "criterion.shipped",
        subjectType: "criterion",
        subjectId: id,
        payload: { version, state },
      })),
    );
    return added;
  });
}
