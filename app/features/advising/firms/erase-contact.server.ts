import { now, today } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { ok, type Result } from "~/shared/result";
import { lockCasesOfFirms, updateCase } from "../cases/case-store.server";
import { deleteContactsWith } from "../entries/entry-store.server";
import { eraseSharedContact, withdrawAll } from "../introductions/introduction-store.server";
import { findPending } from "../introductions/pending-store.server";
import { lockFirm, type FirmRef } from "./change-firm.server";
import { contactFields, type Prospect } from "./prospect";
import { lockOutlivedContacts, updateProspect } from "./prospect-store.server";

const isContact = (field: string): boolean => contactFields.some((one) => one === field);
const nobody = { contactName: "", contactEmail: "", contactPhone: "" };

/** The contact person leaves the firm, what visits said of it, what was shared of it, and what was noted of contacts with it. */
async function erase(tx: Tx, actor: Actor, firm: Prospect, why: "request" | "retention"): Promise<void> {
  const left = firm.contradictions.filter(({ field }) => !isContact(field));
  await updateProspect(tx, firm.id, nobody, left);
  await eraseSharedContact(tx, firm.id);
  const contacts = why === "request" ? await deleteContactsWith(tx, firm.id) : 0;
  await recordEvent(tx, actor, {
    type: "firm.contact_erased",
    subjectType: "prospect",
    subjectId: firm.id,
    organizationId: firm.organizationId,
    payload: { why, contacts },
  });
}

/**
 * An adviser erases the contact person of a firm because it is asked for. Questions that wait for an answer end: there is nobody to
 * introduce. An introduction that was made stands.
 */
export async function eraseContact(actor: Actor, ref: FirmRef): Promise<Result<{ id: string }, AppError>> {
  return transaction(async (tx) => {
    const own = organizationIdOf(actor);
    const held = own && isId(ref.id) ? await lockCasesOfFirms(tx, own, [{ kind: "prospect", id: ref.id }]) : [];
    const firm = await lockFirm(tx, actor, ref);
    if (!firm.ok) return firm;
    const { id } = firm.value;
    const waiting = await findPending(
      held.map((one) => one.id),
      tx,
    );
    for (const one of held.filter((each) => waiting.has(each.id))) {
      await withdrawAll(tx, one.id, "advisers", now());
      await updateCase(tx, one, {});
    }
    await erase(tx, actor, firm.value, "request");
    return ok({ id });
  });
}

/** Nightly: contact persons whose last day has been are erased, where no case that runs needs them. */
export async function eraseOldContactPersons(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const outlived = await lockOutlivedContacts(tx, today());
    for (const firm of outlived) await erase(tx, actor, firm, "retention");
    return outlived.length;
  });
}
