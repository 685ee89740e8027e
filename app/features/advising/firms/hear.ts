import { plainAddress } from "./duplicates";
import type { Contradiction, ProspectFields } from "./prospect";

/** What can be said of a firm beside its name, in the order it is shown. */
export const detailFields = [
  "organizationNumber",
  "municipalityCode",
  "address",
  "industryCodes",
  "employees",
  "contactName",
  "contactEmail",
  "contactPhone",
] as const satisfies readonly (keyof ProspectFields)[];
export type DetailField = (typeof detailFields)[number];

/** Nothing has been said. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Whether both say the same, however it is written. */
function saysSame(field: DetailField, a: Partial<ProspectFields>, b: Partial<ProspectFields>): boolean {
  if (field === "industryCodes") return (b.industryCodes ?? []).every((code) => a.industryCodes?.includes(code));
  const [one, other] = [String(a[field] ?? ""), String(b[field] ?? "")];
  if (field === "address") return plainAddress(one) === plainAddress(other);
  if (field === "contactPhone") return one.replaceAll(/\D/g, "") === other.replaceAll(/\D/g, "");
  return one.trim().toLocaleLowerCase("sv") === other.trim().toLocaleLowerCase("sv");
}

/** A detail with what belongs to it: codes go with their list and day. */
const detailOf = (field: DetailField, said: Partial<ProspectFields>): Partial<ProspectFields> =>
  field === "industryCodes"
    ? {
        industryCodes: said.industryCodes ?? [],
        industryRevision: said.industryRevision ?? null,
        industryOn: said.industryOn ?? null,
      }
    : { [field]: said[field] };

export interface Heard {
  /** Blanks that what was said fills. */
  readonly filled: Partial<ProspectFields>;
  /** What it says otherwise than what is kept. */
  readonly otherwise: readonly { readonly field: DetailField; readonly said: Partial<ProspectFields> }[];
}

/** What is newly said of a firm, beside what is kept of it. What is left blank says nothing. */
export function hear(kept: ProspectFields, said: Partial<ProspectFields>): Heard {
  const stated = detailFields.filter((field) => !isBlank(said[field]));
  const blanks = stated.filter((field) => isBlank(kept[field]));
  return {
    filled: Object.assign({}, ...blanks.map((field) => detailOf(field, said))) as Partial<ProspectFields>,
    otherwise: stated
      .filter((field) => !isBlank(kept[field]) && !saysSame(field, kept, said))
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
