import { isPersonalNumber } from "~/features/reference/organization-number";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { violatedConstraint } from "~/infra/db/violated-constraint.server";
import type { Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { slugOf, type CreateOrganization } from "../organization";
import { setActiveOrganization } from "../people/person-store.server";
import { findByNumber, insertOrganization, slugTaken } from "./organization-store.server";
import { readRegistration, type Registration } from "./read-registration.server";

/** Why a number cannot be used again. A sole trader's leads nowhere: it would tell whose number it is. */
async function takenBy(digits: string): Promise<AppError | null> {
  const holder = await findByNumber(digits);
  if (!holder) return null;
  if (isPersonalNumber(digits)) return appError("conflict", { reason: "sole_trader_exists" });
  return holder.closed
    ? appError("conflict", { reason: "organization_closed" })
    : appError("conflict", { reason: "organization_exists", params: { id: holder.id } });
}

async function insert(actor: Member, id: string, { site, ...registration }: Registration): Promise<void> {
  await transaction(async (tx) => {
    const plain = slugOf(registration.name);
    await insertOrganization(tx, {
      ...registration,
      id,
      slug: (await slugTaken(tx, plain)) ? slugOf(registration.name, id.slice(-6)) : plain,
      owner: { personId: actor.personId, membershipId: newId() },
      site: site && { ...site, id: newId() },
    });
    await setActiveOrganization(tx, actor.personId, id);
    await recordEvent(tx, actor, {
      type: "organization.created",
      subjectType: "organization",
      subjectId: id,
      organizationId: id,
      payload: { kind: registration.kind, municipalityCode: site?.municipalityCode ?? null },
    });
  });
}

/**
 * Creates an organization with its first site; the actor becomes its owner and acts for it. A number that is already
 * here is refused with `organization_exists` and that organization's id in `params`, so that one can ask to join; also
 * when two create it at the same moment.
 */
export async function createOrganization(
  actor: Member,
  input: CreateOrganization,
): Promise<Result<{ id: string }, AppError>> {
  const registration = readRegistration(input);
  if (!registration.ok) return registration;
  const taken = await takenBy(registration.value.organizationNumber);
  if (taken) return err(taken);
  const id = newId();
  try {
    await insert(actor, id, registration.value);
    return ok({ id });
  } catch (fault) {
    if (violatedConstraint(fault) === null) throw fault;
    const lost = await takenBy(registration.value.organizationNumber);
    if (lost) return err(lost);
    // Two of the same name at the same moment: the second finds the address taken and gets one of its own.
    await insert(actor, id, registration.value);
    return ok({ id });
  }
}
