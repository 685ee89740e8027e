import { adviserOf } from "~/features/matching/adviser-standing.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import type { TypedValues } from "~/shared/field-reader";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { stillContradicted } from "./hear";
import { industryFaults } from "./industry-faults.server";
import { firmsOf } from "./known-firms.server";
import { readProspect, type Prospect, type ProspectFields } from "./prospect";
import { holdProspects, lockProspect, updateProspect } from "./prospect-store.server";

export interface FirmRef {
  readonly id: string;
  /** Of which version it was seen. */
  readonly version: number;
}

/** A firm the advisers have met, held for a change of the version they have seen. To other advisers it does not exist. */
export async function lockFirm(tx: Tx, actor: Actor, { id, version }: FirmRef): Promise<Result<Prospect, AppError>> {
  const adviser = await adviserOf(actor, "act", tx);
  if (!adviser.ok) return adviser;
  const { organizationId } = adviser.value;
  if (!isId(id)) return err(appError("not_found"));
  await holdProspects(tx, organizationId);
  const firm = await lockProspect(tx, organizationId, id);
  if (!firm) return err(appError("not_found"));
  if (firm.mergedInto !== null) return err(appError("conflict", { reason: "firm_merged" }));
  if (firm.version !== version) return err(appError("stale_version", { reason: "firm_changed" }));
  return ok(firm);
}

const record = (tx: Tx, actor: Actor, firm: Prospect, payload: Record<string, unknown>): Promise<string> =>
  recordEvent(tx, actor, {
    type: "firm.changed",
    subjectType: "prospect",
    subjectId: firm.id,
    organizationId: firm.organizationId,
    payload,
  });

const changedFields = (before: ProspectFields, after: ProspectFields): string[] =>
  (Object.keys(after) as (keyof ProspectFields)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );

/**
 * An adviser of the team that met the firm writes down what it is. A number that another firm has is refused: the two are one and
 * are merged. What a visit said otherwise is settled where the new text says the same.
 */
export async function changeFirm(
  actor: Actor,
  { values, ...ref }: FirmRef & { readonly values: TypedValues },
): Promise<Result<{ id: string }, AppError>> {
  const { fields, faults } = readProspect(values);
  return transaction(async (tx) => {
    const firm = await lockFirm(tx, actor, ref);
    if (!firm.ok) return firm;
    const all = [...faults, ...(await industryFaults(tx, fields))];
    if (all.length > 0) return err(invalidInput(...all));
    const { value: before } = firm;
    const changed = changedFields(before, fields);
    if (changed.length === 0) return ok({ id: before.id });
    const { organizationNumber: number } = fields;
    const other =
      number === null || number === before.organizationNumber
        ? undefined
        : (await firmsOf(before.organizationId, tx)).find(
            (one) => one.id !== before.id && one.organizationNumber === number,
          );
    if (other) return err(invalidInput(fieldError("organizationNumber", "firm_number_taken", { name: other.name })));
    await updateProspect(tx, before.id, fields, stillContradicted(fields, before.contradictions));
    await record(tx, actor, before, { fields: changed });
    return ok({ id: before.id });
  });
}

/** An adviser chooses between what is kept and what a visit said otherwise. */
export async function settleContradiction(
  actor: Actor,
  { index, take, ...ref }: FirmRef & { readonly index: number; readonly take: boolean },
): Promise<Result<{ id: string }, AppError>> {
  return transaction(async (tx) => {
    const firm = await lockFirm(tx, actor, ref);
    if (!firm.ok) return firm;
    const { value: before } = firm;
    const chosen = before.contradictions[index];
    if (!chosen) return err(appError("not_found"));
    const taken = take ? chosen.said : {};
    const left = before.contradictions.filter((one) => one !== chosen);
    await updateProspect(tx, before.id, taken, stillContradicted({ ...before, ...taken }, left));
    await record(tx, actor, before, { fields: take ? [chosen.field] : [], kept: take ? [] : [chosen.field] });
    return ok({ id: before.id });
  });
}
