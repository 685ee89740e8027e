import { legalStatuses } from "~/features/catalogue/listing";
import { isCategoryCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { parseDay } from "~/features/reference/parse-date";
import { quantityUnits } from "~/features/reference/units";
import { fieldError, type FieldError } from "~/shared/app-error";
import { FieldReader } from "~/shared/field-reader";
import type { Locale } from "~/shared/locale";
import { parseDecimal } from "~/shared/parse-number";
import {
  flowForms,
  flowHazards,
  flowPeriods,
  storageKinds,
  type FlowAmount,
  type FlowDirection,
  type PrivateFigures,
} from "../flows/flow";
import { readFlow, type FlowFaultCode } from "../flows/read-flow";
import { wasteCodesOf } from "../precedents/codes";
import { readProperties } from "./flow-properties";
import { engineFlow, type FlowFields, type FlowOwner, type StoredFlow } from "./stored-flow";

export type FlowValues = Readonly<Record<string, string | readonly string[] | undefined>>;

const mostText = 4000;
const mostPermits = 60;
/** Less of any unit is kept as nothing at all. */
const leastAmount = 0.001;

/** Fields of the form that a fault of a stated flow is shown beside. */
const fieldOf: Readonly<Partial<Record<FlowFaultCode, readonly [field: string, code: string]>>> = {
  amount_not_positive: ["amount", "quantity_not_positive"],
  amount_absurd: ["amount", "flow_amount_absurd"],
  unit_contradicts_form: ["form", "flow_unit_contradicts_form"],
  month_impossible: ["months", "not_an_option"],
  until_before_from: ["until", "ends_before_start"],
  day_impossible: ["until", "invalid_date"],
};

const nobody: FlowOwner = {
  kind: "organization",
  id: "",
  name: "",
  slug: null,
  municipalityCode: null,
  activities: [],
  nace: [],
  place: null,
};

/** A flow that is not stored yet, as if it were: for the rules that read stored ones. */
export const asStored = (direction: FlowDirection, fields: FlowFields): StoredFlow => ({
  ...fields,
  id: "",
  direction,
  owner: nobody,
  place: null,
  origin: "firm",
  listing: null,
  visitNoteId: null,
  seenBy: null,
  confirmedAt: null,
  endedAt: null,
  version: 1,
  updatedAt: "",
});

/** Months between two days that follow within a year; null where they span a year or are open. */
function monthsWithin(from: string | null, until: string | null): Set<number> | null {
  if (from === null || until === null || until < from) return null;
  const months = new Set<number>();
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const last = until.slice(0, 7);
  while (months.size < 12 && `${year}-${String(month).padStart(2, "0")}` <= last) {
    months.add(month);
    month = (month % 12) + 1;
    if (month === 1) year += 1;
  }
  return months.size === 12 ? null : months;
}

class FlowReader {
  readonly faults: FieldError[] = [];
  constructor(private readonly values: FlowValues) {}

  one(name: string): string {
    const value = this.values[name];
    return (typeof value === "string" ? value : (value?.at(-1) ?? "")).trim();
  }

  all(name: string): readonly string[] {
    const value = this.values[name];
    return (typeof value === "string" ? [value] : (value ?? [])).filter((one) => one !== "");
  }

  refuse(field: string, code: string, params?: FieldError["params"]): null {
    if (!this.faults.some((fault) => fault.field === field)) this.faults.push(fieldError(field, code, params));
    return null;
  }

  text(name: string, max: number): string {
    const text = this.one(name);
    if (text.length > max) this.refuse(name, "too_long", { max });
    return text.slice(0, max);
  }

  option<T extends string>(name: string, options: readonly T[]): T | null {
    const text = this.one(name);
    if (text === "") return null;
    return options.find((option) => option === text) ?? this.refuse(name, "not_an_option");
  }

  /** Several of a list; `none` alone stands for the empty list, nothing for "not asked". */
  some<T extends string>(name: string, options: readonly T[]): T[] | null {
    const chosen = this.all(name);
    if (chosen.length === 0) return null;
    const known = options.filter((option) => chosen.includes(option));
    if (chosen.includes("none") && known.length > 0) this.refuse(name, "exclusive_option");
    if (chosen.some((one) => one !== "none" && !options.some((option) => option === one)))
      this.refuse(name, "not_an_option");
    return known;
  }

  day(name: string): string | null {
    const text = this.one(name);
    if (text === "") return null;
    return parseDay(text) ?? this.refuse(name, "invalid_date");
  }

  amount(): FlowAmount | null {
    const [typed, unitText, per] = [this.one("amount"), this.one("unit"), this.option("per", flowPeriods) ?? "once"];
    const unit = quantityUnits.find((code) => code === unitText);
    if (unitText !== "" && !unit) this.refuse("amount", "unit_not_allowed");
    if (typed === "") return null;
    const value = parseDecimal(typed);
    if (value === null) return this.refuse("amount", "invalid_number");
    if (value <= 0) return this.refuse("amount", "quantity_not_positive");
    if (value < leastAmount) return this.refuse("amount", "too_small", { min: leastAmount });
    if (!unit) return this.refuse("amount", "unit_required");
    return { value, unit, per };
  }

  /** Beginnings of waste codes, separated by commas; `none` is none at all. */
  permits(): string[] | null {
    if (this.all("permitsNone").length > 0) return [];
    const text = this.one("permits");
    if (text === "") return null;
    const codes = wasteCodesOf(text);
    if (codes === null) return this.refuse("permits", "flow_permits_shape");
    if (codes.length > mostPermits) this.refuse("permits", "too_many", { max: mostPermits });
    return [...new Set(codes)];
  }
}

/** Reads the form of a flow, the firm's own or the adviser's. Every fault is named by field; what is well-formed is read all the same. */
export function readFlowForm(
  values: FlowValues,
  direction: FlowDirection,
  locale: Locale = "sv",
): { readonly fields: FlowFields; readonly faults: readonly FieldError[] } {
  const read = new FlowReader(values);
  const title = read.text("title", 160);
  if (title === "") read.refuse("title", "required");
  const months = read.all("months").map(Number);
  if (months.some((month) => !Number.isInteger(month) || month < 1 || month > 12))
    read.refuse("months", "not_an_option");
  const [categoryCode, wasteText, municipalityCode] = [
    read.one("categoryCode"),
    read.one("wasteCode"),
    read.one("municipalityCode"),
  ];
  if (categoryCode !== "" && !isCategoryCode(categoryCode)) read.refuse("categoryCode", "not_an_option");
  const wasteCodes = wasteCodesOf(wasteText);
  const isEntry = wasteCodes?.length === 1 && wasteCodes[0]?.length === 6;
  if (wasteText !== "" && !isEntry) read.refuse("wasteCode", "invalid_waste_code");
  const isMunicipality = municipalities.some(({ code }) => code === municipalityCode);
  if (municipalityCode !== "" && !isMunicipality) read.refuse("municipalityCode", "not_an_option");
  const category = categoryCode !== "" && isCategoryCode(categoryCode) ? categoryCode : null;
  const { faults, ...properties } = readProperties((name) => read.one(name), direction, category, locale);
  for (const { field, code, params } of faults) read.refuse(field, code, params);
  const fields: FlowFields = {
    ...properties,
    title,
    description: read.text("description", mostText),
    categoryCode: category,
    wasteCode: isEntry ? (wasteCodes[0] ?? null) : null,
    amount: read.amount(),
    months: [...new Set(months.filter((month) => month >= 1 && month <= 12))].sort((a, b) => a - b),
    form: read.option("form", flowForms),
    storage: read.some("storage", storageKinds) ?? [],
    hazards: direction === "out" ? read.some("hazards", flowHazards) : null,
    acceptedHazards: direction === "in" ? read.some("acceptedHazards", flowHazards) : null,
    wastePermits: direction === "in" ? read.permits() : null,
    municipalityCode: isMunicipality ? municipalityCode : null,
    availableFrom: read.day("from"),
    availableUntil: read.day("until"),
    legalStatus: direction === "out" ? read.option("legalStatus", legalStatuses) : null,
  };
  for (const { code } of readFlow(engineFlow(asStored(direction, fields), null)).faults) {
    const shown = fieldOf[code];
    if (shown) read.refuse(shown[0], shown[1]);
  }
  const open = monthsWithin(fields.availableFrom, fields.availableUntil);
  if (open && fields.months.length > 0 && !fields.months.some((month) => open.has(month)))
    read.refuse("months", "flow_season_outside_days");
  return { fields, faults: read.faults };
}

/** The private figure as typed: kronor per tonne, and whether it may answer yes or no. Blank = none. */
export function readFigures(values: FlowValues): {
  readonly figures: PrivateFigures;
  readonly faults: readonly FieldError[];
} {
  const text = (name: string): string => String(values[name] ?? "");
  const read = new FieldReader({ price: text("price") });
  const blank = read.text("price") === "";
  const ore = blank ? null : read.kronor("price", { signed: true });
  const agreed = text("agreed") !== "";
  if (blank && agreed) read.refuse("price", "flow_price_to_answer_with");
  return { figures: { orePerTonne: ore, agreed: agreed && !blank }, faults: read.faults };
}
