import { cpvEntries } from "~/features/reference/codes/cpv-entries.server";
import { listProcurementLimits } from "~/features/reference/codes/procurement-limits.server";
import { limitOn, type ProcurementLimit } from "~/features/reference/procurement-limits";
import type { CodeRow } from "~/features/reference/reference-rows";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { ownAuthority } from "../authority-kind";
import { buyerOf } from "../buyer.server";
import { fiscalYearOf, yearByGroup, type GroupSum } from "./limit-check";
import type { PurchaseEntry, PurchaseRecord } from "./purchase";
import { entriesOfYear, listRecordRows } from "./purchase-store.server";

export interface PurchaseYear {
  readonly year: number;
  readonly records: readonly PurchaseRecord[];
  readonly entries: readonly PurchaseEntry[];
  /** Sums by CPV group, the largest first, with the group's row of the list where it has one. */
  readonly groups: readonly (GroupSum & { readonly cpv: CodeRow | null })[];
  readonly limit: ProcurementLimit | null;
}

/** The authority's direct purchases this fiscal year against the limit; for its procurement officers. */
export async function listPurchases(actor: Actor): Promise<Result<PurchaseYear, AppError>> {
  const buyer = await buyerOf(db(), actor);
  if (!buyer?.officer) return err(appError("not_found"));
  const day = today();
  const [limits, records, entries] = await Promise.all([
    listProcurementLimits(),
    listRecordRows(buyer.organizationId),
    entriesOfYear(db(), buyer.organizationId, day),
  ]);
  const year = fiscalYearOf(day);
  const sums = yearByGroup(entries, year);
  const codes = await cpvEntries(sums.map(({ group }) => group.padEnd(8, "0")));
  const groups = sums.map((sum) => ({ ...sum, cpv: codes.get(sum.group.padEnd(8, "0")) ?? null }));
  return ok({ year, records, entries, groups, limit: limitOn(limits, "direct.below", ownAuthority, day, "SEK") });
}
