import type { Locale } from "~/shared/locale";
import { err, ok, type Result } from "~/shared/result";
import { unitTable, type UnitDefinition } from "./data/unit-table";

/** Units by code. */
export const units = unitTable;
export type UnitCode = keyof typeof unitTable;

export const unitCodes = Object.keys(units) as readonly UnitCode[];

export const isUnitCode = (value: unknown): value is UnitCode =>
  typeof value === "string" && Object.hasOwn(units, value);

export const unitOf = (code: UnitCode): UnitDefinition => units[code];

/** Symbol to show after an amount: `1 pall`, `3 pallar`. */
export function unitSymbol(code: UnitCode, amount: number, locale: Locale): string {
  const definition = unitOf(code);
  return (amount === 1 ? (definition.symbolOne ?? definition.symbol) : definition.symbol)[locale];
}

/** Units a listing's quantity may be counted in, in the order a form offers them. */
export const quantityUnits = [
  "piece",
  "kg",
  "tonne",
  "m",
  "m2",
  "m3",
  "litre",
  "pallet",
  "package",
  "pair",
  "roll",
  "load",
  "hour",
  "day",
  "month",
  "kWh",
  "MWh",
] as const satisfies readonly UnitCode[];

export interface UnitMismatch {
  readonly code: "unit_mismatch";
  readonly from: UnitCode;
  readonly to: UnitCode;
}

export const sameDimension = (a: UnitCode, b: UnitCode): boolean => units[a].dimension === units[b].dimension;

/** `amount` of `from` expressed in `to`; refused when the two measure different things (kg and pieces, months and days). */
export function convert(amount: number, from: UnitCode, to: UnitCode): Result<number, UnitMismatch> {
  if (from === to) return ok(amount);
  if (!sameDimension(from, to)) return err({ code: "unit_mismatch", from, to });
  return ok(tidy((amount * units[from].factor) / units[to].factor));
}

/** Rounds away binary noise (12 significant digits), so that 1.2 m is 1200 mm and not 1199.9999999999998. */
export const tidy = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

const normalise = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");

function* spellings(code: UnitCode): Generator<string> {
  const { symbol, symbolOne, name, aliases } = unitOf(code);
  yield* [symbol.sv, symbol.en, name.sv, name.en, ...aliases];
  if (symbolOne) yield* [symbolOne.sv, symbolOne.en];
}

// Codes are case-sensitive only where case tells units apart (MW, mW do not both exist here), so one folded map serves.
const bySpelling: ReadonlyMap<string, UnitCode> = new Map(
  unitCodes.flatMap((code) => [code, ...spellings(code)].map((spelling) => [normalise(spelling), code] as const)),
);

/** Unit a person meant (`st`, `kvm`, `ton`, `m³`, `"`), or null. */
export const parseUnit = (text: string): UnitCode | null => bySpelling.get(normalise(text)) ?? null;
