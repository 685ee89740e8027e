import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { checkFiles } from "./check-files.server";
import { askRefusal } from "./thread";
import { holdListing, openThread } from "./thread-store.server";
import { emptyMessage, mayWrite, writeMessage, type MessageInput, type SentMessage } from "./write-message.server";

const refused = (reason: string): AppError =>
  appError(reason === "ask_own_listing" ? "unprocessable" : "gone", { reason });

/**
 * Asks about a listing that the actor can see at this moment. The two organizations have one thread about it: a second
 * question continues it. Refuses one's own listing, one that others cannot see any more, blocked parties and people
 * whose address is not verified.
 */
export async function askAboutListing(
  actor: OrganizationMember,
  reference: string,
  input: MessageInput,
): Promise<Result<SentMessage, AppError>> {
  const empty = emptyMessage(input);
  if (empty) return err(empty);
  const seen = await getListing(actor, reference);
  if (!seen.ok) return seen;
  const { listing, because } = seen.value;
  if (listing.organizationId === actor.organization.id) return err(refused("ask_own_listing"));
  if (because === "preview" || because === "moderation") return err(refused("ask_listing_not_open"));
  const files = await checkFiles(actor, input.mediaIds ?? []);
  if (!files.ok) return files;
  return transaction(async (tx) => {
    const held = await holdListing(tx, listing.id, today());
    if (!held) return err(appError("not_found"));
    const refusal = askRefusal({
      ownerOrganizationId: held.organizationId,
      askingOrganizationId: actor.organization.id,
      open: held.open,
    });
    if (refusal) return err(refused(refusal));
    const parties = { sellerOrganizationId: held.organizationId, buyerOrganizationId: actor.organization.id };
    const allowed = await mayWrite(tx, actor, parties, false);
    if (!allowed.ok) return allowed;
    const { thread, opened } = await openThread(tx, { id: newId(), listingId: listing.id, ...parties });
    if (thread.closedAt) return err(appError("conflict", { reason: "thread_closed" }));
    if (opened) {
      await recordEvent(tx, actor, {
        type: "thread.opened",
        subjectType: "thread",
        subjectId: thread.id,
        organizationId: actor.organization.id,
        payload: { listingId: listing.id, ...parties },
      });
    }
    return ok(await writeMessage(tx, actor, thread, input, opened));
  });
}
