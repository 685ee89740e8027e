import { recordEvent } from "~/infra/db/record-event.server";
import { countEvents } from "./price-answer-store.server";
import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { pricesMeet } from "../flows/private-answer";
import { findFlowsByIds } from "./flow-store.server";
import { findFigures } from "./private-figure-store.server";
import { isSeenBy } from "./stored-flow";

/** Answers a pair gives within the time: more of them, to changed figures, would add up to the figure itself. */
const mostAnswers = 3;
const within = 30 * 86_400_000;

export type PriceAnswer = "yes" | "no" | "not_agreed";

/**
 * Whether the receiver's figure covers the giver's: yes or no, where both firms agreed to such answers. An adviser's alone to ask,
 * three times a month for a pair; the figures leave this function nowhere.
 */
export async function answerPrices(
  actor: Actor,
  { outId, inId }: { readonly outId: string; readonly inId: string },
): Promise<Result<PriceAnswer, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const { organizationId } = adviser.value;
  return transaction(async (tx) => {
    const flows = isId(outId) && isId(inId) ? await findFlowsByIds([outId, inId], tx) : [];
    if (flows.filter((flow) => isSeenBy(flow, organizationId)).length !== 2) return err(appError("not_found"));
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`prices ${outId} ${inId}`}))`;
    if ((await countEvents(tx, outId, inId, new Date(now().getTime() - within))) >= mostAnswers)
      return err(appError("conflict", { reason: "prices_asked_enough", params: { most: mostAnswers } }));
    const [giver, receiver] = [await findFigures(outId, tx), await findFigures(inId, tx)];
    const answer = pricesMeet(giver, receiver) ?? "not_agreed";
    await recordEvent(tx, actor, {
      type: "match.prices_asked",
      subjectType: "flow",
      subjectId: outId,
      organizationId,
      payload: { inId },
    });
    return ok(answer);
  });
}
