import { parseOrganizationNumber } from "~/features/reference/organization-number";
import { fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { CreateOrganization } from "../organization";
import { kindFitsNumber, type OrganizationKind } from "../organization-kind";
import type { AddressPlace } from "../sites/place-of-address";
import { keptPlace, sitePlace } from "../sites/site-place.server";
import { readVat } from "./read-profile";
import { readActivities } from "./read-trade";

export interface Registration {
  readonly kind: OrganizationKind;
  readonly name: string;
  /** Ten digits. */
  readonly organizationNumber: string;
  readonly vatNumber: string | null;
  readonly sniCodes: readonly string[];
  readonly contactRole: string | null;
  readonly site: AddressPlace | null;
}

function readNumber(typed: string, kind: OrganizationKind): { value: string } | { fault: FieldError } {
  const number = parseOrganizationNumber(typed);
  if (!number.ok) return { fault: fieldError("organizationNumber", "invalid_organization_number") };
  const { digits } = number.value;
  if (kindFitsNumber(kind, digits)) return { value: digits };
  return {
    fault: fieldError("organizationNumber", kind === "sole_trader" ? "not_a_personal_number" : "is_a_personal_number"),
  };
}

/** Number, VAT number, activities and place of a new organization; every fault is named at once. */
export function readRegistration(input: CreateOrganization): Result<Registration, AppError> {
  const faults: FieldError[] = [];
  const number = readNumber(input.organizationNumber, input.kind);
  if ("fault" in number) faults.push(number.fault);
  const vat = "value" in number && input.vatNumber ? readVat(input.vatNumber, number.value) : { value: null };
  if ("fault" in vat) faults.push(fieldError("vatNumber", vat.fault));
  const activities = readActivities(input.sniCodes ?? "");
  if ("fault" in activities) faults.push(activities.fault);
  const place = input.noSite ? null : sitePlace(input);
  if (place && !place.ok) faults.push(...(place.error.fields ?? []));
  if ("fault" in number || "fault" in vat || "fault" in activities || (place && !place.ok))
    return err(invalidInput(...faults));
  return ok({
    kind: input.kind,
    name: input.name,
    organizationNumber: number.value,
    vatNumber: vat.value ?? null,
    sniCodes: activities.value,
    contactRole: input.contactRole || null,
    site: place === null ? null : keptPlace(place.value, number.value),
  });
}
