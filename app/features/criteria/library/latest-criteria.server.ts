import { today } from "~/infra/clock/clock.server";
import { oncePerReading } from "~/infra/request-scope.server";
import type { Actor } from "~/shared/actor";
import type { CriterionVersion } from "../criterion";
import { findPublished } from "./known-version-store.server";
import { toVersion } from "./to-version";

/** The published version of each of the criteria, by id; one that is withdrawn or has run out is left out. All without ids. */
export async function latestPublished(_actor: Actor, ids?: readonly string[]): Promise<CriterionVersion[]> {
  const day = today();
  const published = await oncePerReading(`criteria published ${day}`, async () =>
    (await findPublished(day)).map(toVersion),
  );
  return published.filter(({ id }) => !ids || ids.includes(id));
}
