import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { checkAttributeValue } from "~/features/reference/check-attribute";
import { isUnitCode } from "~/features/reference/units";
import { fieldError, type FieldError } from "~/shared/app-error";
import { isIsoDate } from "~/shared/dates";
import { isLocale } from "~/shared/locale";
import { maxMinor } from "~/shared/money";
import {
  cadences,
  dismantlingAnswers,
  goneByActions,
  priceKinds,
  recurrencePeriods,
  serviceKinds,
  vatModes,
  type ListingFields,
  type ListingPatch,
} from "../listing";
import { strategies } from "~/features/impact/strategy";
import { quantityFaults } from "./quantity";

type Check = (value: unknown) => { code: string; params?: FieldError["params"] } | null;

const fault = (code: string, params?: FieldError["params"]) => (params ? { code, params } : { code });
const nullable =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);
const text =
  (max: number): Check =>
  (value) =>
    typeof value !== "string" ? fault("wrong_type") : value.length > max ? fault("too_long", { max }) : null;
const option =
  (options: readonly string[]): Check =>
  (value) =>
    options.some((one) => one === value) ? null : fault("not_an_option");
const flag: Check = (value) => (typeof value === "boolean" ? null : fault("wrong_type"));
const day = nullable((value) => (isIsoDate(value) ? null : fault("invalid_date")));
const number = (min: number, max: number, whole = false): Check =>
  nullable((value) => {
    if (typeof value !== "number" || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
      return fault("invalid_number");
    return value < min ? fault("too_small", { min }) : value > max ? fault("too_big", { max }) : null;
  });
const id = nullable((value) =>
  typeof value === "string" && /^[0-9a-f-]{36}$/i.test(value) ? null : fault("invalid_uuid"),
);

/** Smallest and largest amounts the columns hold with three decimals. */
const amount = number(0.001, 1e12);

const checks: { readonly [K in Exclude<keyof ListingFields, "attributes">]: Check } = {
  title: text(140),
  description: text(10_000),
  language: (value) => (isLocale(value) ? null : fault("not_an_option")),
  externalReference: nullable(text(80)),
  categoryCode: nullable(text(60)),
  quantity: amount,
  unit: nullable((value) => (isUnitCode(value) ? null : fault("not_an_option"))),
  quantityApproximate: flag,
  quantityUnknown: flag,
  enteredMassKg: amount,
  minimumLot: amount,
  cadence: option(cadences),
  recurrencePeriod: nullable(option(recurrencePeriods)),
  recurringFrom: day,
  recurringUntil: day,
  priceKind: option(priceKinds),
  priceMinor: number(0, maxMinor, true),
  vatMode: option(vatModes),
  siteId: id,
  municipalityCode: nullable((value) =>
    typeof value === "string" && /^\d{4}$/.test(value) ? null : fault("not_an_option"),
  ),
  locality: nullable(text(120)),
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  availableFrom: day,
  availableUntil: day,
  goneBy: day,
  goneByAction: nullable(option(goneByActions)),
  pickUp: flag,
  deliverWithinKm: number(1, 2000, true),
  thirdPartyFreight: flag,
  dismantling: nullable(option(dismantlingAnswers)),
  strategy: nullable(option(strategies)),
  serviceKind: nullable(option(serviceKinds)),
};

/** Each present field against its shape, range and options; attributes against the dictionary (`attributes.<key>`). */
export function patchFaults(patch: ListingPatch): FieldError[] {
  const faults: FieldError[] = [];
  for (const [key, value] of Object.entries(patch)) {
    if (key === "attributes" || value === undefined) continue;
    const check = (checks as Readonly<Record<string, Check>>)[key];
    const found = check ? check(value) : fault("unknown_field", { name: key });
    if (found) faults.push(fieldError(key, found.code, found.params));
  }
  for (const [key, value] of Object.entries(patch.attributes ?? {})) {
    const definition = attributeByKey(key);
    if (!definition) faults.push(fieldError(`attributes.${key}`, "unknown_field", { name: key }));
    else if (value !== null) {
      const checked = checkAttributeValue(definition, value);
      if (!checked.ok)
        faults.push(fieldError(`attributes.${key}`, `attribute_${checked.error.code}`, checked.error.params));
    }
  }
  return faults;
}

const withoutNull = (
  attributes: Readonly<Record<string, ListingFields["attributes"][string] | null>>,
): ListingFields["attributes"] =>
  Object.fromEntries(Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));

/** Columns hold three decimals. */
const thousandths = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 1000);

/**
 * Fields after the change. What excludes each other follows the field that was changed: an amount ends "unknown",
 * "free" and "ask" have no amount, a one-off has no period.
 */
export function applyPatch(fields: ListingFields, patch: ListingPatch): ListingFields {
  const { attributes, ...plain } = patch;
  const defined = Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== undefined),
  ) as Partial<ListingFields>;
  const merged: ListingFields = {
    ...fields,
    ...defined,
    attributes: attributes ? withoutNull({ ...fields.attributes, ...attributes }) : fields.attributes,
  };
  const unknown = patch.quantityUnknown === true && (patch.quantity === undefined || patch.quantity === null);
  const once = merged.cadence === "once";
  const priceless = merged.priceKind === "free" || merged.priceKind === "ask";
  return {
    ...merged,
    title: merged.title.replaceAll(/\s+/g, " ").trim(),
    externalReference: merged.externalReference?.trim() || null,
    locality: merged.locality?.trim() || null,
    quantity: unknown ? null : thousandths(merged.quantity),
    enteredMassKg: thousandths(merged.enteredMassKg),
    minimumLot: thousandths(merged.minimumLot),
    quantityUnknown: unknown || (merged.quantityUnknown && merged.quantity === null),
    recurrencePeriod: once ? null : merged.recurrencePeriod,
    recurringFrom: once ? null : merged.recurringFrom,
    recurringUntil: once ? null : merged.recurringUntil,
    priceMinor: priceless ? null : merged.priceMinor,
    goneByAction: merged.goneBy === null ? null : merged.goneByAction,
    // A position is both or none.
    latitude: merged.longitude === null ? null : merged.latitude,
    longitude: merged.latitude === null ? null : merged.longitude,
  };
}

/** Codes that say that something is missing rather than wrong: drafts may be saved with them. */
const unfinished: ReadonlySet<string> = new Set(["unit_required", "price_required", "price_needs_unit"]);

/** What fields contradict each other in: refused also in a draft, because the database would. */
export function contradictions(fields: ListingFields): FieldError[] {
  const faults = quantityFaults(fields)
    .filter(({ code }) => !unfinished.has(code))
    .map(({ field, code }) => fieldError(field, code));
  if (fields.availableFrom && fields.availableUntil && fields.availableUntil < fields.availableFrom) {
    faults.push(fieldError("availableUntil", "date_before_start"));
  }
  if (fields.recurringFrom && fields.recurringUntil && fields.recurringUntil < fields.recurringFrom) {
    faults.push(fieldError("recurringUntil", "date_before_start"));
  }
  return faults;
}
