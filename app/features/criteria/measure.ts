import { factByKey } from "~/features/organizations/facts/data/fact-dictionary";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { parseUnit, type UnitCode } from "~/features/reference/units";
import type { CheckOperator, CheckTarget } from "./requirement";

/** What kind of value an attribute or a fact holds, as far as comparing is concerned. */
export type Measure =
  | { readonly kind: "number"; readonly unit: UnitCode | null; readonly min: number; readonly max: number }
  /** `ordered`: options stand best first. */
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly ordered: boolean }
  | { readonly kind: "multi"; readonly options: readonly string[] }
  | { readonly kind: "yesno" | "date" | "text" | "held" };

function ofAttribute(key: string): Measure | null {
  const definition = attributeByKey(key);
  if (!definition) return null;
  switch (definition.type) {
    case "number":
      return { kind: "number", unit: definition.unit ?? null, min: definition.min, max: definition.max };
    case "choice":
      return {
        kind: "choice",
        options: definition.options.map((option) => option.key),
        ordered: definition.ordered === "best_first",
      };
    case "multi":
      return { kind: "multi", options: definition.options.map((option) => option.key) };
    default:
      return { kind: definition.type };
  }
}

function ofFact(key: string): Measure | null {
  const type = factByKey(key)?.type;
  if (!type) return null;
  switch (type.kind) {
    case "number":
      return { kind: "number", unit: parseUnit(type.unit), min: type.min, max: type.max };
    case "choice":
      return type.multiple
        ? { kind: "multi", options: type.options }
        : { kind: "choice", options: type.options, ordered: false };
    default:
      return { kind: type.kind };
  }
}

/** The measure of an attribute (offer) or a fact (supplier); null when the dictionary has no such key. */
export const measureOf = (target: CheckTarget, key: string): Measure | null =>
  target === "offer" ? ofAttribute(key) : ofFact(key);

const byKind = {
  number: ["at_least", "at_most", "equals", "not_equals"],
  multi: ["includes_all", "includes_any", "includes_none"],
  yesno: ["equals", "not_equals"],
  date: ["before", "after"],
  text: ["equals", "not_equals", "one_of"],
  held: [],
} as const satisfies Partial<Record<Measure["kind"], readonly CheckOperator[]>>;

/** Operators that mean something for a measure. Any fact of a supplier can be asked whether it is held. */
export function operatorsFor(target: CheckTarget, measure: Measure): readonly CheckOperator[] {
  const held: readonly CheckOperator[] = target === "supplier" ? ["held"] : [];
  if (measure.kind !== "choice") return [...byKind[measure.kind], ...held];
  return [...(measure.ordered ? (["at_least", "at_most"] as const) : []), "equals", "not_equals", "one_of", ...held];
}
