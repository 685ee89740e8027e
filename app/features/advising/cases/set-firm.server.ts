import { now } from "~/infra/clock/clock.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { readdressFirm } from "../firms/hear-of-firm.server";
import { standsConsented } from "../introductions/consent-store.server";
import { withdrawAll } from "../introductions/introduction-store.server";
import { findPending } from "../introductions/pending-store.server";
import { isClosed, otherSide, sameFirm, type Side } from "./case";
import { updateCase, updateSide } from "./case-store.server";
import { changeCase } from "./change-case.server";
import { firmOf, named, sameNamed, type NamedFirm } from "./named-firm.server";

/** The form of one side has one field for the address. */
const onForm = (error: AppError, side: Side): AppError => ({
  ...error,
  ...(error.fields && {
    fields: error.fields.map((fault) => (fault.field === `${side}Email` ? { ...fault, field: "email" } : fault)),
  }),
});

/**
 * Says which firm stands on a side of a case, and where to write to one that is no member. Not while a question waits or a consent
 * stands: those were given for that firm. The same firm again keeps the flows that the case began from.
 */
export async function setFirm(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly side: Side; readonly firm: NamedFirm },
): Promise<Result<null, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("not_found"));
  return changeCase(actor, input, async (tx, advisingCase) => {
    const { side } = input;
    if (advisingCase.frozenAt !== null) return err(appError("conflict", { reason: "case_frozen" }));
    if (isClosed(advisingCase.stage)) return err(appError("conflict", { reason: "case_closed" }));
    if ((await findPending([advisingCase.id], tx)).size > 0)
      return err(appError("conflict", { reason: "introduction_waits" }));
    if (await standsConsented(tx, advisingCase)) return err(appError("conflict", { reason: "introduction_made" }));
    const found = await named(tx, advisingCase.organizationId, side, input.firm);
    if (!found.ok) return err(onForm(found.error, side));
    if ("firm" in found.value && !found.value.firm) return err(invalidInput(fieldError(`${side}Name`, "required")));
    if (sameNamed(found.value, { firm: advisingCase[otherSide(side)] }))
      return err(invalidInput(fieldError(`${side}Name`, "case_same_firm")));
    const one = "firm" in found.value ? { firm: found.value.firm } : found.value;
    const firm = await firmOf(tx, actor, one, advisingCase.municipalityCode);
    if (!sameFirm(firm, advisingCase[side])) {
      // What was asked here was asked of the firm before: its old link answers nothing any more.
      await withdrawAll(tx, advisingCase.id, "advisers", now());
      await updateSide(tx, advisingCase.id, side, firm);
    }
    const email = input.firm.email.trim();
    if (firm?.kind === "prospect" && email) await readdressFirm(tx, actor, firm.id, email);
    await updateCase(tx, advisingCase, {});
    return ok({ value: null, event: { type: "case.firm_set", payload: { side, firm } } });
  });
}
