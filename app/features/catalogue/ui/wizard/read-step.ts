import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { unknownValue, type AttributeValues } from "~/features/reference/attribute";
import { describeFault } from "~/features/reference/format-attribute";
import { parseAttribute } from "~/features/reference/parse-attribute";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import { parseKronor } from "~/shared/money";
import { parseDecimal } from "~/shared/parse-number";
import { err, ok, type Result } from "~/shared/result";
import { sameValue } from "../../drafting/listing-changes";
import type { ListingFields, ListingPatch } from "../../listing";
import { many, one, ticked, type StepValues } from "./form-state";

type Plain = Exclude<keyof ListingFields, "attributes">;
type Read = Result<unknown, string>;

const text = (value: string): Read => ok(value);
const orNull = (value: string): Read => ok(value.trim() === "" ? null : value.trim());
function decimal(value: string): Read {
  if (value.trim() === "") return ok(null);
  const number = parseDecimal(value);
  return number === null ? err("invalid_number") : ok(number);
}
const moneyFaults = {
  not_a_number: "invalid_number",
  negative: "price_negative",
  too_many_decimals: "invalid_number",
  too_large: "price_too_large",
} as const;
function kronor(value: string): Read {
  if (value.trim() === "") return ok(null);
  const parsed = parseKronor(value);
  return parsed.ok ? ok(parsed.money.minor) : err(moneyFaults[parsed.fault]);
}

/** How each text of a form is read; options, ranges and days are checked by the command. */
const readers: Partial<Record<Plain, (value: string) => Read>> = {
  title: text,
  description: text,
  language: text,
  externalReference: orNull,
  categoryCode: orNull,
  serviceKind: orNull,
  quantity: decimal,
  unit: orNull,
  enteredMassKg: decimal,
  minimumLot: decimal,
  cadence: text,
  recurrencePeriod: orNull,
  recurringFrom: orNull,
  recurringUntil: orNull,
  priceKind: text,
  priceMinor: kronor,
  vatMode: text,
  siteId: orNull,
  municipalityCode: orNull,
  locality: orNull,
  availableFrom: orNull,
  availableUntil: orNull,
  goneBy: orNull,
  goneByAction: orNull,
  deliverWithinKm: decimal,
  dismantling: orNull,
  strategy: orNull,
};

/** Boxes that say nothing when they are not ticked, by a field that always comes with them. */
const boxes: Readonly<Record<string, readonly Plain[]>> = {
  cadence: ["quantityApproximate", "quantityUnknown"],
  deliverWithinKm: ["pickUp", "thirdPartyFreight"],
};

/** Fields a form shows that have their own kind of value; a field the form does not hold stays as it is. */
export function readFields(values: StepValues): { patch: ListingPatch; faults: FieldError[] } {
  const patch: Record<string, unknown> = {};
  const faults: FieldError[] = [];
  for (const [name, read] of Object.entries(readers)) {
    if (values[name] === undefined) continue;
    const result = read(one(values, name));
    if (result.ok) patch[name] = result.value;
    else faults.push(fieldError(name, result.error));
  }
  for (const [sign, names] of Object.entries(boxes)) {
    if (values[sign] !== undefined) for (const name of names) patch[name] = ticked(values, name);
  }
  // Without an amount shown there is none.
  if (patch.priceKind === "free" || patch.priceKind === "ask") patch.priceMinor = null;
  if (patch.quantityUnknown === true && patch.quantity === undefined) patch.quantity = null;
  return {
    patch: patch as ListingPatch,
    faults: faults.filter(({ field }) => !(field === "priceMinor" && patch.priceMinor === null)),
  };
}

/**
 * The facts a form shows (`keys`): a value, unknown, or null for not answered. A value that says the same as before
 * keeps how well it was known.
 */
export function readFacts(
  values: StepValues,
  before: AttributeValues,
  locale: Locale,
): { attributes: NonNullable<ListingPatch["attributes"]>; faults: FieldError[] } {
  const attributes: Record<string, AttributeValues[string] | null> = {};
  const faults: FieldError[] = [];
  for (const key of one(values, "keys").split(",").filter(Boolean)) {
    const definition = attributeByKey(key);
    if (!definition) continue;
    if (ticked(values, `unknown.${key}`)) {
      attributes[key] = unknownValue;
      continue;
    }
    const parsed = parseAttribute(definition, many(values, `attributes.${key}`));
    if (!parsed.ok)
      faults.push(
        fieldError(
          `attributes.${key}`,
          `attribute_${parsed.error.code}`,
          describeFault(definition, parsed.error, locale),
        ),
      );
    else {
      const old = before[key];
      const same = old && parsed.value && "v" in old && "v" in parsed.value && sameValue(old.v, parsed.value.v);
      attributes[key] = same ? old : parsed.value;
    }
  }
  return { attributes, faults };
}
