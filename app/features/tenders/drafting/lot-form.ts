import { parseCpvCode } from "~/features/reference/cpv-code";
import { convert, isUnitCode, parseUnit, quantityUnits, type UnitCode } from "~/features/reference/units";
import { parseDecimal } from "~/shared/parse-number";
import type { Lot, LotItem } from "../tender";
import { draftLimits } from "../draft-limits";
import { itemField, kronorText, numberText, type FormTexts } from "./form-values";
import type { Reading } from "./reading";

export const lotTexts = (lot: Lot): FormTexts => ({
  title: lot.title,
  description: lot.description,
  categoryCode: lot.categoryCode ?? "",
  value: kronorText(lot.estimatedValueMinor),
  ...Object.fromEntries(lot.items.flatMap((item) => Object.entries(itemTexts(item)))),
});

const itemTexts = (item: LotItem): FormTexts => ({
  [itemField(item.key, "description")]: item.description,
  [itemField(item.key, "cpv")]: item.cpv,
  [itemField(item.key, "quantity")]: numberText(item.quantity),
  [itemField(item.key, "unit")]: item.unit ?? "",
  [itemField(item.key, "place")]: item.deliveryPlace,
  [itemField(item.key, "municipality")]: item.municipalityCode ?? "",
  [itemField(item.key, "from")]: item.deliveryFrom ?? "",
  [itemField(item.key, "until")]: item.deliveryUntil ?? "",
});

/**
 * A quantity typed with or without its unit: `120`, `1,5 ton`. A unit in the text is converted to the chosen one where both
 * measure the same thing (tonnes to kilograms) and refused where they do not (kilograms against pieces).
 */
export function readQuantity(
  typed: string,
  chosen: UnitCode | null,
): { readonly quantity: number | null; readonly unit: UnitCode | null } | { readonly fault: string; from?: UnitCode } {
  if (typed === "") return { quantity: null, unit: chosen };
  const match = /^([-−–]?[\d\s\u00a0.,]+)\s*(.*)$/.exec(typed);
  const amount = parseDecimal(match?.[1] ?? "");
  if (amount === null) return { fault: "invalid_number" };
  if (amount <= 0 || amount > 1e9) return { fault: "quantity_not_positive" };
  const word = (match?.[2] ?? "").trim();
  if (word === "") return { quantity: amount, unit: chosen };
  const written = parseUnit(word);
  if (!written) return { fault: "unknown_unit" };
  if (chosen === null) return { quantity: amount, unit: written };
  const converted = convert(amount, written, chosen);
  return converted.ok ? { quantity: converted.value, unit: chosen } : { fault: "unit_mismatch", from: written };
}

function readItem(item: LotItem, reading: Reading): LotItem {
  const name = (field: string) => itemField(item.key, field);
  if (!reading.has(name("description"))) return item;
  const unitText = reading.text(name("unit"), 20);
  const unit = isUnitCode(unitText) ? unitText : null;
  const amount = readQuantity(reading.text(name("quantity"), 40), unit);
  if ("fault" in amount) reading.fault(name("quantity"), amount.fault);
  const code = reading.text(name("cpv"), 20);
  const cpv = code === "" ? null : parseCpvCode(code);
  if (cpv && !cpv.ok) reading.fault(name("cpv"), cpv.error === "shape" ? "cpv_shape" : "cpv_check_digit");
  const municipality = reading.text(name("municipality"), 4);
  return {
    ...item,
    description: reading.text(name("description"), 500),
    cpv: cpv === null ? "" : cpv.ok ? cpv.value : item.cpv,
    ...("fault" in amount ? {} : amount),
    deliveryPlace: reading.text(name("place"), draftLimits.title),
    municipalityCode: /^\d{4}$/.test(municipality) ? municipality : null,
    deliveryFrom: reading.day(name("from")),
    deliveryUntil: reading.day(name("until")),
  };
}

/** Units an item may be counted in. */
export const itemUnits = quantityUnits;

/** One lot with its items as the form left them. */
export const readLot = (lot: Lot, reading: Reading): Lot => ({
  ...lot,
  title: reading.text("title", draftLimits.title),
  description: reading.text("description", draftLimits.text),
  categoryCode: reading.text("categoryCode", 60) || null,
  estimatedValueMinor: reading.kronor("value"),
  items: lot.items.map((item) => readItem(item, reading)),
});
