import { bareNeed } from "../flows/bare-need";
import type { Flow } from "../flows/flow";
import { emptyFlow, type FlowOwner, type StoredFlow } from "../keeping/stored-flow";

const prefix = "foretag-";

/** What stands for the need in the address of an assumed pair: the firm itself. */
export const assumedId = (firmId: string): string => `${prefix}${firmId}`;

/** The firm that such an id names; null for the id of a flow. */
export const firmOfAssumed = (id: string): string | null => (id.startsWith(prefix) ? id.slice(prefix.length) : null);

/** A need that the firm has not stated, for the engine: its trade and place alone. */
export const assumedFlow = ({ id, nace, place }: FlowOwner): Flow => bareNeed({ organizationId: id, nace, place });

/** The same as a page shows it: nothing in it is stated. */
export const assumedNeed = (owner: FlowOwner): StoredFlow => ({
  ...emptyFlow,
  id: assumedId(owner.id),
  direction: "in",
  owner,
  attributes: {},
  limits: [],
  place: null,
  origin: "assumed",
  listing: null,
  visitNoteId: null,
  seenBy: null,
  confirmedAt: null,
  endedAt: null,
  version: 0,
  updatedAt: "",
});
