import { now } from "~/infra/clock/clock.server";
import type { Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { moveTimes } from "../aid/aid-store.server";
import { isClosed, otherSide, sameFirm, sides, type AdvisingCase, type Firm } from "../cases/case";
import { putFirm, updateCase } from "../cases/case-store.server";
import { recordCaseEvent } from "../cases/change-case.server";
import { moveContacts } from "../entries/entry-store.server";
import { standsConsented } from "../introductions/consent-store.server";
import { withdrawAll } from "../introductions/introduction-store.server";
import { findPending } from "../introductions/pending-store.server";

/** Cases named in a refusal; with more of them the first say enough. */
const mostNamed = 5;

const runs = ({ stage, frozenAt }: AdvisingCase): boolean => frozenAt === null && !isClosed(stage);

const refuse = (reason: string, cases: readonly AdvisingCase[]) => {
  const named = cases.slice(0, mostNamed).map(({ title }) => title);
  return err(appError("conflict", { reason, params: { cases: named.join("; ") } }));
};

const casesOf = (held: readonly AdvisingCase[], firm: Firm): AdvisingCase[] =>
  held.filter((one) => sides.some((side) => sameFirm(one[side], firm)));

/** Of the cases, those that run and in which the firms have been asked: a question waits or a consent stands. */
async function askedAmong(tx: Tx, cases: readonly AdvisingCase[]): Promise<AdvisingCase[]> {
  const running = cases.filter(runs);
  const waiting = await findPending(
    running.map(({ id }) => id),
    tx,
  );
  const asked: AdvisingCase[] = [];
  for (const one of running) if (waiting.has(one.id) || (await standsConsented(tx, one))) asked.push(one);
  return asked;
}

/**
 * Refuses where the firm has been asked in a case that runs: what it was told and where it is written to stay as they were. `held`:
 * its cases, held by who asks.
 */
export async function refuseAsked(
  tx: Tx,
  held: readonly AdvisingCase[],
  firm: NonNullable<Firm>,
): Promise<Result<null, AppError>> {
  const asked = await askedAmong(tx, casesOf(held, firm));
  return asked.length > 0 ? refuse("firm_merge_asked", asked) : ok(null);
}

/**
 * Cases of a firm that is merged become the other's, with the time it was given and the contacts with it. Refused, with the cases named, where the firm has been asked in one that runs
 * (its answer is nobody else's) and where both sides of one that runs would be one firm. A case that has ended or is frozen and
 * would have one firm on both sides stays as it was.
 */
export async function moveCasesTo(
  tx: Tx,
  actor: Actor,
  held: readonly AdvisingCase[],
  from: string,
  to: NonNullable<Firm>,
): Promise<Result<null, AppError>> {
  const firm = { kind: "prospect", id: from } as const;
  const cases = casesOf(held, firm);
  const sideOf = (one: AdvisingCase) => sides.find((side) => sameFirm(one[side], firm)) ?? "giver";
  const doubled = cases.filter((one) => sameFirm(one[otherSide(sideOf(one))], to));
  if (doubled.some(runs)) return refuse("firm_merge_both_sides", doubled.filter(runs));
  const asked = await askedAmong(tx, cases);
  if (asked.length > 0) return refuse("firm_merge_asked", asked);
  for (const one of cases.filter((each) => !doubled.includes(each))) {
    const side = sideOf(one);
    await withdrawAll(tx, one.id, "advisers", now());
    await putFirm(tx, one.id, side, to);
    await updateCase(tx, one, {});
    await recordCaseEvent(tx, actor, one, { type: "case.firm_set", payload: { side, firm: to, merged: from } });
  }
  await moveTimes(tx, from, to);
  await moveContacts(tx, from, to);
  return ok(null);
}
