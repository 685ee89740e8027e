import { parseCpvCode } from "~/features/reference/cpv-code";
import { parseDay } from "~/features/reference/parse-date";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { parseKronor, type MoneyFault } from "~/shared/money";
import { frameworkAnswers, type AskedSupplier, type PurchaseFields } from "./purchase";

export type PurchaseValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Suppliers one record has room for. */
export const mostSuppliers = 20;
const longest = {
  title: 160,
  frameworkNote: 2000,
  reasons: 8000,
  decision: 4000,
  delegation: 200,
  diaryNumber: 80,
} as const;

const moneyCodes: Readonly<Record<MoneyFault, string>> = {
  not_a_number: "invalid_number",
  negative: "price_negative",
  too_many_decimals: "too_many_decimals",
  too_large: "price_too_large",
};

interface Reader {
  one(name: string): string;
  text(name: string, max: number): string;
  kronor(name: string): number | null;
  cpv(name: string): string;
  readonly faults: FieldError[];
}

function readerOf(values: PurchaseValues): Reader {
  const faults: FieldError[] = [];
  const one = (name: string): string => {
    const value = values[name];
    return (typeof value === "string" ? value : (value?.at(-1) ?? "")).trim();
  };
  return {
    faults,
    one,
    text(name, max) {
      if (one(name).length > max) faults.push(fieldError(name, "too_long", { max }));
      return one(name).slice(0, max);
    },
    kronor(name) {
      if (one(name) === "") return null;
      const read = parseKronor(one(name));
      if (!read.ok) faults.push(fieldError(name, moneyCodes[read.fault]));
      else if (read.money.minor === 0) faults.push(fieldError(name, "quantity_not_positive"));
      return read.ok && read.money.minor > 0 ? read.money.minor : null;
    },
    cpv(name) {
      if (one(name) === "") return "";
      const read = parseCpvCode(one(name));
      if (!read.ok) faults.push(fieldError(name, read.error === "shape" ? "invalid_cpv" : "cpv_check_digit"));
      return read.ok ? read.value : "";
    },
  };
}

function readSuppliers(reader: Reader): AskedSupplier[] {
  const suppliers: AskedSupplier[] = [];
  for (let index = 0; index < mostSuppliers; index++) {
    const at = (part: string) => `supplier_${index}_${part}`;
    const name = reader.text(at("name"), 200);
    const asked = reader.text(at("asked"), 200);
    const note = reader.text(at("note"), 1000);
    const offerMinor = reader.kronor(at("offer"));
    if (name === "" && asked === "" && note === "" && offerMinor === null) continue;
    if (name === "") reader.faults.push(fieldError(at("name"), "required"));
    suppliers.push({ key: String(suppliers.length), name, asked, offerMinor, note });
  }
  return suppliers;
}

/** Reads the form of a direct purchase; every fault is named by its field. Whether the CPV code exists is not known here. */
export function readPurchase(values: PurchaseValues): {
  readonly fields: PurchaseFields;
  readonly faults: readonly FieldError[];
} {
  const reader = readerOf(values);
  const suppliers = readSuppliers(reader);
  const chosen = reader.one("chosen");
  const fields: PurchaseFields = {
    title: reader.text("title", longest.title),
    cpv: reader.cpv("cpv"),
    valueMinor: reader.kronor("value"),
    framework: frameworkAnswers.find((answer) => answer === reader.one("framework")) ?? "unknown",
    frameworkNote: reader.text("frameworkNote", longest.frameworkNote),
    suppliers,
    reasons: reader.text("reasons", longest.reasons),
    decision: reader.text("decision", longest.decision),
    chosen: suppliers.some(({ key }) => key === chosen) ? chosen : "",
    delegation: reader.text("delegation", longest.delegation),
    diaryNumber: reader.text("diaryNumber", longest.diaryNumber),
  };
  return { fields, faults: reader.faults };
}

export interface EntryFields {
  readonly cpv: string;
  readonly description: string;
  readonly supplier: string;
  readonly boughtOn: IsoDate;
  readonly valueMinor: number;
}

/** Reads one purchase already made; a day that has not come (and so a fiscal year to come) is refused. */
export function readEntry(
  values: PurchaseValues,
  today: IsoDate,
): { readonly fields: EntryFields | null; readonly faults: readonly FieldError[] } {
  const reader = readerOf(values);
  const cpv = reader.cpv("cpv");
  const valueMinor = reader.kronor("value");
  const boughtOn = reader.one("boughtOn") === "" ? null : parseDay(reader.one("boughtOn"));
  const missing = (name: string, present: boolean) => {
    if (!present && !reader.faults.some(({ field }) => field === name))
      reader.faults.push(fieldError(name, reader.one(name) === "" ? "required" : "invalid_date"));
  };
  missing("cpv", cpv !== "");
  missing("value", valueMinor !== null);
  missing("boughtOn", boughtOn !== null);
  if (boughtOn !== null && boughtOn > today) reader.faults.push(fieldError("boughtOn", "day_to_come"));
  const text = { description: reader.text("description", 400), supplier: reader.text("supplier", 200) };
  const whole = cpv !== "" && valueMinor !== null && boughtOn !== null && reader.faults.length === 0;
  return { fields: whole ? { cpv, valueMinor, boughtOn, ...text } : null, faults: reader.faults };
}
