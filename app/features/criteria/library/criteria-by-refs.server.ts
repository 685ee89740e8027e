import type { Actor } from "~/shared/actor";
import type { CriterionRef, CriterionVersion } from "../criterion";
import { findByRefs } from "./known-version-store.server";
import { seenBy } from "./seen-by";
import { toVersion } from "./to-version";

/** Versions by name, whatever has come after them; those the actor may not see, or that are not there, are left out. */
export async function criteriaByRefs(actor: Actor, refs: readonly CriterionRef[]): Promise<CriterionVersion[]> {
  const wanted = new Map(refs.map((ref) => [`${ref.id}:${ref.version}`, ref]));
  const found = await findByRefs([...wanted.values()]);
  return found.filter((version) => seenBy(actor, version)).map(toVersion);
}
