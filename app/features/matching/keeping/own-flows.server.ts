import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { PrivateFigures } from "../flows/flow";
import { findFlowsByIds, findFlowsOf } from "./flow-store.server";
import { findFigures } from "./private-figure-store.server";
import type { StoredFlow } from "./stored-flow";

/** Everything of the organization acted for, what runs first. */
export async function listOwnFlows(actor: OrganizationMember): Promise<StoredFlow[]> {
  const flows = await findFlowsOf({ organizationId: actor.organization.id });
  return flows.sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || (a.id < b.id ? 1 : -1));
}

/** One of them with its private figure: nobody but the firm's members gets here. */
export async function getOwnFlow(
  actor: OrganizationMember,
  id: string,
): Promise<Result<{ flow: StoredFlow; figures: PrivateFigures | null }, AppError>> {
  const [flow] = isId(id) ? await findFlowsByIds([id]) : [];
  if (flow?.owner.id !== actor.organization.id) return err(appError("not_found"));
  return ok({ flow, figures: await findFigures(id) });
}
