import { hashPassword } from "better-auth/crypto";
import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { FunctionalRole } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { demoActor } from "./demo-actor.server";
import { demoPassword } from "./demo-sign-ins";
import { insertRows } from "./seed-store.server";

/** One more person in the organization of somebody who is there, with a sign-in. Named by what they do. */
export async function seedColleague(
  of: string,
  colleague: { readonly email: string; readonly name: string; readonly functions: readonly FunctionalRole[] },
): Promise<void> {
  const { organization } = await demoActor(of);
  const id = newId();
  const at = now().toISOString();
  const stamps = { created_at: at, updated_at: at };
  const password = await hashPassword(demoPassword);
  await transaction(async (tx) => {
    await insertRows(tx, "person", [
      {
        id,
        email: colleague.email,
        email_verified: true,
        name: colleague.name,
        locale: "sv",
        platform_administrator: false,
        active_organization_id: organization.id,
        ...stamps,
      },
    ]);
    await insertRows(tx, "account", [
      { id: newId(), person_id: id, account_id: id, provider_id: "credential", password, ...stamps },
    ]);
    await insertRows(tx, "membership", [
      {
        id: newId(),
        organization_id: organization.id,
        person_id: id,
        role: "member",
        functions: [...colleague.functions],
        created_at: at,
      },
    ]);
  });
}
