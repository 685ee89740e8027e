import { adviserOf } from "~/features/matching/adviser-standing.server";
import { moveFlowsTo } from "~/features/matching/keeping/move-flows.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { KnownFirm } from "./duplicates";
import { firmsOf } from "./known-firms.server";
import { mergedFields } from "./merge-fields";
import { moveCasesTo, refuseAsked } from "./move-cases.server";
import type { ProspectFields } from "./prospect";
import { holdProspects, lockProspect, markMerged, moveVisits, updateProspect } from "./prospect-store.server";

export interface MergeFirms {
  /** The prospect that goes. */
  readonly from: string;
  /** What it turned out to be: a member, or another prospect. */
  readonly into: string;
  /** Of which version it was seen. */
  readonly version: number;
  /** By field: `a` keeps what stands at `into`, `b` takes it from `from`. */
  readonly choices: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes one firm of two. Flows, visits and cases of the one that goes become the other's; what an adviser noted of a member stays
 * marked as the adviser's until the firm says that it holds. Refused while the firm is asked or consents in a case that runs: consent is
 * given by one firm and does not pass to another.
 */
export async function mergeFirms(actor: Actor, input: MergeFirms): Promise<Result<KnownFirm, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const { organizationId } = adviser.value;
  if (!isId(input.from) || !isId(input.into)) return err(appError("not_found"));
  if (input.from === input.into) return err(invalidInput(fieldError("into", "firm_same")));
  return transaction<Result<KnownFirm, AppError>>(async (tx) => {
    await holdProspects(tx, organizationId);
    const from = await lockProspect(tx, organizationId, input.from);
    const target = (await firmsOf(organizationId, tx)).find(({ id }) => id === input.into);
    if (!from || !target) return err(appError("not_found"));
    if (from.mergedInto !== null) return err(appError("conflict", { reason: "firm_merged" }));
    if (from.version !== input.version) return err(appError("stale_version", { reason: "firm_changed" }));
    let changed: Partial<ProspectFields> = {};
    if (target.kind === "prospect") {
      const other = await lockProspect(tx, organizationId, target.id);
      if (!other) return err(appError("not_found"));
      changed = mergedFields(other, from, (field) => (input.choices[field] === "b" ? "b" : "a"));
    }
    if (changed.contactEmail !== undefined) {
      const unasked = await refuseAsked(tx, organizationId, { kind: "prospect", id: target.id });
      if (!unasked.ok) return unasked;
    }
    const moved = await moveCasesTo(tx, actor, organizationId, from.id, { kind: target.kind, id: target.id });
    if (!moved.ok) return moved;
    if (target.kind === "prospect") await updateProspect(tx, target.id, changed);
    await moveFlowsTo(tx, actor, organizationId, from.id, target);
    await moveVisits(tx, from.id, target);
    await markMerged(tx, from.id, target.id);
    await recordEvent(tx, actor, {
      type: "firm.merged",
      subjectType: "prospect",
      subjectId: from.id,
      organizationId,
      payload: { into: target.id, kind: target.kind },
    });
    return ok(target);
  });
}
