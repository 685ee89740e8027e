import type { Tx } from "~/infra/db/client.server";
import { recordEvents } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { personIdOf } from "~/shared/actor";
import { newId } from "~/shared/ids";
import type { FlowDirection } from "../flows/flow";
import { findRunningOf, insertFlow, insertFlows } from "./flow-store.server";
import { flowEvent, recordFlow } from "./own-flow.server";
import { isSeenBy, type FlowFields } from "./stored-flow";

export interface NotedFlow {
  readonly firm: { readonly kind: "organization" | "prospect"; readonly id: string };
  /** Whose note it is. */
  readonly advisersId: string;
  readonly direction: FlowDirection;
  readonly fields: FlowFields;
  readonly origin: "visit";
  readonly visitNoteId: string;
}

const ownerColumns = ({ kind, id }: NotedFlow["firm"]) =>
  kind === "organization" ? { organizationId: id, prospectId: null } : { organizationId: null, prospectId: id };

/** Whose log it belongs to: a member's own, else the advisers'. */
const logOf = ({ kind, id }: NotedFlow["firm"], advisersId: string): string =>
  kind === "organization" ? id : advisersId;

const nameOf = (firmId: string, direction: FlowDirection, title: string): string =>
  [firmId, direction, title.trim().toLocaleLowerCase("sv")].join(" ");

/**
 * Writes down the flows of a file, each once: a running flow of that name and direction, of those that the advisers may see, is
 * passed over, so that a file loaded twice adds nothing. Answers how many were noted.
 */
export async function noteFileFlows(
  tx: Tx,
  actor: Actor,
  advisersId: string,
  flows: readonly Pick<NotedFlow, "firm" | "direction" | "fields">[],
): Promise<number> {
  const standing = await findRunningOf([...new Set(flows.map(({ firm }) => firm.id))], tx);
  const names = new Set(
    standing
      .filter((flow) => isSeenBy(flow, advisersId))
      .map(({ owner, direction, title }) => nameOf(owner.id, direction, title)),
  );
  const fresh = flows.flatMap(({ firm, direction, fields }) => {
    const name = nameOf(firm.id, direction, fields.title);
    if (names.has(name)) return [];
    names.add(name);
    return { id: newId(), firm, direction, fields };
  });
  const noted = { origin: "import", notedBy: advisersId, createdBy: personIdOf(actor), confirmedAt: null } as const;
  await insertFlows(
    tx,
    fresh.map(({ id, firm, direction, fields }) => ({
      own: { id, ...ownerColumns(firm), direction, ...noted },
      fields,
    })),
  );
  await recordEvents(
    tx,
    actor,
    fresh.map(({ id, firm, direction }) =>
      flowEvent("noted", { id, organizationId: logOf(firm, advisersId) }, { direction, origin: "import" }),
    ),
  );
  return fresh.length;
}

/** Writes down a flow that an adviser heard of, in the transaction of the command that does so. It is the adviser's until the firm confirms it. */
export async function noteFlow(
  tx: Tx,
  actor: Actor,
  { firm, fields, advisersId, ...flow }: NotedFlow,
): Promise<string> {
  const id = newId();
  await insertFlow(
    tx,
    { id, ...ownerColumns(firm), ...flow, notedBy: advisersId, createdBy: personIdOf(actor), confirmedAt: null },
    fields,
  );
  const organizationId = logOf(firm, advisersId);
  await recordFlow(tx, actor, "noted", { id, organizationId }, { direction: flow.direction, origin: flow.origin });
  return id;
}
