import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { buyerOf } from "../buyer.server";
import { recordNeed } from "./change-need.server";
import { checkedNeed } from "./checked-need.server";
import type { NeedValues } from "./read-need";
import { findNeed, insertNeed } from "./need-store.server";

export interface CreateNeed {
  /** Made by the form, so that pressing twice makes one need. */
  readonly id: string;
  readonly values: NeedValues;
}

/** Writes a need down; any member of a municipality, region or other public body may. */
export async function createNeed(actor: Actor, input: CreateNeed): Promise<Result<{ id: string }, AppError>> {
  const { fields, faults } = checkedNeed(input.values);
  return transaction<Result<{ id: string }, AppError>>(async (tx) => {
    const buyer = await buyerOf(tx, actor);
    if (!buyer) return err(appError("not_found"));
    if (!isId(input.id)) return err(appError("invalid_input"));
    if (faults.length > 0) return err(invalidInput(...faults));
    if (await findNeed(tx, input.id, buyer.organizationId)) return ok({ id: input.id });
    const own = { id: input.id, organizationId: buyer.organizationId, createdBy: buyer.personId };
    await insertNeed(tx, own, fields);
    await recordNeed(tx, actor, "created", own, { categoryCode: fields.categoryCode });
    return ok({ id: input.id });
  });
}
