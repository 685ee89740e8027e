import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { getTender } from "~/features/tenders/get-tender.server";
import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { checkLot } from "../check-lot.server";
import { findSameSnapshot, insertSnapshot } from "../supply-store.server";
import { takeSnapshot } from "./snapshot";

export interface SaveSnapshot {
  readonly tenderId: string;
  readonly lotKey: string;
  readonly wide: boolean;
}

/** A button pressed twice is one snapshot. */
const sameWithinMs = 5_000;

/** Keeps the check of a lot as it stands, dated: the draft as saved, never a trial. Officers of the tender. */
export async function saveSnapshot(
  actor: Actor,
  { tenderId, lotKey, wide }: SaveSnapshot,
): Promise<Result<{ id: string }, AppError>> {
  const found = await getTender(actor, tenderId);
  if (!found.ok) return found;
  const { tender, may, role } = found.value;
  if (!may.edit && role !== "officer") return err(appError("forbidden", { reason: "tender_role" }));
  const checked = await checkLot(actor, tender, { lotKey, wide, steps: [] });
  if (!checked.ok) return checked;
  const { lot, scope, report } = checked.value;
  const cards = await getOrganizationCards(actor, report.market.table.firmIds);
  const content = takeSnapshot({
    report,
    scope,
    wide,
    lot,
    content: tender.content,
    firmName: (id) => cards.get(id)?.name ?? "",
  });
  const takenAt = now();
  return transaction(async (tx) => {
    const since = new Date(takenAt.getTime() - sameWithinMs);
    const same = await findSameSnapshot(tx, tender.id, lot.key, tender.version, since);
    if (same) return ok({ id: same });
    const id = newId();
    await insertSnapshot(tx, {
      id,
      tenderId: tender.id,
      organizationId: tender.organizationId,
      tenderVersion: tender.version,
      lotKey: lot.key,
      takenBy: personIdOf(actor),
      takenAt,
      content,
    });
    await recordEvent(tx, actor, {
      type: "supply.snapshot_taken",
      subjectType: "tender",
      subjectId: tender.id,
      organizationId: tender.organizationId,
      payload: { snapshotId: id, lot: lot.key, offers: content.offers, pass: content.counts.pass },
    });
    return ok({ id });
  });
}
