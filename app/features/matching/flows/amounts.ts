import { categoryByCode } from "~/features/reference/category-tree";
import { convert, units, type UnitCode } from "~/features/reference/units";
import type { FlowAmount, FlowPeriod } from "./flow";

/** Periods of a year; what comes once counts as its whole amount. */
const perYear: Readonly<Record<FlowPeriod, number>> = { once: 1, week: 52, month: 12, year: 1 };

function massOf(value: number, unit: UnitCode, categoryCode: string | null): number | null {
  const kg = convert(value, unit, "kg");
  if (kg.ok) return kg.value;
  for (const mass of categoryByCode(categoryCode ?? "")?.massPerUnit ?? []) {
    const counted = convert(value, unit, mass.unit);
    if (counted.ok) return counted.value * mass.kg;
  }
  return null;
}

/** Kilograms a year, through the typical mass of the category where the unit is none of mass; null when that is not known. */
export const yearlyKg = ({ value, unit, per }: FlowAmount, categoryCode: string | null): number | null =>
  massOf(value * perYear[per], unit, categoryCode);

/** A year's amount in the base unit of what it measures: amounts of different measures cannot be compared. */
export interface YearlyAmount {
  readonly measure: string;
  readonly value: number;
}

/** In kilograms where the mass can be told, else in the base unit of the dimension (m³, kWh, pieces). */
export function yearlyAmount(amount: FlowAmount, categoryCode: string | null): YearlyAmount {
  const kg = yearlyKg(amount, categoryCode);
  if (kg !== null) return { measure: "mass", value: kg };
  const { dimension, factor } = units[amount.unit];
  return { measure: dimension, value: amount.value * perYear[amount.per] * factor };
}
