import { auth } from "~/infra/auth/auth.server";
import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { lockOrganization } from "../members/join-request-store.server";
import { orLastOwner } from "../members/last-owner.server";
import { markClosed } from "../profile/profile-store.server";
import { anonymize, findOwned } from "./person-store.server";

type Owned = Awaited<ReturnType<typeof findOwned>>[number];

/** Others are in it and none of them is an owner: they would be left without one. */
const wouldBeOrphaned = ({ memberships }: Owned): boolean =>
  memberships.length > 1 && memberships.filter(({ role }) => role === "owner").length === 1;
const isAlone = ({ memberships }: Owned): boolean => memberships.length === 1;

async function closeAll(tx: Tx, actor: Member): Promise<Result<null, AppError>> {
  for (const { id } of await findOwned(tx, actor.personId)) await lockOrganization(tx, id);
  const owned = await findOwned(tx, actor.personId);
  const orphan = owned.find(wouldBeOrphaned);
  if (orphan) return err(appError("conflict", { reason: "owns_organization", params: { name: orphan.name } }));
  const at = now();
  for (const { id } of owned.filter(isAlone)) {
    await markClosed(tx, id, at);
    await recordEvent(tx, actor, {
      type: "organization.closed",
      subjectType: "organization",
      subjectId: id,
      organizationId: id,
    });
  }
  await anonymize(tx, actor.personId, at);
  await recordEvent(tx, actor, { type: "person.closed", subjectType: "person", subjectId: actor.personId });
  return ok(null);
}

/**
 * Closes the account for good: name and address go, what was listed and written stays with the organizations.
 * Organizations in which the person is alone are closed with it; one with others and no other owner is refused
 * (`owns_organization`). Asks for the password once more.
 */
export async function closeAccount(actor: Member, password: string, headers: Headers): Promise<Result<null, AppError>> {
  const known = await auth().api.verifyPassword({ body: { password }, headers, asResponse: true });
  if (!known.ok) return err(invalidInput(fieldError("closePassword", "wrong_password")));
  return orLastOwner(() => transaction((tx) => closeAll(tx, actor)));
}

/** What would go with the account: organizations in which the person is alone. */
export async function closesWithAccount(actor: Member): Promise<string[]> {
  const owned = await transaction((tx) => findOwned(tx, actor.personId));
  return owned.filter(isAlone).map(({ name }) => name);
}
