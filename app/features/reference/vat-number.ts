import { err, ok, type Result } from "~/shared/result";
import { isPersonalNumber, parseOrganizationNumber, type OrganizationNumber } from "./organization-number";

export interface VatNumber {
  /** `SE` + ten digits + suffix, as stored. */
  readonly value: string;
  readonly organization: OrganizationNumber;
  readonly suffix: string;
}

/** `fault.vat_number.<code>` in the reference catalogue. */
export type VatNumberFault = "country" | "shape" | "organization_number" | "suffix";

/** Reads a Swedish VAT number: `SE` + organisation number + two digits, usually `01`; spaces and hyphen are ignored. */
export function parseVatNumber(text: string): Result<VatNumber, VatNumberFault> {
  const compact = text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s\u00a0\u202f–-]/g, "");
  if (!compact.startsWith("SE")) return err(/^[A-Z]{2}/.test(compact) ? "country" : "shape");
  if (!/^SE\d{12}$/.test(compact)) return err("shape");
  const organization = parseOrganizationNumber(compact.slice(2, 12));
  if (!organization.ok) return err("organization_number");
  const suffix = compact.slice(12);
  return suffix === "00" ? err("suffix") : ok({ value: compact, organization: organization.value, suffix });
}

/** The VAT number an organisation most likely has; a suggestion, since other suffixes than 01 exist. */
export const likelyVatNumber = (organization: OrganizationNumber): string => `SE${organization.digits}01`;

/** What may be shown to others: a sole trader's VAT number holds the identity number and is dotted out. */
export const maskVatNumber = (value: string): string =>
  isPersonalNumber(value.slice(2, 12)) ? "SE••••••••••••" : value;
