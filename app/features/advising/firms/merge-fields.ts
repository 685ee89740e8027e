import { detailFields, detailOf, fills, isBlank } from "./hear";
import type { ProspectFields } from "./prospect";

/** Fields in which the two differ and one has to be chosen. */
export const mergeFields = ["name", ...detailFields] as const satisfies readonly (keyof ProspectFields)[];

/** Of two prospects: the value kept of each field, by choice where both state one and they differ. */
export function mergedFields(
  kept: ProspectFields,
  gone: ProspectFields,
  choice: (field: keyof ProspectFields) => "a" | "b" | null,
): Partial<ProspectFields> {
  const taken = mergeFields.filter(
    (field) => !isBlank(gone[field]) && (fills(kept, gone, field) || choice(field) === "b"),
  );
  return Object.assign({}, ...taken.map((field) => detailOf(field, gone))) as Partial<ProspectFields>;
}
