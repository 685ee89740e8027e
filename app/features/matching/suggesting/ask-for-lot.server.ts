import { municipalities } from "~/features/reference/data/municipalities";
import { getPublished } from "~/features/tenders/publication/get-published.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { suppliersOfLot } from "../flows/ask";
import type { FoundMatch } from "../flows/market";
import { findFlowsByIds } from "../keeping/flow-store.server";
import { isSeenBy, type StoredFlow } from "../keeping/stored-flow";
import { weightsNow } from "../learning/weights-now.server";
import { lotAsNeed } from "./lot-need";
import { settledMarket } from "./market.server";

export interface LotSupplier {
  readonly flow: StoredFlow;
  readonly score: number;
}

export interface LotAnswer {
  readonly tender: { readonly reference: string; readonly title: string };
  readonly lot: string;
  readonly alone: readonly LotSupplier[];
  readonly together: readonly LotSupplier[];
  readonly coveredShare: number | null;
  readonly unknown: readonly LotSupplier[];
}

/** Most suppliers shown of each kind. */
const mostShown = 20;

/**
 * Who could supply a lot of an advertised tender, alone or together. `asked` is the tender's reference, and after a slash the key of
 * the lot; without one, its first.
 */
export async function askForLot(actor: Actor, asked: string): Promise<Result<LotAnswer, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const [reference = "", key] = asked.split("/");
  const found = await getPublished(actor, reference);
  if (!found.ok) return found;
  const { tender } = found.value;
  const lot = key === undefined ? tender.content.lots[0] : tender.content.lots.find((one) => one.key === key);
  if (!lot) return err(appError("not_found"));
  const code = lot.items.find(({ municipalityCode }) => municipalityCode !== null)?.municipalityCode;
  const seat = municipalities.find((one) => one.code === code);
  const place = seat ? { latitude: seat.latitude, longitude: seat.longitude } : null;
  const [market, { weights }] = [await settledMarket(), await weightsNow()];
  const answer = suppliersOfLot(market, lotAsNeed(tender, lot, place), weights);
  const ids = [...answer.alone, ...answer.together, ...answer.amountUnknown].map(({ outId }) => outId);
  const flows = new Map((await findFlowsByIds(ids)).map((flow) => [flow.id, flow]));
  const shown = (matches: readonly FoundMatch[]): LotSupplier[] =>
    matches.slice(0, mostShown).flatMap(({ outId, score }) => {
      const flow = flows.get(outId);
      return flow && isSeenBy(flow, adviser.value.organizationId) ? [{ flow, score }] : [];
    });
  return ok({
    tender: { reference: tender.reference, title: tender.content.title },
    lot: lot.title,
    alone: shown(answer.alone),
    together: shown(answer.together),
    coveredShare: answer.coveredShare,
    unknown: shown(answer.amountUnknown),
  });
}
