import { unitSymbol } from "~/features/reference/units";
import { formatDay, formatMass, formatNumber } from "~/i18n/format";
import type { Locale } from "~/shared/locale";
import type { FlowAmount } from "../flows/flow";

type Say = (key: string, params?: Record<string, string | number>) => string;

/** `12,5 ton i månaden`; `say` reads the `flows` catalogue. */
export const amountText = (amount: FlowAmount, locale: Locale, say: Say): string =>
  say(`per.${amount.per}`, {
    amount: `${formatNumber(locale, amount.value, 3)}\u00a0${unitSymbol(amount.unit, amount.value, locale)}`,
  });

const baseUnit: Readonly<Record<string, string>> = {
  volume: "m³",
  energy: "kWh",
  power: "kW",
  length: "m",
  area: "m²",
};

/** An amount of a measure in its base unit, as the engine compares it. */
export const measureText = (measure: string, value: number, locale: Locale, say: Say): string =>
  measure === "mass"
    ? formatMass(locale, value)
    : `${formatNumber(locale, value, value < 10 ? 1 : 0)}\u00a0${baseUnit[measure] ?? say("unit.count")}`;

/** Names of months, in runs: `jan–mar, dec`. */
export function monthsText(months: readonly number[], say: Say): string {
  if (months.length === 0 || months.length === 12) return say("months.all");
  const runs: [number, number][] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs
    .map(([from, to]) => (from === to ? say(`month.${from}`) : `${say(`month.${from}`)}–${say(`month.${to}`)}`))
    .join(", ");
}

export const dayOf = (moment: string, locale: Locale): string => formatDay(locale, moment.slice(0, 10));
