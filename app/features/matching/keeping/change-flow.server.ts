import { now } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { checkedFlow } from "./checked-flow.server";
import { updateFlow } from "./flow-store.server";
import { changeOwnFlow, recordFlow, type OwnFlowRef } from "./own-flow.server";
import { saveFigures } from "./private-figure-store.server";
import { readFigures, type FlowValues } from "./read-flow-form";
import type { FlowFields } from "./stored-flow";

const changedKeys = (before: FlowFields, after: FlowFields): string[] =>
  (Object.keys(after) as (keyof FlowFields)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );

/**
 * The firm changes its flow, or corrects what an adviser noted, which is then the firm's own word. Advisers complete or correct what
 * they noted; it stays theirs, and private figures are no matter of theirs. What a listing keeps is changed in the listing.
 */
export async function changeFlow(
  actor: OrganizationMember,
  { values, ...ref }: OwnFlowRef & { readonly values: FlowValues },
): Promise<Result<{ id: string }, AppError>> {
  return changeOwnFlow(actor, ref, async (tx, flow, { by, organizationId }) => {
    if (flow.endedAt !== null) return err(appError("conflict", { reason: "flow_ended" }));
    if (flow.origin === "listing") return err(appError("conflict", { reason: "flow_follows_listing" }));
    const own = by === "firm" ? readFigures(values) : null;
    const { fields, faults } = await checkedFlow(tx, values, flow.direction, actor.locale);
    const all = [...faults, ...(own?.faults ?? [])];
    if (all.length > 0) return err(invalidInput(...all));
    await updateFlow(tx, flow.id, fields, own ? { origin: "firm", confirmedAt: now() } : {});
    if (own) await saveFigures(tx, flow.id, own.figures);
    const what = own && flow.origin !== "firm" ? "corrected" : "changed";
    await recordFlow(tx, actor, what, { id: flow.id, organizationId }, { fields: changedKeys(flow, fields) });
    return ok({ id: flow.id });
  });
}
