import { categoryByCode } from "~/features/reference/category-tree";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { findNeed } from "../needs/need-store.server";
import { asOfficer, recordPurchase } from "./change-purchase.server";
import { emptyPurchase } from "./purchase";
import { findRecord, insertRecord } from "./purchase-store.server";

/** The first CPV code a category names, as eight digits: a start the officer may change. */
const cpvOf = (category: string | null | undefined): string =>
  (category && categoryByCode(category)?.cpv[0]?.padEnd(8, "0")) || "";

/** Opens the record of a direct purchase, from a need or from nothing. The id is the form's own: pressing twice makes one. */
export const createPurchase = (
  actor: Actor,
  input: { readonly id: string; readonly needId: string | null },
): Promise<Result<{ id: string }, AppError>> =>
  asOfficer(actor, async (tx, buyer) => {
    if (!isId(input.id)) return err(appError("invalid_input"));
    if (await findRecord(tx, input.id, buyer.organizationId)) return ok({ id: input.id });
    const need = input.needId && isId(input.needId) ? await findNeed(tx, input.needId, buyer.organizationId) : null;
    if (input.needId && !need) return err(appError("not_found"));
    const { organizationId, personId } = buyer;
    const own = { id: input.id, organizationId, createdBy: personId, needId: need?.id ?? null };
    await insertRecord(tx, own, { ...emptyPurchase, title: need?.title ?? "", cpv: cpvOf(need?.categoryCode) });
    await recordPurchase(tx, actor, "created", own, { needId: own.needId });
    return ok({ id: own.id });
  });
