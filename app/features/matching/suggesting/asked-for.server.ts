import type { Actor } from "~/shared/actor";
import { adviserOf } from "../adviser-standing.server";
import { findFlowsByIds, findFlowsOf } from "../keeping/flow-store.server";
import { isSeenBy } from "../keeping/stored-flow";

/** What a list is narrowed to, by name: the flow of that id, or the firm whose flows the adviser may see. Null: neither. */
export async function nameOfAsked(actor: Actor, id: string): Promise<string | null> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return null;
  const sees = (flow: Parameters<typeof isSeenBy>[0]): boolean => isSeenBy(flow, adviser.value.organizationId);
  const flow = (await findFlowsByIds([id])).find(sees);
  if (flow) return `${flow.title}, ${flow.owner.name}`;
  const own = [...(await findFlowsOf({ organizationId: id })), ...(await findFlowsOf({ prospectId: id }))];
  return own.find(sees)?.owner.name ?? null;
}
