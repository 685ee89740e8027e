import { organizationByNumber } from "~/features/organizations/profile/organization-by-number.server";
import { parseOrganizationNumber } from "~/features/reference/organization-number";
import { text, type FormTexts } from "~/features/tenders/drafting/form-values";
import { reshapeDraft } from "~/features/tenders/drafting/reshape-draft.server";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";

/** Another authority that buys with this one, found by its number, with its written mandate; or its leaving. */
export async function mandateChange(
  actor: OrganizationMember,
  id: string,
  intent: string,
  values: FormTexts,
): Promise<Result<unknown, AppError>> {
  if (intent === "remove_mandate")
    return reshapeDraft(actor, id, { kind: "remove_mandate", organizationId: text(values, "organizationId") });
  const number = parseOrganizationNumber(text(values, "number"));
  const found = number.ok ? await organizationByNumber(actor, number.value.digits) : null;
  if (!found || found === actor.organization.id) return err(invalidInput(fieldError("number", "unknown_organization")));
  return reshapeDraft(actor, id, {
    kind: "set_mandate",
    organizationId: found,
    note: text(values, "note").slice(0, 500),
  });
}
