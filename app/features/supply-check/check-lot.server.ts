import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import { categories, categoryByCode } from "~/features/reference/category-tree";
import type { Tender } from "~/features/tenders/tender";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { marketOf } from "./market/market.server";
import { scopeOf, type MarketScope } from "./market/scope";
import { lotReport, type LotReport } from "./report/lot-report";
import type { TrialStep } from "./trial/trial";

export interface CheckLot {
  /** Absent: the first. */
  readonly lotKey?: string | undefined;
  /** The whole category groups instead of the lot's own categories. */
  readonly wide: boolean;
  readonly steps: readonly TrialStep[];
}

export interface CheckedLot {
  readonly lot: Tender["content"]["lots"][number];
  readonly scope: MarketScope;
  readonly report: LotReport;
  readonly library: ReadonlyMap<string, Awaited<ReturnType<typeof latestPublished>>[number]>;
}

/**
 * One lot of a tender (as its authority's member reads it) against the market as it stands now. Refusals: `lot_missing`
 * when the draft has no such lot, `lot_without_category` when it names neither category nor CPV code.
 */
export async function checkLot(
  actor: Actor,
  tender: Pick<Tender, "organizationId" | "content">,
  { lotKey, wide, steps }: CheckLot,
): Promise<Result<CheckedLot, AppError>> {
  const { content, organizationId } = tender;
  const lot = lotKey === undefined ? content.lots[0] : content.lots.find(({ key }) => key === lotKey);
  if (!lot) return err(appError("not_found", { reason: "lot_missing" }));
  const scope = scopeOf(lot, wide, categories);
  if (!scope) return err(appError("unprocessable", { reason: "lot_without_category" }));
  const [market, versions] = await Promise.all([marketOf(actor, scope), latestPublished(actor)]);
  const library = new Map(versions.map((version) => [version.id, version]));
  const report = lotReport({ market, content, lot, library, steps, organizationId, categoryOf: categoryByCode });
  return ok({ lot, scope, report, library });
}
