import { categories } from "~/features/reference/category-tree";
import { getTender } from "~/features/tenders/get-tender.server";
import { now, today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { isIsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { scopeOf } from "../market/scope";
import { factKey, mostFacts, readFactKey, type AskedFact } from "./market-question";
import { findSameQuestion, insertQuestion } from "./question-store.server";

export interface PublishQuestion {
  readonly tenderId: string;
  readonly lotKey: string;
  readonly wide: boolean;
  readonly title: string;
  readonly intro: string;
  /** Last day for answers. */
  readonly until: string;
  /** `offer.<attribute>`, `supplier.<fact>` */
  readonly facts: readonly string[];
}

/** A button pressed twice is one question. */
const sameWithinMs = 60_000;

function faultsOf(input: PublishQuestion, facts: readonly AskedFact[], day: string): FieldError[] {
  const { until } = input;
  return [
    ...(isIsoDate(until)
      ? until <= day
        ? [fieldError("until", "date_passed")]
        : []
      : [fieldError("until", "invalid_date")]),
    ...(facts.length === 0 ? [fieldError("facts", "required")] : []),
    ...(facts.length > mostFacts ? [fieldError("facts", "too_many", { max: mostFacts })] : []),
  ];
}

/**
 * Publishes an open request for information: the same questions to everybody registered in the lot's categories, at the
 * same time, on a page anybody can read. Officers of the tender, while it is not closed.
 */
export async function publishQuestion(actor: Actor, input: PublishQuestion): Promise<Result<{ id: string }, AppError>> {
  const found = await getTender(actor, input.tenderId);
  if (!found.ok) return found;
  const { tender, role } = found.value;
  if (role !== "officer") return err(appError("forbidden", { reason: "tender_role" }));
  const lot = tender.content.lots.find(({ key }) => key === input.lotKey);
  const scope = lot && scopeOf(lot, input.wide, categories);
  if (!lot || !scope) return err(appError("unprocessable", { reason: "lot_without_category" }));
  const facts = [
    ...new Map(input.facts.flatMap((key) => readFactKey(key) ?? []).map((fact) => [factKey(fact), fact])).values(),
  ];
  const faults = faultsOf(input, facts, today());
  if (faults.length > 0) return err(invalidInput(...faults));
  const publishedAt = now();
  return transaction(async (tx) => {
    const same = await findSameQuestion(tx, tender.id, input.title, new Date(publishedAt.getTime() - sameWithinMs));
    if (same) return ok({ id: same });
    const id = newId();
    await insertQuestion(tx, {
      id,
      organizationId: tender.organizationId,
      tenderId: tender.id,
      lotKey: lot.key,
      title: input.title,
      intro: input.intro,
      language: tender.content.language,
      categories: scope.leaves,
      profileCodes: scope.profileCodes,
      facts,
      answersUntil: input.until,
      publishedAt,
      publishedBy: personIdOf(actor),
    });
    await recordEvent(tx, actor, {
      type: "market_question.published",
      subjectType: "market_question",
      subjectId: id,
      organizationId: tender.organizationId,
      payload: { tenderId: tender.id, facts: facts.map(factKey), answersUntil: input.until },
    });
    return ok({ id });
  });
}
