import { recordEvent } from "~/infra/db/record-event.server";
import { now, today } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf, type Adviser } from "../adviser-standing.server";
import { pricesMeet } from "../flows/private-answer";
import { findFlowsByIds } from "./flow-store.server";
import { countAnswers, isMemberOfAny, isSuggested, lockAnswers, type Pair } from "./price-answer-store.server";
import { findFigures } from "./private-figure-store.server";
import { isSeenBy, stoppedBecause } from "./stored-flow";

/** Answers a flow gives within the time, whoever asks and beside whichever other flow: many of them would add up to its figure. */
const mostAnswers = 3;
const within = 30 * 86_400_000;

export type PriceAnswer = "yes" | "no" | "not_agreed";

/** Why this adviser gets no answer about the pair; null where they may. */
async function refusalFor(tx: Tx, { organizationId, personId }: Adviser, pair: Pair): Promise<AppError | null> {
  const found = isId(pair.outId) && isId(pair.inId) ? await findFlowsByIds([pair.outId, pair.inId], tx) : [];
  const seen = found.filter((flow) => isSeenBy(flow, organizationId));
  const [out, need] = [seen.find(({ id }) => id === pair.outId), seen.find(({ id }) => id === pair.inId)];
  if (out?.direction !== "out" || need?.direction !== "in") return appError("not_found");
  const stopped = stoppedBecause(out, today()) ?? stoppedBecause(need, today());
  if (stopped) return appError("conflict", { reason: stopped });
  // Who may write one of the figures could choose it so that the answers give away the other.
  const owners = [out.owner.id, need.owner.id];
  if (owners.includes(organizationId) || (await isMemberOfAny(tx, personId, owners)))
    return appError("forbidden", { reason: "prices_of_own_flow" });
  if (!(await isSuggested(tx, pair))) return appError("conflict", { reason: "prices_without_match" });
  await lockAnswers(tx, pair);
  return (await countAnswers(tx, pair, new Date(now().getTime() - within))) < mostAnswers
    ? null
    : appError("conflict", { reason: "prices_asked_enough", params: { most: mostAnswers } });
}

/**
 * Whether the receiver's figure covers the giver's: yes or no, where both firms agreed to such answers. An adviser's alone to ask, of
 * a pair that the engine suggests, about flows of others; three times a month for a flow. The figures leave this function nowhere.
 */
export async function answerPrices(actor: Actor, pair: Pair): Promise<Result<PriceAnswer, AppError>> {
  return transaction(async (tx) => {
    const adviser = await adviserOf(actor, "act", tx);
    if (!adviser.ok) return adviser;
    const refusal = await refusalFor(tx, adviser.value, pair);
    if (refusal) return err(refusal);
    const [giver, receiver] = [await findFigures(pair.outId, tx), await findFigures(pair.inId, tx)];
    const answer = pricesMeet(giver, receiver) ?? "not_agreed";
    await recordEvent(tx, actor, {
      type: "match.prices_asked",
      subjectType: "flow",
      subjectId: pair.outId,
      organizationId: adviser.value.organizationId,
      payload: { inId: pair.inId },
    });
    return ok(answer);
  });
}
