import { isPersonalNumber, maskOrganizationNumber } from "~/features/reference/organization-number";
import type { FunctionalRole } from "~/shared/actor";

/** What an organization is. A sole trader's number is a person's identity number; all others have a legal person's. */
export const organizationKinds = [
  "company",
  "sole_trader",
  "municipality",
  "public_body",
  "region",
  "adviser",
  "association",
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** Whether a number of that sort can belong to an organization of that kind. */
export const kindFitsNumber = (kind: OrganizationKind, digits: string): boolean =>
  (kind === "sole_trader") === isPersonalNumber(digits);

/** The number as others may see it, or null: a sole trader's is not shown at all. */
export const publishedNumber = (digits: string): string | null =>
  isPersonalNumber(digits) ? null : maskOrganizationNumber(digits);

/** The VAT number as others may see it, or null: a sole trader's holds the identity number. */
export const publishedVatNumber = (vatNumber: string | null, digits: string): string | null =>
  isPersonalNumber(digits) ? null : vatNumber;

const functionKinds: Record<FunctionalRole, readonly OrganizationKind[]> = {
  procurement_officer: ["municipality", "public_body", "region"],
  business_adviser: ["adviser", "municipality", "region", "association"],
  region_developer: ["region"],
};

/** These see what other organizations do: the organization itself must be known to be what it says. */
const needVerification: readonly FunctionalRole[] = ["business_adviser", "region_developer"];

/** The functional roles an organization may give its members. */
export const functionsFor = (kind: OrganizationKind, verified: boolean): FunctionalRole[] =>
  (Object.keys(functionKinds) as FunctionalRole[]).filter(
    (role) => functionKinds[role].includes(kind) && (verified || !needVerification.includes(role)),
  );
