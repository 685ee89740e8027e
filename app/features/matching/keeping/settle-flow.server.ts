import { now, today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { updateFlow } from "./flow-store.server";
import { hasRunOut } from "./stored-flow";
import { changeOwnFlow, recordFlow, type OwnFlowRef } from "./own-flow.server";

/**
 * What a firm says of a flow without changing it: it still holds, it has ended, it runs again, or (its last day has passed) it goes
 * on until something else is said.
 */
export const flowSettlings = ["confirm", "end", "reopen", "renew"] as const;
export type FlowSettling = (typeof flowSettlings)[number];

const said = { confirm: "confirmed", end: "ended", reopen: "reopened", renew: "renewed" } as const;

export const settleFlow = (
  actor: OrganizationMember,
  { what, ...ref }: OwnFlowRef & { readonly what: FlowSettling },
): Promise<Result<{ id: string }, AppError>> =>
  changeOwnFlow(actor, ref, async (tx, flow) => {
    const ended = flow.endedAt !== null;
    if (flow.origin === "listing" && what !== "confirm")
      return err(appError("conflict", { reason: "flow_follows_listing" }));
    if (ended !== (what === "reopen")) return err(appError("conflict", { reason: "flow_ended" }));
    if (what === "renew" && !hasRunOut(flow, today())) return err(appError("conflict", { reason: "flow_changed" }));
    const endedAt = what === "end" ? now() : null;
    const change =
      what === "end"
        ? { endedAt }
        : { endedAt, confirmedAt: now(), ...(what === "renew" ? { availableUntil: null } : {}) };
    await updateFlow(tx, flow.id, null, change);
    await recordFlow(tx, actor, said[what], { id: flow.id, organizationId: actor.organization.id });
    return ok({ id: flow.id });
  });
