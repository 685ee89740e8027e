import type { Tx } from "~/infra/db/client.server";
import { personIdOf, type Actor } from "~/shared/actor";

/** Saves of one person within this time are one line in the log. */
const oneLineMs = 10 * 60_000;

/** Whether the latest thing that happened to a need or a purchase is that the same person saved it a moment ago. */
export async function savedLately(
  tx: Tx,
  actor: Actor,
  subject: { readonly type: "need" | "purchase"; readonly id: string },
  now: Date,
): Promise<boolean> {
  const event = await tx.event.findFirst({
    where: { subjectType: subject.type, subjectId: subject.id },
    orderBy: { id: "desc" },
    select: { type: true, actorId: true, occurredAt: true },
  });
  return (
    event?.type === `${subject.type}.saved` &&
    event.actorId === personIdOf(actor) &&
    event.occurredAt.getTime() > now.getTime() - oneLineMs
  );
}
