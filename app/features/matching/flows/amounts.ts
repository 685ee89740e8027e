import { categoryByCode } from "~/features/reference/category-tree";
import { convert, units, type UnitCode } from "~/features/reference/units";
import type { Flow, FlowPeriod } from "./flow";

/** What a year's amount is worked out from. */
export type Amounted = Pick<Flow, "amount" | "months" | "categoryCode">;

/** Months of the year in which it runs; none named = all. */
export const monthsRunning = (months: readonly number[]): number => (months.length === 0 ? 12 : new Set(months).size);

/** How often its amount comes in a year: by week and month only in the months that it runs; what comes once counts as its whole. */
const timesAYear: Readonly<Record<FlowPeriod, (months: number) => number>> = {
  once: () => 1,
  week: (months) => (52 * months) / 12,
  month: (months) => months,
  year: () => 1,
};

function massOf(value: number, unit: UnitCode, categoryCode: string | null): number | null {
  const kg = convert(value, unit, "kg");
  if (kg.ok) return kg.value;
  for (const mass of categoryByCode(categoryCode ?? "")?.massPerUnit ?? []) {
    const counted = convert(value, unit, mass.unit);
    if (counted.ok) return counted.value * mass.kg;
  }
  return null;
}

/** A year's amount in the base unit of what it measures: amounts of different measures cannot be compared. */
export interface YearlyAmount {
  readonly measure: string;
  readonly value: number;
}

/** In kilograms where the mass can be told, else in the base unit of the dimension (m³, kWh, pieces); null = no amount stated. */
export function yearlyAmount({ amount, months, categoryCode }: Amounted): YearlyAmount | null {
  if (amount === null) return null;
  const value = amount.value * timesAYear[amount.per](monthsRunning(months));
  const kg = massOf(value, amount.unit, categoryCode);
  if (kg !== null) return { measure: "mass", value: kg };
  const { dimension, factor } = units[amount.unit];
  return { measure: dimension, value: value * factor };
}

/** A year's amount in a unit, through the typical mass of the category where only the mass is known; null when it cannot be told in it. */
export function yearlyIn(flow: Amounted, unit: UnitCode): number | null {
  const yearly = yearlyAmount(flow);
  if (yearly === null) return null;
  const { dimension, factor } = units[unit];
  if (yearly.measure === dimension) return yearly.value / factor;
  if (yearly.measure !== "mass") return null;
  for (const mass of categoryByCode(flow.categoryCode ?? "")?.massPerUnit ?? []) {
    const counted = convert(yearly.value / mass.kg, mass.unit, unit);
    if (counted.ok) return counted.value;
  }
  return null;
}

/** Kilograms a year, through the typical mass of the category where the unit is none of mass; null when that is not known. */
export function yearlyKg(flow: Amounted): number | null {
  const yearly = yearlyAmount(flow);
  return yearly?.measure === "mass" ? yearly.value : null;
}
