import type { Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { personIdOf } from "~/shared/actor";
import { newId } from "~/shared/ids";
import type { FlowDirection } from "../flows/flow";
import { hasFlowNamed, insertFlow } from "./flow-store.server";
import { recordFlow } from "./own-flow.server";
import type { FlowFields } from "./stored-flow";

export interface NotedFlow {
  readonly firm: { readonly kind: "organization" | "prospect"; readonly id: string };
  /** Whose note it is. */
  readonly advisersId: string;
  readonly direction: FlowDirection;
  readonly fields: FlowFields;
  readonly origin: "visit" | "import";
  readonly visitNoteId: string | null;
}

/** Writes down a flow of a file, unless the firm has one of that name already; null then. */
export async function noteFlowOnce(tx: Tx, actor: Actor, flow: NotedFlow): Promise<string | null> {
  const { firm, direction, fields } = flow;
  const owner = firm.kind === "organization" ? { organizationId: firm.id } : { prospectId: firm.id };
  return (await hasFlowNamed(tx, owner, direction, fields.title)) ? null : noteFlow(tx, actor, flow);
}

/** Writes down a flow that an adviser heard of, in the transaction of the command that does so. It is the adviser's until the firm confirms it. */
export async function noteFlow(
  tx: Tx,
  actor: Actor,
  { firm, fields, advisersId, ...flow }: NotedFlow,
): Promise<string> {
  const id = newId();
  const owner =
    firm.kind === "organization"
      ? { organizationId: firm.id, prospectId: null }
      : { organizationId: null, prospectId: firm.id };
  await insertFlow(tx, { id, ...owner, ...flow, createdBy: personIdOf(actor), confirmedAt: null }, fields);
  const organizationId = firm.kind === "organization" ? firm.id : advisersId;
  await recordFlow(tx, actor, "noted", { id, organizationId }, { direction: flow.direction, origin: flow.origin });
  return id;
}
