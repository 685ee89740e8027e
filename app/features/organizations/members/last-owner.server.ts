import { violatedConstraint } from "~/infra/db/violated-constraint.server";
import { appError, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";

/** Runs a change of memberships; what the database refuses because no owner would be left becomes `last_owner`. */
export async function orLastOwner<T>(work: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
  try {
    return await work();
  } catch (fault) {
    if (violatedConstraint(fault) === "organization_keeps_an_owner")
      return err(appError("conflict", { reason: "last_owner" }));
    throw fault;
  }
}
