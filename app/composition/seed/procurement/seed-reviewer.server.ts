import { hashPassword } from "better-auth/crypto";
import { transaction } from "~/infra/db/client.server";
import { now } from "~/infra/clock/clock.server";
import { newId } from "~/shared/ids";
import { demoPassword } from "../demo-sign-ins";
import { demoActor, officerEmail, reviewerEmail } from "../demo-actor.server";
import { insertRows } from "../seed-store.server";

/** A second procurement officer of the municipality, since nobody approves what they wrote. */
export async function seedReviewer(): Promise<void> {
  const officer = await demoActor(officerEmail);
  const id = newId();
  const at = now().toISOString();
  const stamps = { created_at: at, updated_at: at };
  const password = await hashPassword(demoPassword);
  const { id: organizationId } = officer.organization;
  await transaction(async (tx) => {
    await insertRows(tx, "person", [
      {
        id,
        email: reviewerEmail,
        email_verified: true,
        name: "Upphandlingsgranskare",
        locale: "sv",
        platform_administrator: false,
        active_organization_id: organizationId,
        ...stamps,
      },
    ]);
    await insertRows(tx, "account", [
      { id: newId(), person_id: id, account_id: id, provider_id: "credential", password, ...stamps },
    ]);
    await insertRows(tx, "membership", [
      {
        id: newId(),
        organization_id: organizationId,
        person_id: id,
        role: "member",
        functions: ["procurement_officer"],
        created_at: at,
      },
    ]);
  });
}
