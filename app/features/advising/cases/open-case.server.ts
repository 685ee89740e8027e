import { categoryGroups, isCategoryCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { transaction, type Tx } from "~/infra/db/client.server";
import { actsForOrganization, type Actor, type OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asAdviser } from "../adviser.server";
import { findCase, insertCase, type NewCase } from "./case-store.server";
import { recordCaseEvent } from "./change-case.server";
import { firmOf, named, sameNamed, type NamedFirm } from "./named-firm.server";

export interface OpenCase {
  /** Chosen by the form: pressed twice it is one case. */
  readonly id: string;
  readonly title: string;
  readonly giver: NamedFirm;
  readonly receiver: NamedFirm;
  readonly categoryCode: string | null;
  readonly municipalityCode: string | null;
  readonly tonnesPerYear: number | null;
  readonly fundingProject: string;
}

type Planned = Result<NewCase | { readonly standing: string }, AppError>;

/** More in a year than all of a county's industry: a slip of the unit. */
const absurdTonnes = 10_000_000;
/** A kilogram: less is shown as nothing. */
const leastTonnes = 0.001;

const isMaterial = (code: string): boolean => isCategoryCode(code) || categoryGroups.some((one) => one.code === code);

/** What is wrong in what a case is said to be about, by field. */
function subjectFaults({ categoryCode, municipalityCode, tonnesPerYear }: OpenCase): FieldError[] {
  const faults: FieldError[] = [];
  if (categoryCode !== null && !isMaterial(categoryCode)) faults.push(fieldError("categoryCode", "not_an_option"));
  if (municipalityCode !== null && !municipalities.some(({ code }) => code === municipalityCode))
    faults.push(fieldError("municipalityCode", "not_an_option"));
  if (tonnesPerYear !== null && !(tonnesPerYear > 0)) faults.push(fieldError("tonnes", "quantity_not_positive"));
  else if (tonnesPerYear !== null && tonnesPerYear < leastTonnes)
    faults.push(fieldError("tonnes", "too_small", { min: leastTonnes }));
  else if (tonnesPerYear !== null && tonnesPerYear > absurdTonnes) faults.push(fieldError("tonnes", "tonnes_absurd"));
  return faults;
}

async function byHand(tx: Tx, actor: OrganizationMember, input: OpenCase): Promise<Planned> {
  const organizationId = actor.organization.id;
  if (!isId(input.id)) return err(invalidInput(fieldError("id", "invalid")));
  const faults = subjectFaults(input);
  if (faults.length > 0) return err(invalidInput(...faults));
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
 * Opens a case by hand; the adviser has it. A form sent twice answers with the one that stands. A case of two flows begins with the
 * suggestion that is taken on (`accept-match.server.ts`).
 */
export async function openCase(
  actor: Actor,
  input: OpenCase,
): Promise<Result<{ caseId: string; opened: boolean }, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const standing = await asAdviser(actor, tx);
    if (!standing.ok) return standing;
    // One at a time in the organization, so that two presses at once see each other.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`case ${actor.organization.id}`}, 0))`;
    const planned = await byHand(tx, actor, input);
    if (!planned.ok) return planned;
    if ("standing" in planned.value) return ok({ caseId: planned.value.standing, opened: false });
    await insertCase(tx, planned.value);
    await recordCaseEvent(tx, actor, planned.value, { type: "case.opened" });
    return ok({ caseId: planned.value.id, opened: true });
  });
}
