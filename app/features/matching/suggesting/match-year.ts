import { monthsRunning, yearlyAmount } from "../flows/amounts";
import type { Flow } from "../flows/flow";

/** What both sides have and need in each month of a year, in one measure. */
export interface MatchYear {
  /** `mass` in kilograms, else the base unit of the dimension (`volume` in m³, `energy` in kWh, `count` in pieces). */
  readonly measure: string;
  readonly months: readonly { readonly out: number; readonly need: number }[];
}

/** A year's amount spread evenly over the months that the flow runs; what comes once lies in its year all the same. */
function spread(flow: Flow): { measure: string; byMonth: readonly number[] } | null {
  const yearly = yearlyAmount(flow);
  if (yearly === null) return null;
  const { months } = flow;
  const each = yearly.value / monthsRunning(months);
  const byMonth = Array.from({ length: 12 }, (_, index) =>
    months.length === 0 || months.includes(index + 1) ? each : 0,
  );
  return { measure: yearly.measure, byMonth };
}

/** Null where an amount is not known or the two measure different things. */
export function yearOf(out: Flow, need: Flow): MatchYear | null {
  const [given, taken] = [spread(out), spread(need)];
  if (!given || !taken || given.measure !== taken.measure) return null;
  return {
    measure: given.measure,
    months: given.byMonth.map((value, index) => ({ out: value, need: taken.byMonth[index] ?? 0 })),
  };
}
