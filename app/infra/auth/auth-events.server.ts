import { systemActor } from "~/shared/actor";
import { transaction } from "../db/client.server";
import { recordEvent } from "../db/record-event.server";

type AuthEvent = "person.signed_up" | "person.address_confirmed" | "person.password_reset";

/** What the auth library has done, in the audit trail: written right after its own transaction. */
export async function recordAuthEvent(type: AuthEvent, personId: string): Promise<void> {
  await transaction((tx) => recordEvent(tx, systemActor("auth"), { type, subjectType: "person", subjectId: personId }));
}
