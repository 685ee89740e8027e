import { parseOrganizationNumber } from "~/features/reference/organization-number";
import type { Tx } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { sameFirm, type Firm, type Side } from "./case";
import { hearOfFirm } from "../firms/hear-of-firm.server";
import { findFirmNamed, insertProspect } from "./firm-store.server";

/** A firm as an adviser names it: its number or its name, and where to write to one that is no member. */
export interface NamedFirm {
  readonly name: string;
  readonly email: string;
}

/** A firm that is here (or nobody), with the address given for it, or one to be added. */
export type NamedSide =
  { readonly firm: Firm; readonly email?: string } | { readonly add: string; readonly email: string };

/** The firm a text names: one that is here, or the name of one to be added. Nothing is written yet. */
export async function named(
  tx: Tx,
  organizationId: string,
  side: Side,
  { name, email }: NamedFirm,
): Promise<Result<NamedSide, AppError>> {
  const text = name.trim();
  if (!text) return ok({ firm: null });
  const parsed = parseOrganizationNumber(text);
  const number = parsed.ok ? parsed.value.digits : null;
  const firm = await findFirmNamed(tx, organizationId, { number, name: text });
  if (firm?.kind === "organization" && email.trim() !== "")
    return err(invalidInput(fieldError(`${side}Email`, "firm_member_says")));
  if (firm) return ok({ firm, email: email.trim() });
  if (number) return err(invalidInput(fieldError(`${side}Name`, "firm_number_unknown")));
  if (/^[\d\s-]+$/.test(text)) return err(invalidInput(fieldError(`${side}Name`, "invalid_organization_number")));
  return ok({ add: text, email: email.trim() });
}

/** Whether both texts name one firm. */
export const sameNamed = (one: NamedSide, other: NamedSide): boolean =>
  "firm" in one
    ? "firm" in other && sameFirm(one.firm, other.firm)
    : "add" in other && one.add.toLocaleLowerCase("sv") === other.add.toLocaleLowerCase("sv");

/** The firm itself; one that is none yet becomes a prospect of the advisers, one they have met hears its new address. */
export async function firmOf(
  tx: Tx,
  actor: OrganizationMember,
  side: NamedSide,
  municipalityCode: string | null,
): Promise<Firm> {
  const organizationId = actor.organization.id;
  if ("add" in side)
    return insertProspect(tx, {
      organizationId,
      name: side.add,
      organizationNumber: null,
      municipalityCode,
      contactEmail: side.email,
      createdBy: actor.personId,
    });
  if (side.firm?.kind === "prospect" && side.email)
    await hearOfFirm(tx, actor, {
      organizationId,
      prospectId: side.firm.id,
      said: { contactEmail: side.email },
      visitId: null,
    });
  return side.firm;
}
