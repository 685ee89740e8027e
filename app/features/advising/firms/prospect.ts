import { sizeClassOf, sizeOfEmployees, type SizeClass } from "~/features/organizations/size-class";
import { municipalities } from "~/features/reference/data/municipalities";
import { industryRevisionOf, type IndustryRevision } from "~/features/reference/industry-revision";
import { parseOrganizationNumber } from "~/features/reference/organization-number";
import { fieldError, type FieldError } from "~/shared/app-error";
import { isIsoDate, type IsoDate } from "~/shared/dates";
import type { TypedValues } from "~/shared/field-reader";
import { naceCodesOf } from "~/features/matching/precedents/codes";

/** What advisers note of a firm that is no member yet. */
export interface ProspectFields {
  readonly name: string;
  /** Ten digits of a legal person; a sole trader's number is a person's and is not kept. */
  readonly organizationNumber: string | null;
  readonly municipalityCode: string | null;
  readonly address: string;
  /** NACE or SNI digits, the main one first. */
  readonly industryCodes: readonly string[];
  /** Of which list the codes are; null = nobody has said. */
  readonly industryRevision: IndustryRevision | null;
  /** The day on which it was so. */
  readonly industryOn: IsoDate | null;
  readonly employees: number | null;
  /** Where only the class is known; a number of employees says it more closely and stands alone. */
  readonly sizeClass: SizeClass | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
}

/** What a later visit says otherwise than what is kept: shown until somebody chooses. */
export interface Contradiction {
  readonly field: keyof ProspectFields;
  /** What would be kept if it were taken. */
  readonly said: Partial<ProspectFields>;
  readonly visitId: string | null;
  readonly on: IsoDate;
}

export interface Prospect extends ProspectFields {
  readonly id: string;
  readonly organizationId: string;
  readonly contradictions: readonly Contradiction[];
  /** Last day that the contact person is kept. */
  readonly contactUntil: IsoDate;
  readonly mergedInto: string | null;
  readonly version: number;
  readonly createdAt: string;
}

export const contactFields = [
  "contactName",
  "contactEmail",
  "contactPhone",
] as const satisfies readonly (keyof ProspectFields)[];

/** Months that a contact person is kept after it was written down or the firm was last asked. */
export const monthsKept = 24;

const mostEmployees = 1_000_000;
const longest = { name: 160, address: 200, contactName: 120, contactEmail: 200, contactPhone: 40 } as const;

type Refuse = (field: string, code: string, params?: FieldError["params"]) => void;

/** The number as typed: legal persons' only. A personal number is refused, so that nobody's identity number is kept of them. */
function readNumber(text: string, refuse: Refuse): string | null {
  if (text === "") return null;
  const read = parseOrganizationNumber(text);
  if (!read.ok) refuse("organizationNumber", "invalid_organization_number");
  else if (read.value.kind !== "legal") refuse("organizationNumber", "firm_personal_number");
  else return read.value.digits;
  return null;
}

/** Codes with the list they are of and the day; without codes there is neither. */
function readIndustry(
  values: TypedValues,
  refuse: Refuse,
): Pick<ProspectFields, "industryCodes" | "industryRevision" | "industryOn"> {
  const codes = naceCodesOf(values.industryCodes ?? "");
  if (codes === null) refuse("industryCodes", "firm_industry_shape");
  const [revision, day] = [(values.industryRevision ?? "").trim(), (values.industryOn ?? "").trim()];
  if (revision !== "" && industryRevisionOf(revision) === null) refuse("industryRevision", "not_an_option");
  if (day !== "" && !isIsoDate(day)) refuse("industryOn", "invalid_date");
  const any = codes !== null && codes.length > 0;
  return {
    industryCodes: codes ?? [],
    industryRevision: any ? industryRevisionOf(revision) : null,
    industryOn: any && isIsoDate(day) ? day : null,
  };
}

/** How large the firm is: a number, or the class where no number is known. Two that contradict each other are refused. */
function readSize(values: TypedValues, refuse: Refuse): Pick<ProspectFields, "employees" | "sizeClass"> {
  const [typed, stated] = [(values.employees ?? "").trim(), (values.sizeClass ?? "").trim()];
  const employees = /^\d{1,7}$/.test(typed) ? Number(typed) : null;
  if (typed !== "" && (employees === null || employees > mostEmployees)) refuse("employees", "invalid_number");
  const sizeClass = sizeClassOf(stated);
  if (stated !== "" && sizeClass === null) refuse("sizeClass", "not_an_option");
  if (employees === null) return { employees, sizeClass };
  if (sizeClass !== null && sizeClass !== sizeOfEmployees(employees)) refuse("sizeClass", "firm_size_contradicts");
  return { employees, sizeClass: null };
}

/** Reads what is stated of a firm; every fault is named by field. */
export function readProspect(values: TypedValues): { readonly fields: ProspectFields; readonly faults: FieldError[] } {
  const faults: FieldError[] = [];
  const refuse: Refuse = (field, code, params) => void faults.push(fieldError(field, code, params));
  const line = (field: keyof typeof longest): string => {
    const text = (values[field] ?? "").trim();
    if (text.length > longest[field]) refuse(field, "too_long", { max: longest[field] });
    return text.slice(0, longest[field]);
  };
  const name = line("name");
  if (name.length < 2) refuse("name", name === "" ? "required" : "too_short", { min: 2 });
  const municipality = (values.municipalityCode ?? "").trim();
  const isKnown = municipalities.some(({ code }) => code === municipality);
  if (municipality !== "" && !isKnown) refuse("municipalityCode", "not_an_option");
  const contactEmail = line("contactEmail");
  if (contactEmail !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactEmail)) refuse("contactEmail", "invalid_email");
  const fields = {
    name,
    organizationNumber: readNumber((values.organizationNumber ?? "").trim(), refuse),
    municipalityCode: isKnown ? municipality : null,
    address: line("address"),
    ...readIndustry(values, refuse),
    ...readSize(values, refuse),
    contactName: line("contactName"),
    contactEmail,
    contactPhone: line("contactPhone"),
  };
  return { fields, faults };
}
