import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { CriterionVersion } from "../criterion";
import { findPublished } from "./criterion-store.server";
import { toVersion } from "./to-version";

/** The published version of each of the criteria; one that is withdrawn or has run out is left out. All without ids. */
export const latestPublished = async (_actor: Actor, ids?: readonly string[]): Promise<CriterionVersion[]> =>
  (await findPublished(today(), ids)).map(toVersion);
