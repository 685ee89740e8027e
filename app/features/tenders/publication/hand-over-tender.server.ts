import { personIdOf, type Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { changeTender, recordTender, type TenderRef } from "../change-tender.server";
import { setHandedOver } from "./publication-store.server";

/** The package leaves the house: nothing in the tender changes any more. A second press finds it done and does nothing. */
export const handOverTender = (actor: Actor, ref: TenderRef): Promise<Result<{ first: boolean }, AppError>> =>
  changeTender<{ first: boolean }>(actor, ref, "handOver", async ({ tx, tender, now }) => {
    if (tender.state === "handed_over") return ok({ first: false });
    await setHandedOver(tx, tender.id, now, personIdOf(actor));
    await recordTender(tx, actor, "handed_over", tender, { version: tender.version });
    return ok({ first: true });
  });
