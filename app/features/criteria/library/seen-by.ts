import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import type { CriterionVersion } from "../criterion";

/** Platform administrators and region developers look after the library. */
export const curatesCriteria = (actor: Actor): boolean =>
  isPlatformAdministrator(actor) ||
  (actor.kind === "member" && (actor.organization?.functions.includes("region_developer") ?? false));

/** What was once published can be read by all for ever, since papers refer to it; the rest only by curators. */
export const seenBy = (actor: Actor, version: CriterionVersion & { readonly publishedAt: Date | null }): boolean =>
  version.publishedAt !== null || curatesCriteria(actor);
