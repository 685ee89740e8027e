import { cpvEntries } from "~/features/reference/codes/cpv-entries.server";
import { listProcurementLimits } from "~/features/reference/codes/procurement-limits.server";
import type { CodeRow } from "~/features/reference/reference-rows";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { toStockholmDay } from "~/shared/dates";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { ownAuthority } from "../authority-kind";
import { buyerOf } from "../buyer.server";
import { cpvGroup, limitCheck, type LimitCheck } from "./limit-check";
import type { PurchaseEntry, PurchaseRecord } from "./purchase";
import { entriesOfYear, findRecord } from "./purchase-store.server";

export interface PurchaseView {
  readonly record: PurchaseRecord;
  readonly check: LimitCheck;
  /** The year's other purchases of the same group. */
  readonly sameKind: readonly PurchaseEntry[];
  readonly cpv: CodeRow | null;
}

/** A direct purchase against the limit as it stood the day it was decided, or stands today. */
export async function getPurchase(actor: Actor, id: string): Promise<Result<PurchaseView, AppError>> {
  const buyer = await buyerOf(db(), actor);
  const record = buyer?.officer && isId(id) ? await findRecord(db(), id, buyer.organizationId) : null;
  if (!record) return err(appError("not_found"));
  const day = record.decidedAt === null ? today() : toStockholmDay(new Date(record.decidedAt));
  const [limits, entries, codes] = await Promise.all([
    listProcurementLimits(),
    entriesOfYear(db(), record.organizationId, day),
    cpvEntries(record.cpv === "" ? [] : [record.cpv]),
  ]);
  const { cpv, valueMinor } = record;
  const check = limitCheck(limits, { cpv, valueMinor, authority: ownAuthority, day, entries, recordId: record.id });
  const sameKind = entries.filter((entry) => cpvGroup(entry.cpv) === check.group && entry.recordId !== record.id);
  return ok({ record, check, sameKind: cpv === "" ? [] : sameKind, cpv: codes.get(cpv) ?? null });
}
