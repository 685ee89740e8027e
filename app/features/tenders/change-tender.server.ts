import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, type Result } from "~/shared/result";
import type { TenderEvent } from "./event-type";
import { roleIn } from "./standing.server";
import type { TenderRole } from "./tender";
import { permissionsOf, type TenderPermissions } from "./tender-rights";
import { lockTender, type StoredTender } from "./tender-store.server";

/** A refusal because somebody saved in between; `current` is the draft as it now is, so that nothing typed is lost. */
export interface StaleTender extends AppError {
  readonly code: "stale_version";
  readonly current: StoredTender;
}

export interface TenderRef {
  readonly id: string;
  /** Version the page was made from; absent where the order of changes does not matter. */
  readonly version?: number;
}

export interface TenderContext {
  readonly tx: Tx;
  readonly tender: StoredTender;
  readonly role: TenderRole;
  readonly may: TenderPermissions;
  readonly now: Date;
}

/** Carries a refusal out of the transaction, so that nothing written before it stands. */
class Refusal extends Error {
  constructor(readonly error: AppError) {
    super(error.code);
  }
}

/**
 * The one way to change a tender: locks the row, checks role, right and version inside the transaction and hands on to
 * `work`, which decides, saves and records its event. `right` names what the role must allow in the state.
 */
export async function changeTender<T>(
  actor: Actor,
  ref: TenderRef,
  right: keyof TenderPermissions,
  work: (context: TenderContext) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError | StaleTender>> {
  if (!isId(ref.id)) return err(appError("not_found"));
  const at = now();
  try {
    return await transaction<Result<T, AppError | StaleTender>>(async (tx) => {
      const tender = await lockTender(tx, ref.id);
      const role = tender && (await roleIn(tx, actor, tender));
      if (!tender || !role) return err(appError("not_found"));
      const may = permissionsOf(role, tender.state, tender, personIdOf(actor));
      if (!may[right]) return err(notNow(role, tender, right));
      if (ref.version !== undefined && ref.version !== tender.version)
        return err<StaleTender>({ code: "stale_version", reason: "tender_changed", current: tender });
      const result = await work({ tx, tender, role, may, now: at });
      if (!result.ok) throw new Refusal(result.error);
      return result;
    });
  } catch (error) {
    if (error instanceof Refusal) return err(error.error);
    throw error;
  }
}

/** Says why: the state does not allow it (and which state), the second person is missing, or the role does not. */
function notNow(role: TenderRole, tender: StoredTender, right: keyof TenderPermissions): AppError {
  if (right === "approve" && tender.state === "in_review" && (role === "officer" || role === "reviewer"))
    return appError("forbidden", { reason: "tender_second_person" });
  const allowedElsewhere = permissionsOf(role, elsewhere[right], { editedBy: null, reviewRequestedBy: null }, "other");
  return allowedElsewhere[right]
    ? appError("conflict", { reason: `tender_is_${tender.state}` })
    : appError("forbidden", { reason: "tender_role" });
}

/** A state in which each right can be had at all. */
const elsewhere = {
  edit: "draft",
  comment: "draft",
  assign: "draft",
  requestReview: "draft",
  withdrawReview: "in_review",
  approve: "in_review",
  reopen: "approved",
  handOver: "approved",
  publish: "handed_over",
  cancel: "draft",
  award: "published",
} as const satisfies Record<keyof TenderPermissions, StoredTender["state"]>;

/** Writes what happened, in the transaction of the change. */
export const recordTender = (
  tx: Tx,
  actor: Actor,
  what: TenderEvent,
  tender: Pick<StoredTender, "id" | "organizationId">,
  payload: Record<string, unknown> = {},
): Promise<string> =>
  recordEvent(tx, actor, {
    type: `tender.${what}`,
    subjectType: "tender",
    subjectId: tender.id,
    organizationId: tender.organizationId,
    payload,
  });
