import { recordEvent } from "~/infra/db/record-event.server";
import type { Tx } from "~/infra/db/client.server";
import { today } from "~/infra/clock/clock.server";
import type { Actor, OrganizationMember } from "~/shared/actor";
import { hear, stillContradicted, withContradictions } from "./hear";
import type { ProspectFields } from "./prospect";
import { lockProspect, updateProspect } from "./prospect-store.server";

export interface HeardOfFirm {
  /** The advisers' organization. */
  readonly organizationId: string;
  readonly prospectId: string;
  readonly said: Partial<ProspectFields>;
  /** In which visit it was said; null = when a case was opened. */
  readonly visitId: string | null;
}

/**
 * Takes in what was said of a firm that is known already, in the transaction of the command that heard it: blanks are filled, and
 * what says otherwise stands beside what is kept until an adviser chooses.
 */
export async function hearOfFirm(
  tx: Tx,
  actor: Actor,
  { organizationId, prospectId, said, visitId }: HeardOfFirm,
): Promise<void> {
  const kept = await lockProspect(tx, organizationId, prospectId);
  if (!kept) return;
  const { blanks: fields, filled, otherwise } = hear(kept, said);
  if (fields.length === 0 && otherwise.length === 0) return;
  const added = otherwise.map((one) => ({ ...one, visitId, on: today() }));
  await updateProspect(tx, prospectId, filled, withContradictions(kept.contradictions, added));
  await recordEvent(tx, actor, {
    type: "firm.heard",
    subjectType: "prospect",
    subjectId: prospectId,
    organizationId,
    payload: { filled: fields, otherwise: otherwise.map(({ field }) => field), visitId },
  });
}

/** Where to write to a firm that is no member, as an adviser says it in a case; in the transaction of that command. */
export async function readdressFirm(
  tx: Tx,
  actor: OrganizationMember,
  prospectId: string,
  contactEmail: string,
): Promise<void> {
  const organizationId = actor.organization.id;
  const kept = await lockProspect(tx, organizationId, prospectId);
  if (!kept || kept.contactEmail === contactEmail) return;
  const now = { ...kept, contactEmail };
  await updateProspect(tx, prospectId, { contactEmail }, stillContradicted(now, kept.contradictions));
  await recordEvent(tx, actor, {
    type: "firm.changed",
    subjectType: "prospect",
    subjectId: prospectId,
    organizationId,
    payload: { fields: ["contactEmail"] },
  });
}
