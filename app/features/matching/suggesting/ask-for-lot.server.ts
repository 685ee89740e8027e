import { municipalities } from "~/features/reference/data/municipalities";
import { getTender } from "~/features/tenders/get-tender.server";
import { getPublished } from "~/features/tenders/publication/get-published.server";
import type { Tender } from "~/features/tenders/tender";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { suppliersOfLot } from "../flows/ask";
import type { Flow } from "../flows/flow";
import { matchesOf, type FlowMarket, type FoundMatch } from "../flows/market";
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

/** Of a tender, what a lot is asked for by. */
type AskedTender = Pick<Tender, "reference" | "content" | "organizationId">;

/** An advertised tender by its reference, as everybody reads it; one that is being written by its id, for who works with it. */
async function tenderAsked(actor: Actor, asked: string): Promise<Result<AskedTender, AppError>> {
  if (!isId(asked)) {
    const found = await getPublished(actor, asked);
    return found.ok ? ok(found.value.tender) : found;
  }
  const own = await getTender(actor, asked);
  return own.ok ? ok(own.value.tender) : own;
}

/** Suppliers looked at for one lot. */
const mostLooked = 100;

/** The best matches of the lot among the flows that those advisers see: looked for further down where many are not seen. */
async function seenMatches(
  market: FlowMarket,
  need: Flow,
  organizationId: string,
): Promise<{ matches: FoundMatch[]; flows: ReadonlyMap<string, StoredFlow> }> {
  const { weights } = await weightsNow();
  for (let most = mostLooked; ; most *= 4) {
    const found = matchesOf(market, need, weights, most);
    const rows = await findFlowsByIds(found.map(({ outId }) => outId));
    const flows = new Map(rows.filter((flow) => isSeenBy(flow, organizationId)).map((flow) => [flow.id, flow]));
    const matches = found.filter(({ outId }) => flows.has(outId));
    if (found.length < most || matches.length >= mostLooked) return { matches: matches.slice(0, mostLooked), flows };
  }
}

/**
 * Who could supply a lot, alone or together, of those that the adviser sees. `asked` is the reference of an advertised tender or the id
 * of one's own, and after a slash the key of the lot; without one, its first.
 */
export async function askForLot(actor: Actor, asked: string): Promise<Result<LotAnswer, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const [reference = "", key] = asked.split("/");
  const found = await tenderAsked(actor, reference);
  if (!found.ok) return found;
  const tender = found.value;
  const lot = key === undefined ? tender.content.lots[0] : tender.content.lots.find((one) => one.key === key);
  if (!lot) return err(appError("not_found"));
  const code = lot.items.find(({ municipalityCode }) => municipalityCode !== null)?.municipalityCode;
  const seat = municipalities.find((one) => one.code === code);
  const place = seat ? { latitude: seat.latitude, longitude: seat.longitude } : null;
  const [market, need] = [await settledMarket(), lotAsNeed(tender, lot, place)];
  const { matches, flows } = await seenMatches(market, need, adviser.value.organizationId);
  const answer = suppliersOfLot(market, need, matches);
  const shown = (named: readonly FoundMatch[]): LotSupplier[] =>
    named.flatMap(({ outId, score }) => {
      const flow = flows.get(outId);
      return flow ? [{ flow, score }] : [];
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
