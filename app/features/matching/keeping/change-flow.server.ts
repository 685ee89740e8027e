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
 * The firm changes its flow, or corrects what an adviser noted, which is then the firm's own word. What a listing keeps is changed
 * in the listing; its private figure and what it may take in are changed here all the same.
 */
export async function changeFlow(
  actor: OrganizationMember,
  { values, ...ref }: OwnFlowRef & { readonly values: FlowValues },
): Promise<Result<{ id: string }, AppError>> {
  const { figures, faults: figureFaults } = readFigures(values);
  return changeOwnFlow(actor, ref, async (tx, flow) => {
    if (flow.endedAt !== null) return err(appError("conflict", { reason: "flow_ended" }));
    if (flow.origin === "listing") return err(appError("conflict", { reason: "flow_follows_listing" }));
    const { fields, faults } = await checkedFlow(tx, values, flow.direction);
    if (faults.length + figureFaults.length > 0) return err(invalidInput(...faults, ...figureFaults));
    const noted = flow.origin !== "firm";
    await updateFlow(tx, flow.id, fields, { origin: "firm", confirmedAt: now() });
    await saveFigures(tx, flow.id, figures);
    const own = { id: flow.id, organizationId: actor.organization.id };
    await recordFlow(tx, actor, noted ? "corrected" : "changed", own, { fields: changedKeys(flow, fields) });
    return ok({ id: flow.id });
  });
}
