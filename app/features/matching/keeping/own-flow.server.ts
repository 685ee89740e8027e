import { recordEvent, type EventDraft } from "~/infra/db/record-event.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { lockFlow } from "./flow-store.server";
import type { StoredFlow } from "./stored-flow";

/** What happens to a flow; `flow.<what>` names it in the log. */
export const flowEvents = [
  "added",
  "noted",
  "kept",
  "changed",
  "corrected",
  "confirmed",
  "ended",
  "reopened",
  "run_out",
  "renewed",
  "moved",
] as const;
export type FlowEvent = (typeof flowEvents)[number];

/** Ids and codes only: what a flow costs or brings is never part of an event. */
export const flowEvent = (
  what: FlowEvent,
  flow: { readonly id: string; readonly organizationId: string },
  payload: Readonly<Record<string, unknown>> = {},
): EventDraft => ({
  type: `flow.${what}`,
  subjectType: "flow",
  subjectId: flow.id,
  organizationId: flow.organizationId,
  payload,
});

export const recordFlow = (tx: Tx, actor: Actor, ...event: Parameters<typeof flowEvent>): Promise<string> =>
  recordEvent(tx, actor, flowEvent(...event));

export interface OwnFlowRef {
  readonly id: string;
  readonly version: number;
}

/** Who changes a flow: the firm whose it is, or the advisers who noted it and alone see it. */
export interface FlowWriter {
  readonly by: "firm" | "advisers";
  readonly organizationId: string;
}

async function writerOf(tx: Tx, actor: Actor, flow: StoredFlow): Promise<FlowWriter | null> {
  if (!actsForOrganization(actor)) return null;
  const organizationId = actor.organization.id;
  if (flow.owner.id === organizationId) return { by: "firm", organizationId };
  if (flow.seenBy !== organizationId) return null;
  return (await adviserOf(actor, "act", tx)).ok ? { by: "advisers", organizationId } : null;
}

/**
 * One change of a flow, of the version that was seen: by members of the organization whose it is, or by advisers of the team that
 * noted it, until a member has confirmed it. Never of what a listing keeps in step.
 */
export function changeOwnFlow<T>(
  actor: Actor,
  { id, version }: OwnFlowRef,
  apply: (tx: Tx, flow: StoredFlow, writer: FlowWriter) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  return transaction(async (tx) => {
    const flow = isId(id) ? await lockFlow(tx, id) : null;
    const writer = flow && (await writerOf(tx, actor, flow));
    if (!flow || !writer) return err(appError("not_found"));
    if (flow.version !== version) return err(appError("stale_version", { reason: "flow_changed" }));
    return apply(tx, flow, writer);
  });
}
