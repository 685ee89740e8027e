import { systemActor } from "~/shared/actor";
import { transaction } from "../db/client.server";
import { recordEvent } from "../db/record-event.server";

type AuthEvent = "person.signed_up" | "person.address_confirmed";

/** What the auth library has done, in the audit trail: written right after its own transaction. */
export async function recordAuthEvent(type: AuthEvent, personId: string): Promise<void> {
  await transaction((tx) => recordEvent(tx, systemActor("auth"), { type, subjectType: "person", subjectId: personId }));
}

/** A password was chosen by a mailed link: whoever did reads the mail of that address, so it is confirmed as well. */
export async function recordPasswordReset(personId: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { emailVerified: true } });
    await recordEvent(tx, systemActor("auth"), {
      type: "person.password_reset",
      subjectType: "person",
      subjectId: personId,
    });
  });
}
