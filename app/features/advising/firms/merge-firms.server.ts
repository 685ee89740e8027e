import { adviserOf } from "~/features/matching/adviser-standing.server";
import { moveFlowsTo } from "~/features/matching/keeping/move-flows.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { findCasesOfFirms, lockCasesOfFirms } from "../cases/case-store.server";
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

type Merged = Result<KnownFirm, AppError>;

/** Times it is begun again where cases of the firms are opened while it waits for those that were there. */
const mostTries = 4;

/** One try, with all cases of both firms held before the firms themselves. Null: a case has been opened since; nothing is done. */
async function tryMerge(tx: Tx, actor: Actor, input: MergeFirms): Promise<Merged | null> {
  const adviser = await adviserOf(actor, "act", tx);
  if (!adviser.ok) return adviser;
  const { organizationId } = adviser.value;
  const both = [input.from, input.into].map((id) => ({ kind: "prospect" as const, id }));
  const held = await lockCasesOfFirms(tx, organizationId, both);
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
  const now = await findCasesOfFirms(organizationId, both, tx);
  if (now.some(({ id }) => !held.some((one) => one.id === id))) return null;
  if (changed.contactEmail !== undefined) {
    const unasked = await refuseAsked(tx, held, { kind: "prospect", id: target.id });
    if (!unasked.ok) return unasked;
  }
  const moved = await moveCasesTo(tx, actor, held, from.id, { kind: target.kind, id: target.id });
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
}

/**
 * Makes one firm of two. Flows, visits and cases of the one that goes become the other's; what an adviser noted of a member stays
 * marked as the adviser's until the firm says that it holds. Refused while the firm is asked or consents in a case that runs: consent is
 * given by one firm and does not pass to another.
 */
export async function mergeFirms(actor: Actor, input: MergeFirms): Promise<Merged> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  if (!isId(input.from) || !isId(input.into)) return err(appError("not_found"));
  if (input.from === input.into) return err(invalidInput(fieldError("into", "firm_same")));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const merged = await transaction((tx) => tryMerge(tx, actor, input));
    if (merged) return merged;
  }
  return err(appError("stale_version", { reason: "firm_changed" }));
}
