import { transaction, type Tx } from "~/infra/db/client.server";
import { actsForOrganization, type Actor, type OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asAdviser } from "../adviser.server";
import { sameFirm, type CaseSubject } from "./case";
import { findCase, findOpenCaseOfPair, insertCase, type NewCase } from "./case-store.server";
import { recordCaseEvent } from "./change-case.server";
import { findCaseFlows, findPairScore } from "./flow-pair-store.server";
import { firmOf, named, sameNamed, type NamedFirm } from "./named-firm.server";

export type OpenCase =
  | {
      readonly by: "flows";
      readonly outId: string;
      readonly inId: string;
      readonly fundingProject?: string;
    }
  | {
      readonly by: "hand";
      /** Chosen by the form: pressed twice it is one case. */
      readonly id: string;
      readonly title: string;
      readonly giver: NamedFirm;
      readonly receiver: NamedFirm;
      readonly categoryCode: string | null;
      readonly municipalityCode: string | null;
      readonly tonnesPerYear: number | null;
      readonly fundingProject: string;
    };

type Planned = Result<NewCase | { readonly standing: string }, AppError>;

async function fromFlows(
  tx: Tx,
  actor: OrganizationMember,
  input: Extract<OpenCase, { by: "flows" }>,
): Promise<Planned> {
  const organizationId = actor.organization.id;
  if (!isId(input.outId) || !isId(input.inId)) return err(appError("not_found"));
  const flows = await findCaseFlows(tx, organizationId, [input.outId, input.inId]);
  const out = flows.find(({ id, direction }) => id === input.outId && direction === "out");
  const need = flows.find(({ id, direction }) => id === input.inId && direction === "in");
  if (!out || !need) return err(appError("conflict", { reason: "case_flow_gone" }));
  if (sameFirm(out.firm, need.firm)) return err(appError("conflict", { reason: "case_same_firm" }));
  const standing = await findOpenCaseOfPair(tx, organizationId, out.id, need.id);
  if (standing) return ok({ standing });
  const { score, values } = await findPairScore(tx, out.id, need.id);
  const kilograms = [out.kgPerYear, need.kgPerYear].filter((kg) => kg !== null);
  const subject: CaseSubject = {
    material: out.title,
    tonnesPerYear: kilograms.length > 0 ? Math.min(...kilograms) / 1000 : null,
    kgCo2e: null,
    score,
    values,
  };
  return ok({
    id: newId(),
    organizationId,
    title: out.title,
    giver: out.firm,
    receiver: need.firm,
    subject,
    outFlowId: out.id,
    inFlowId: need.id,
    municipalityCode: out.municipalityCode ?? need.municipalityCode,
    categoryCode: out.categoryCode ?? need.categoryCode,
    ownerId: actor.personId,
    fundingProject: input.fundingProject?.trim() ?? "",
  });
}

async function byHand(tx: Tx, actor: OrganizationMember, input: Extract<OpenCase, { by: "hand" }>): Promise<Planned> {
  const organizationId = actor.organization.id;
  if (!isId(input.id)) return err(invalidInput(fieldError("id", "invalid")));
  const standing = await findCase(input.id, tx);
  if (standing)
    return standing.organizationId === organizationId ? ok({ standing: input.id }) : err(appError("conflict"));
  const giver = await named(tx, organizationId, "giver", input.giver);
  if (!giver.ok) return giver;
  const receiver = await named(tx, organizationId, "receiver", input.receiver);
  if (!receiver.ok) return receiver;
  const [one, other] = [giver.value, receiver.value];
  if ("firm" in one && "firm" in other && !one.firm && !other.firm)
    return err(invalidInput(fieldError("giverName", "case_firm_needed")));
  if (sameNamed(one, other)) return err(invalidInput(fieldError("receiverName", "case_same_firm")));
  const { title, tonnesPerYear, categoryCode, municipalityCode } = input;
  return ok({
    id: input.id,
    organizationId,
    title: title.trim(),
    giver: await firmOf(tx, actor, one, municipalityCode),
    receiver: await firmOf(tx, actor, other, municipalityCode),
    subject: { material: title.trim(), tonnesPerYear, kgCo2e: null, score: null, values: null },
    outFlowId: null,
    inFlowId: null,
    municipalityCode,
    categoryCode,
    ownerId: actor.personId,
    fundingProject: input.fundingProject.trim(),
  });
}

/**
 * Opens a case from a pair of flows or by hand; the adviser has it. A pair has one open case at a time: asking again answers
 * with the one that stands, and so does a form sent twice.
 */
export async function openCase(
  actor: Actor,
  input: OpenCase,
): Promise<Result<{ caseId: string; opened: boolean }, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("forbidden", { reason: "workbench_only" }));
  return transaction(async (tx) => {
    const standing = await asAdviser(actor, tx);
    if (!standing.ok) return standing;
    // One at a time in the organization, so that two presses at once see each other.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`case ${actor.organization.id}`}, 0))`;
    const planned = await (input.by === "flows" ? fromFlows(tx, actor, input) : byHand(tx, actor, input));
    if (!planned.ok) return planned;
    if ("standing" in planned.value) return ok({ caseId: planned.value.standing, opened: false });
    const { id: caseId, organizationId, outFlowId, inFlowId } = planned.value;
    await insertCase(tx, planned.value);
    await recordCaseEvent(
      tx,
      actor,
      { id: caseId, organizationId },
      { type: "case.opened", payload: { outFlowId, inFlowId } },
    );
    return ok({ caseId, opened: true });
  });
}
