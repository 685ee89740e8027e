import type { Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import type { CriterionRef } from "../criterion";

type CriterionEvent =
  | "criterion.proposed"
  | "criterion.proposal_changed"
  | "criterion.approved"
  | "criterion.returned"
  | "criterion.published"
  | "criterion.superseded"
  | "criterion.withdrawn";

/** What happened to one version. */
export const recordCriterion = (
  tx: Tx,
  actor: Actor,
  type: CriterionEvent,
  { id, version }: CriterionRef,
  payload: Record<string, unknown> = {},
): Promise<string> =>
  recordEvent(tx, actor, { type, subjectType: "criterion", subjectId: id, payload: { version, ...payload } });
