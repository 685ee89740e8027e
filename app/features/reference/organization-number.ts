import { err, ok, type Result } from "~/shared/result";
import { passesLuhn } from "./luhn";

/**
 * `legal`: a legal person (third digit 2 or more). `personal` and `coordination`: a sole trader, whose number *is* the
 * person's identity number (coordination: day + 60). Those are never published, not inside a VAT number either.
 */
export type OrganizationNumberKind = "legal" | "personal" | "coordination";

export interface OrganizationNumber {
  /** Ten digits, as stored. */
  readonly digits: string;
  readonly kind: OrganizationNumberKind;
}

/** `fault.organization_number.<code>` in the reference catalogue. */
export type OrganizationNumberFault = "characters" | "length" | "date" | "check_digit";

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** YYMMDD can be a birth date; 29 February needs a year divisible by four (the century is not in ten digits). */
function isBirthDate(year: number, month: number, day: number): boolean {
  const days = daysInMonth[month - 1];
  return days !== undefined && day >= 1 && day <= days && !(month === 2 && day === 29 && year % 4 !== 0);
}

function kindOf(digits: string): OrganizationNumberKind | null {
  if (Number(digits[2]) >= 2) return "legal";
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  if (isBirthDate(year, month, day)) return "personal";
  return isBirthDate(year, month, day - 60) ? "coordination" : null;
}

/** Ten digits of `NNNNNN-NNNN`, or of twelve with a century (16 for legal persons, 18–20 for people). */
function tenDigits(compact: string): string | null {
  if (compact.length === 10) return compact;
  if (compact.length !== 12) return null;
  const century = compact.slice(0, 2);
  const isLegal = Number(compact[4]) >= 2;
  return (isLegal ? century === "16" : ["18", "19", "20"].includes(century)) ? compact.slice(2) : null;
}

/**
 * Reads a Swedish organisation number as typed: `556677-8899`, `5566778899`, `16556677-8899`, `19800101-1234`, also
 * with spaces or `+`. Checks length, date of a personal number and the Luhn digit; whether the organisation exists is
 * not known from the number.
 */
export function parseOrganizationNumber(text: string): Result<OrganizationNumber, OrganizationNumberFault> {
  const compact = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, "")
    .replace(/^(\d{6}|\d{8})[-–+](?=\d)/, "$1");
  if (!/^\d+$/.test(compact)) return err("characters");
  const digits = tenDigits(compact);
  if (digits === null) return err("length");
  const kind = kindOf(digits);
  if (kind === null) return err("date");
  return passesLuhn(digits) ? ok({ digits, kind }) : err("check_digit");
}

/** Whether stored digits are a person's identity number. Digits that fit neither kind count as personal: hide when in doubt. */
export const isPersonalNumber = (digits: string): boolean => !/^\d{2}[2-9]\d{7}$/.test(digits);

/** `556677-8899`. Only for legal persons and the number's own holder; anybody else gets `maskOrganizationNumber`. */
export const formatOrganizationNumber = (digits: string): string => `${digits.slice(0, 6)}-${digits.slice(6)}`;

/** What may be shown to others: the number of a legal person, dots for a sole trader. */
export const maskOrganizationNumber = (digits: string): string =>
  isPersonalNumber(digits) ? "••••••-••••" : formatOrganizationNumber(digits);
