import { sizeOfEmployees, type SizeClass } from "~/features/organizations/size-class";
import { plainAddress } from "./duplicates";
import type { Contradiction, ProspectFields } from "./prospect";

/** What can be said of a firm beside its name, in the order it is shown. */
export const detailFields = [
  "organizationNumber",
  "municipalityCode",
  "address",
  "industryCodes",
  "employees",
  "sizeClass",
  "contactName",
  "contactEmail",
  "contactPhone",
] as const satisfies readonly (keyof ProspectFields)[];
export type DetailField = (typeof detailFields)[number];

/** Nothing has been said. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** The class of size that the firm is in, by its number of employees where that is known. */
export const sizeOf = ({ employees, sizeClass }: Partial<ProspectFields>): SizeClass | null =>
  typeof employees === "number" ? sizeOfEmployees(employees) : (sizeClass ?? null);

/** Whether what is said fills a blank: nothing was known of it, or no more than the class of size that a number is in. */
export function fills(
  kept: Partial<ProspectFields>,
  said: Partial<ProspectFields>,
  field: keyof ProspectFields,
): boolean {
  if (field === "sizeClass") return sizeOf(kept) === null;
  if (field === "employees" && isBlank(kept.employees))
    return isBlank(kept.sizeClass) || kept.sizeClass === sizeOf(said);
  return isBlank(kept[field]);
}

/** Whether both say the same, however it is written. */
function saysSame(field: DetailField, a: Partial<ProspectFields>, b: Partial<ProspectFields>): boolean {
  if (field === "industryCodes") return (b.industryCodes ?? []).every((code) => a.industryCodes?.includes(code));
  if (field === "sizeClass") return sizeOf(a) === b.sizeClass;
  const [one, other] = [String(a[field] ?? ""), String(b[field] ?? "")];
  if (field === "address") return plainAddress(one) === plainAddress(other);
  if (field === "contactPhone") return one.replaceAll(/\D/g, "") === other.replaceAll(/\D/g, "");
  return one.trim().toLocaleLowerCase("sv") === other.trim().toLocaleLowerCase("sv");
}

/** A detail with what belongs to it: codes go with their list and day, and the size is a number or a class. */
export function detailOf(field: keyof ProspectFields, said: Partial<ProspectFields>): Partial<ProspectFields> {
  if (field === "employees") return { employees: said.employees ?? null, sizeClass: null };
  if (field === "sizeClass") return { employees: null, sizeClass: said.sizeClass ?? null };
  if (field !== "industryCodes") return { [field]: said[field] };
  return {
    industryCodes: said.industryCodes ?? [],
    industryRevision: said.industryRevision ?? null,
    industryOn: said.industryOn ?? null,
  };
}

export interface Heard {
  /** Blanks that what was said fills, and what they are filled with. */
  readonly blanks: readonly DetailField[];
  readonly filled: Partial<ProspectFields>;
  /** What it says otherwise than what is kept. */
  readonly otherwise: readonly { readonly field: DetailField; readonly said: Partial<ProspectFields> }[];
}

/** What is newly said of a firm, beside what is kept of it. What is left blank says nothing. */
export function hear(kept: ProspectFields, said: Partial<ProspectFields>): Heard {
  const stated = detailFields.filter((field) => !isBlank(said[field]));
  const blanks = stated.filter((field) => fills(kept, said, field));
  return {
    blanks,
    filled: Object.assign({}, ...blanks.map((field) => detailOf(field, said))) as Partial<ProspectFields>,
    otherwise: stated
      .filter((field) => !fills(kept, said, field) && !saysSame(field, kept, said))
      .map((field) => ({ field, said: detailOf(field, said) })),
  };
}

/** The contradictions that stand, the newest first: the same said again stands once. */
export const withContradictions = (
  standing: readonly Contradiction[],
  added: readonly Contradiction[],
): Contradiction[] => [
  ...added,
  ...standing.filter(
    (one) => !added.some(({ field, said }) => field === one.field && saysSame(field as DetailField, said, one.said)),
  ),
];

/** Those that still contradict what is kept now. */
export const stillContradicted = (kept: ProspectFields, standing: readonly Contradiction[]): Contradiction[] =>
  standing.filter(({ field, said }) => !saysSame(field as DetailField, kept, said));
