import { isDeepStrictEqual } from "node:util";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { today } from "~/infra/clock/clock.server";
import { personIdOf, type Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { stockholmMoment } from "~/shared/stockholm-time";
import { changeTender, recordTender, type TenderRef } from "../change-tender.server";
import { checkPublication, searchTextOf, type PublicationForm } from "./publication";
import { findPublication, savePublication, setPublished } from "./publication-store.server";

/**
 * Notes where the advertisement is; from then on the tender has a public page. May be corrected afterwards, which those
 * who follow are told.
 */
export async function recordPublication(
  actor: Actor,
  ref: TenderRef,
  form: PublicationForm,
): Promise<Result<{ reference: string }, AppError>> {
  const checked = checkPublication(form, today());
  if (!checked.ok) return checked;
  return changeTender(actor, ref, "publish", async ({ tx, tender, now }) => {
    const before = await findPublication(tx, tender.id);
    if (before && isDeepStrictEqual({ ...before, ...checked.value }, before))
      return ok({ reference: tender.reference });
    const authority = (await getOrganizationCards(actor, [tender.organizationId])).get(tender.organizationId);
    const deadline = stockholmMoment(tender.content.timeline.deadline ?? "");
    await savePublication(tx, tender.id, {
      publication: checked.value,
      deadline: deadline.ok ? deadline.value.instant : null,
      searchText: searchTextOf(tender.content, authority?.name ?? ""),
      recordedBy: personIdOf(actor),
      at: now,
    });
    if (tender.state === "handed_over") await setPublished(tx, tender.id);
    await recordTender(tx, actor, before ? "publication_changed" : "published", tender, {
      noticeId: checked.value.noticeId,
    });
    return ok({ reference: tender.reference });
  });
}
