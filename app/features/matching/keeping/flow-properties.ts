import { checkRequirement } from "~/features/criteria/check-requirement";
import { measureOf, operatorsFor } from "~/features/criteria/measure";
import { checkOperators, type Check, type CheckOperator } from "~/features/criteria/requirement";
import { isUnknown, type AttributeDefinition, type AttributeValues } from "~/features/reference/attribute";
import { attributeByKey, attributeDefinitions, attributesByKeys } from "~/features/reference/attribute-dictionary";
import { fold } from "~/features/reference/attribute-rules";
import { groupOf, isGroupCode } from "~/features/reference/category";
import { categoriesInGroup, categoryByCode } from "~/features/reference/category-tree";
import { describeFault } from "~/features/reference/format-attribute";
import { parseAttribute } from "~/features/reference/parse-attribute";
import { serializeAttribute } from "~/features/reference/serialize-attribute";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import type { FlowDirection } from "../flows/flow";

/** Most properties or demands that a form takes. */
const mostProperties = 12;

/** Demands that the form offers; what is a list of options is asked for whole, in part or not at all. */
export const limitOperators = checkOperators.filter((operator) => operator !== "held" && operator !== "one_of");

/** Attributes that something of the category may have; of any where none is stated. */
export function attributesOfCategory(code: string | null): readonly AttributeDefinition[] {
  const own = code === null ? undefined : categoryByCode(code)?.attributes;
  if (own) return attributesByKeys(own);
  const group = code === null ? null : groupOf(code);
  if (!isGroupCode(group)) return attributeDefinitions;
  return attributesByKeys([...new Set(categoriesInGroup(group).flatMap(({ attributes }) => attributes))]);
}

const named = (text: string): AttributeDefinition | undefined =>
  attributeByKey(text) ??
  attributeDefinitions.find(({ label }) => fold(label.sv) === fold(text) || fold(label.en) === fold(text));

/** One row of the form: which attribute, for a need what is asked of it, and the value. */
interface Row {
  readonly at: number;
  readonly attribute: string;
  readonly operator: string;
  readonly value: string;
}

interface ReadRow {
  readonly definition: AttributeDefinition;
  readonly value: number | string | boolean | readonly string[];
}

type Faulty = readonly [field: string, code: string, params?: FieldError["params"]];

function readRow({ at, attribute, value }: Row, categoryCode: string | null, locale: Locale): ReadRow | Faulty {
  const field = `attribute${at}`;
  if (attribute === "") return [field, "required"];
  const definition = named(attribute);
  if (!definition) return [field, "flow_attribute_unknown"];
  if (!attributesOfCategory(categoryCode).includes(definition)) return [field, "flow_attribute_of_other_category"];
  const parsed = parseAttribute(definition, value);
  if (!parsed.ok)
    return [`value${at}`, `attribute_${parsed.error.code}`, describeFault(definition, parsed.error, locale)];
  if (parsed.value === null || isUnknown(parsed.value)) return [`value${at}`, "required"];
  return { definition, value: parsed.value.v };
}

/** A demand of a need, by the rules of criteria. Numbers are in the attribute's own unit. */
function limitOf({ at, operator: typed }: Row, { definition, value }: ReadRow): Check | Faulty {
  const operator = limitOperators.find((one) => one === typed);
  const measure = measureOf("offer", definition.key);
  const fits: readonly CheckOperator[] = measure ? operatorsFor("offer", measure) : [];
  if (!operator) return [`operator${at}`, typed === "" ? "required" : "not_an_option"];
  if (!fits.includes(operator)) return [`operator${at}`, "flow_limit_operator"];
  const check: Check = { target: "offer", attribute: definition.key, operator, bound: { value } };
  return checkRequirement("", check, []).length > 0 ? [`value${at}`, "flow_limit_operator"] : check;
}

const isFault = (read: ReadRow | Check | Faulty): read is Faulty => Array.isArray(read);

/**
 * The rows of a form as what a flow is like (`out`) or what a need asks for (`in`), by the attributes of its category. Every fault is
 * named by its row; blank rows are passed over.
 */
export function readProperties(
  one: (name: string) => string,
  direction: FlowDirection,
  categoryCode: string | null,
  locale: Locale,
): { readonly attributes: AttributeValues; readonly limits: readonly Check[]; readonly faults: readonly FieldError[] } {
  const attributes: Record<string, AttributeValues[string]> = {};
  const limits: Check[] = [];
  const faults: FieldError[] = [];
  const refuse = ([field, code, params]: Faulty): void => void faults.push(fieldError(field, code, params));
  for (let at = 1; at <= mostProperties; at += 1) {
    const row = { at, attribute: one(`attribute${at}`), operator: one(`operator${at}`), value: one(`value${at}`) };
    if (row.attribute === "" && row.value === "") continue;
    const read = readRow(row, categoryCode, locale);
    if (isFault(read)) refuse(read);
    else if (direction === "in") {
      const limit = limitOf(row, read);
      if (isFault(limit)) refuse(limit);
      else limits.push(limit);
    } else if (Object.hasOwn(attributes, read.definition.key)) refuse([`attribute${at}`, "flow_attribute_twice"]);
    else attributes[read.definition.key] = { v: read.value };
  }
  return { attributes, limits, faults };
}

/** What the form shows of them: read again they are the same. */
export function propertyValues(
  { attributes, limits }: { readonly attributes: AttributeValues; readonly limits: readonly Check[] },
  direction: FlowDirection,
  locale: Locale,
): Readonly<Record<string, string>> {
  const stated =
    direction === "out"
      ? Object.entries(attributes).map(([key, value]) => ({ key, operator: "", value }))
      : limits.flatMap(({ attribute: key, operator, bound }) =>
          bound && "value" in bound ? [{ key, operator: operator as string, value: { v: bound.value } }] : [],
        );
  const rows = stated.flatMap(({ key, operator, value }, index) => {
    const definition = attributeByKey(key);
    if (!definition) return [];
    return [
      [`attribute${index + 1}`, definition.label[locale]],
      [`operator${index + 1}`, operator],
      [`value${index + 1}`, serializeAttribute(definition, value, locale)],
    ] as const;
  });
  return Object.fromEntries(rows);
}
