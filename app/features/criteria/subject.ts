import { inForceOn, type FactValue, type StatedFact } from "~/features/organizations/facts/organization-fact";
import type { AttributeValues } from "~/features/reference/attribute";
import type { IsoDate } from "~/shared/dates";

/** A supplier's fact as a requirement meets it: stated, and in force or run out on the day asked about. */
export interface SubjectFact {
  readonly value: FactValue;
  readonly inForce: boolean;
}

export type SupplierFacts = ReadonlyMap<string, SubjectFact>;

/** What a requirement is tried on: one offer and who offers it, on one day. */
export interface Subject {
  readonly offer: { readonly attributes: AttributeValues };
  readonly supplier: { readonly facts: SupplierFacts };
  /** The day that `inForce` of the facts was counted for. */
  readonly day: IsoDate;
}

/** An organization's facts by key on a day. Of several with one key, one in force stands before one that is not. */
export function supplierFactsOn(
  facts: readonly Pick<StatedFact, "key" | "value" | "validFrom" | "validTo">[],
  day: IsoDate,
): SupplierFacts {
  const byKey = new Map<string, SubjectFact>();
  for (const fact of facts) {
    if (byKey.get(fact.key)?.inForce) continue;
    byKey.set(fact.key, { value: fact.value, inForce: inForceOn(fact, day) });
  }
  return byKey;
}
