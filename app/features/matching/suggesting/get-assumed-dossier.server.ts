import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { isTypicalTaker } from "../flows/typical-taker";
import { findLiveByIds } from "../keeping/flow-store.server";
import { findFirmsWithoutNeed } from "../keeping/needless-firm-store.server";
import { isSeenBy } from "../keeping/stored-flow";
import { assumedFlow, assumedNeed } from "./assumed-need";
import { describePair, type Dossier } from "./get-dossier.server";
import { comparableFlow } from "./market.server";

/**
 * A flow and a firm whose trade typically takes such, which has stated no need: nothing can be decided on it before the firm has
 * said something. Gone as soon as the firm states a need.
 */
export async function getAssumedDossier(
  actor: Actor,
  outId: string,
  firmId: string,
): Promise<Result<Dossier, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const { organizationId, acts } = adviser.value;
  if (!isId(outId) || !isId(firmId)) return err(appError("not_found"));
  const [[out], [owner]] = [await findLiveByIds([outId]), await findFirmsWithoutNeed(organizationId, [firmId])];
  if (out?.direction !== "out" || !isSeenBy(out, organizationId) || !owner) return err(appError("not_found"));
  const pair = { out, need: assumedNeed(owner), compared: [comparableFlow(out), assumedFlow(owner)] as const };
  const described = await describePair(pair);
  if (!isTypicalTaker(out, owner.nace, described.trace)) return err(appError("not_found"));
  return ok({ ...described, decided: [], acts });
}
