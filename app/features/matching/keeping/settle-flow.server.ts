import { now, today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { updateFlow } from "./flow-store.server";
import { hasRunOut } from "./stored-flow";
import { changeOwnFlow, recordFlow, type OwnFlowRef } from "./own-flow.server";

/**
 * What a firm, or the advisers who noted it, say of a flow without changing it: it still holds, it has ended, it runs again, or (its last day has passed) it goes
 * on until something else is said.
 */
export const flowSettlings = ["confirm", "end", "reopen", "renew"] as const;
export type FlowSettling = (typeof flowSettlings)[number];

const said = { confirm: "confirmed", end: "ended", reopen: "reopened", renew: "renewed" } as const;

export const settleFlow = (
  actor: OrganizationMember,
  { what, ...ref }: OwnFlowRef & { readonly what: FlowSettling },
): Promise<Result<{ id: string }, AppError>> =>
  changeOwnFlow(actor, ref, async (tx, flow, { by, organizationId }) => {
    // A member's word is its own: advisers cannot confirm for it, nor make what they noted everybody's.
    const speaks = by === "firm" || flow.owner.kind === "prospect";
    if (what === "confirm" && !speaks) return err(appError("conflict", { reason: "flow_firm_confirms" }));
    const ended = flow.endedAt !== null;
    if (flow.origin === "listing" && what !== "confirm")
      return err(appError("conflict", { reason: "flow_follows_listing" }));
    if (ended !== (what === "reopen")) return err(appError("conflict", { reason: "flow_ended" }));
    if (what === "renew" && !hasRunOut(flow, today())) return err(appError("conflict", { reason: "flow_changed" }));
    const endedAt = what === "end" ? now() : null;
    const change =
      what === "end"
        ? { endedAt }
        : { endedAt, ...(speaks ? { confirmedAt: now() } : {}), ...(what === "renew" ? { availableUntil: null } : {}) };
    await updateFlow(tx, flow.id, null, change);
    await recordFlow(tx, actor, said[what], { id: flow.id, organizationId });
    return ok({ id: flow.id });
  });
