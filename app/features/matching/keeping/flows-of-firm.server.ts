import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { findFlowsByIds, findFlowsOf, findLiveFlowsOf, findNotedBy } from "./flow-store.server";
import { isSeenBy, type StoredFlow } from "./stored-flow";

/** Flows of a firm that those advisers see, what runs first; the caller has checked who asks. */
export async function flowsOfFirm(
  advisersId: string,
  firm: { readonly kind: "organization" | "prospect"; readonly id: string },
): Promise<StoredFlow[]> {
  const flows = await findFlowsOf(firm.kind === "organization" ? { organizationId: firm.id } : { prospectId: firm.id });
  return flows
    .filter((flow) => isSeenBy(flow, advisersId))
    .sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || (a.id < b.id ? 1 : -1));
}

/** What those advisers have noted and alone see, of all firms; the caller has checked who asks. */
export const flowsNotedBy = findNotedBy;

/** Running flows of those firms that those advisers see; the caller has checked who asks. */
export const runningFlowsOf = async (advisersId: string, firmIds: readonly string[]): Promise<StoredFlow[]> =>
  (await findLiveFlowsOf(firmIds)).filter((flow) => isSeenBy(flow, advisersId));

/** A flow that advisers of the team noted and may change; the firm's private figure is no part of it. */
export async function getNotedFlow(actor: Actor, id: string): Promise<Result<StoredFlow, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const [flow] = isId(id) ? await findFlowsByIds([id]) : [];
  return flow?.seenBy === adviser.value.organizationId ? ok(flow) : err(appError("not_found"));
}
