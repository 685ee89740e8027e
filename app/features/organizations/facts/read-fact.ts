import { isIsoDate, type IsoDate } from "~/shared/dates";
import { fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { parseDecimal } from "~/shared/parse-number";
import { err, ok, type Result } from "~/shared/result";
import { factByKey } from "./data/fact-dictionary";
import type { FactDefinition, FactValue } from "./organization-fact";

/** A fact as a form sends it: all text. */
export interface TypedFact {
  readonly key: string;
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly issuer?: string | undefined;
  readonly reference?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

export interface ReadFact {
  readonly key: string;
  readonly value: FactValue;
  readonly issuer: string;
  readonly reference: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

type Value = { readonly value: FactValue } | { readonly fault: FieldError };

function readNumber(text: string, { min, max }: { min: number; max: number }): Value {
  const number = parseDecimal(text);
  if (number === null) return { fault: fieldError("value", text === "" ? "required" : "invalid_number") };
  if (number < min) return { fault: fieldError("value", "too_small", { min }) };
  if (number > max) return { fault: fieldError("value", "too_big", { max }) };
  return { value: number };
}

function readChoice(
  chosen: readonly string[],
  { options, multiple }: { options: readonly string[]; multiple: boolean },
): Value {
  const unique = [...new Set(chosen)];
  if (unique.length === 0) return { fault: fieldError("value", "required") };
  if (unique.some((option) => !options.includes(option)) || (!multiple && unique.length > 1)) {
    return { fault: fieldError("value", "not_an_option") };
  }
  return { value: multiple ? unique : (unique[0] as string) };
}

function readValue({ type }: FactDefinition, typed: TypedFact): Value {
  const text = typed.value?.trim() ?? "";
  switch (type.kind) {
    case "held":
      return { value: true };
    case "number":
      return readNumber(text, type);
    case "choice":
      return readChoice(typed.values ?? (text ? [text] : []), type);
    case "text":
      if (text === "") return { fault: fieldError("value", "required") };
      return text.length > type.maxLength
        ? { fault: fieldError("value", "too_long", { max: type.maxLength }) }
        : { value: text };
  }
}

/** Checks a stated fact against the dictionary. Faults name `key`, `value`, `validFrom` or `validTo`. */
export function readFact(typed: TypedFact): Result<ReadFact, AppError> {
  const definition = factByKey(typed.key);
  if (!definition) return err(invalidInput(fieldError("key", "not_an_option")));
  const faults: FieldError[] = [];
  const read = readValue(definition, typed);
  if ("fault" in read) faults.push(read.fault);
  const days: Record<"validFrom" | "validTo", IsoDate | null> = { validFrom: null, validTo: null };
  for (const field of ["validFrom", "validTo"] as const) {
    const text = typed[field]?.trim() ?? "";
    if (text === "") continue;
    if (isIsoDate(text)) days[field] = text;
    else faults.push(fieldError(field, "invalid_date"));
  }
  if (days.validFrom && days.validTo && days.validTo < days.validFrom)
    faults.push(fieldError("validTo", "ends_before_start"));
  if (faults.length > 0 || "fault" in read) return err(invalidInput(...faults));
  const { key } = definition;
  return ok({
    key,
    value: read.value,
    issuer: typed.issuer?.trim() ?? "",
    reference: typed.reference?.trim() ?? "",
    ...days,
  });
}

/** A stored value that still is what the dictionary says, or null. */
export function checkStoredValue(definition: FactDefinition, stored: unknown): FactValue | null {
  const value = typeof stored === "object" && stored !== null && "v" in stored ? stored.v : undefined;
  switch (definition.type.kind) {
    case "held":
      return value === true ? true : null;
    case "number":
      return typeof value === "number" ? value : null;
    case "text":
      return typeof value === "string" ? value : null;
    case "choice":
      if (Array.isArray(value)) return value.filter((option): option is string => typeof option === "string");
      return typeof value === "string" ? value : null;
  }
}
