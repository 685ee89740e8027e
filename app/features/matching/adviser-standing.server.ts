import { findAdviserFunctions } from "./adviser-store.server";
import { db, type Db } from "~/infra/db/client.server";
import { actsForOrganization, type Actor, type OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

/** Who works with the advisers' pages: an adviser acts, a region developer reads. */
export interface Adviser {
  /** The advisers' organization. */
  readonly organizationId: string;
  readonly personId: string;
  readonly acts: boolean;
}

/**
 * The actor as an adviser, or a refusal: the pages do not exist for anybody else. Function and organization are read anew, so that
 * what was taken away counts at once. `act` refuses who may only read.
 */
export async function adviserOf(
  actor: Actor,
  need: "read" | "act",
  client: Db = db(),
): Promise<Result<Adviser, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("not_found"));
  const { personId, organization } = actor as OrganizationMember;
  const functions = await findAdviserFunctions(client, personId, organization.id);
  const acts = functions.includes("business_adviser");
  if (!acts && !functions.includes("region_developer")) return err(appError("not_found"));
  if (need === "act" && !acts) return err(appError("forbidden", { reason: "advisers_only" }));
  return ok({ organizationId: organization.id, personId, acts });
}
