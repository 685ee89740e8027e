import { ok, type Result } from "~/shared/result";
import { unknownValue, type AttributeDefinition, type AttributeValue, type KnownValue } from "./attribute";
import {
  checkOptions,
  checkRange,
  checkText,
  excerpt,
  expectedKeys,
  fault,
  fold,
  saysNothing,
  saysUnknown,
  type AttributeFault,
} from "./attribute-rules";
import { parseDay } from "./parse-date";

/**
 * Checks a value that already has its stored shape (JSON from the API or an older row). Numbers must be in the
 * canonical unit. A text that only says "unknown" is refused: unknown is `{ u: true }`.
 */
export function checkAttributeValue(
  definition: AttributeDefinition,
  value: unknown,
): Result<AttributeValue, AttributeFault> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fault(definition, "wrong_type");
  const raw = value as Partial<Record<"u" | "v" | "b", unknown>>;
  if (raw.u === true && raw.v === undefined) return ok(unknownValue);
  if (
    raw.u !== undefined ||
    !(raw.b === undefined || raw.b === "stated" || raw.b === "measured" || raw.b === "documented")
  )
    return fault(definition, "wrong_type");
  const known = checkKnown(definition, raw.v);
  if (!known.ok) return known;
  return ok(raw.b === undefined || raw.b === "stated" ? { v: known.value } : { v: known.value, b: raw.b });
}

function checkKnown(definition: AttributeDefinition, value: unknown): Result<KnownValue["v"], AttributeFault> {
  switch (definition.type) {
    case "number":
      return typeof value === "number" ? checkRange(definition, value) : fault(definition, "wrong_type");
    case "yesno":
      return typeof value === "boolean" ? ok(value) : fault(definition, "wrong_type");
    case "multi":
      return Array.isArray(value) && value.every((key): key is string => typeof key === "string")
        ? checkOptions(definition, value)
        : fault(definition, "wrong_type");
    case "choice": {
      if (typeof value !== "string") return fault(definition, "wrong_type");
      const known = definition.options.some(({ key }) => key === value);
      return known
        ? ok(value)
        : fault(definition, "not_an_option", { given: excerpt(value), expected: expectedKeys(definition.options) });
    }
    case "date":
      return typeof value === "string" && parseDay(value) === value
        ? ok(value)
        : fault(definition, "not_a_date", { given: excerpt(String(value)) });
    case "text": {
      if (typeof value !== "string") return fault(definition, "wrong_type");
      const word = fold(value);
      return saysNothing(word) || saysUnknown(word) ? fault(definition, "wrong_type") : checkText(definition, value);
    }
  }
}
