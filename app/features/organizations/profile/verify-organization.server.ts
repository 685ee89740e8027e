import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { isPlatformAdministrator, personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { functionsFor, type OrganizationKind } from "../organization-kind";
import { keepFunctions, saveVerification } from "./profile-store.server";

/**
 * Gives an organization the verified badge, or takes it away; functional roles that need it go with it. Platform
 * administrators only.
 */
export async function verifyOrganization(
  actor: Actor,
  organizationId: string,
  verified: boolean,
): Promise<Result<null, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  return transaction(async (tx) => {
    const saved = await saveVerification(
      tx,
      organizationId,
      verified ? personIdOf(actor) : null,
      verified ? now() : null,
    );
    if (!saved) return err(appError("not_found"));
    if (!verified) await keepFunctions(tx, organizationId, functionsFor(saved.kind as OrganizationKind, false));
    await recordEvent(tx, actor, {
      type: verified ? "organization.verified" : "organization.unverified",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
    });
    return ok(null);
  });
}
