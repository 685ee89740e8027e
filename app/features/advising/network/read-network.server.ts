import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { asReader } from "../adviser.server";
import type { NetworkFlow } from "./network";
import { networkFlowsFor } from "./network-flows.server";

export interface Network {
  /** Flows of the whole county. */
  readonly county: readonly NetworkFlow[];
  /** Those of the municipality that was asked for; the county's where none was. */
  readonly flows: readonly NetworkFlow[];
}

/** What firms have and need, for those who may read the workbench. */
export async function readNetwork(
  actor: OrganizationMember,
  municipality: string | null,
): Promise<Result<Network, AppError>> {
  const standing = await asReader(actor);
  if (!standing.ok) return standing;
  const county = await networkFlowsFor(actor.organization.id);
  const flows = municipality === null ? county : county.filter((flow) => flow.municipality === municipality);
  return ok({ county, flows });
}
