import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { FlowDirection } from "../flows/flow";
import { checkedFlow } from "./checked-flow.server";
import { findFlowsByIds, holdFlowId, insertFlow } from "./flow-store.server";
import { recordFlow } from "./own-flow.server";
import { saveFigures } from "./private-figure-store.server";
import { readFigures, type FlowValues } from "./read-flow-form";

export interface AddFlow {
  /** Made by the form, so that pressing twice makes one flow. */
  readonly id: string;
  readonly direction: FlowDirection;
  readonly values: FlowValues;
}

/** A firm writes down what it has or needs; any of its members may. */
export async function addFlow(
  actor: OrganizationMember,
  { id, direction, values }: AddFlow,
): Promise<Result<{ id: string }, AppError>> {
  if (!isId(id)) return err(appError("invalid_input"));
  const { figures, faults: figureFaults } = readFigures(values);
  return transaction<Result<{ id: string }, AppError>>(async (tx) => {
    const { fields, faults } = await checkedFlow(tx, values, direction, actor.locale);
    if (faults.length + figureFaults.length > 0) return err(invalidInput(...faults, ...figureFaults));
    await holdFlowId(tx, id);
    const [there] = await findFlowsByIds([id], tx);
    if (there) return there.owner.id === actor.organization.id ? ok({ id }) : err(appError("not_found"));
    const organizationId = actor.organization.id;
    const own = { id, organizationId, prospectId: null, direction, origin: "firm" } as const;
    await insertFlow(tx, { ...own, createdBy: actor.personId, confirmedAt: now() }, fields);
    await saveFigures(tx, id, figures);
    await recordFlow(tx, actor, "added", own, { direction, categoryCode: fields.categoryCode });
    return ok({ id });
  });
}
