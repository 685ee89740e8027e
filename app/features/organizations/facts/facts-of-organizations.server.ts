import type { Actor } from "~/shared/actor";
import { findFacts, type OwnedFact } from "./fact-store.server";

/** What those organizations state on their public pages, in one look-up. */
export const factsOfOrganizations = (_actor: Actor, ids: readonly string[]): Promise<OwnedFact[]> =>
  ids.length === 0 ? Promise.resolve([]) : findFacts([...new Set(ids)]);
