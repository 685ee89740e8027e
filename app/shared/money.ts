/** Money in minor units (öre for SEK), always whole, never a float. */
export interface Money {
  readonly minor: number;
  readonly currency: "SEK";
}

/** Largest amount accepted: 10 billion kronor, well inside the safe integers. */
export const maxMinor = 1_000_000_000_000;

export const sek = (minor: number): Money => ({ minor, currency: "SEK" });

export type MoneyFault = "not_a_number" | "negative" | "too_many_decimals" | "too_large";

/**
 * Parses what a person types as an amount in kronor: `1 250`, `1250,50`, `1 250 kr`, `1250.5`, `1 250:-`.
 * Returns minor units or the fault; negative amounts and more than two decimals are faults, not rounded away.
 */
export function parseKronor(text: string): { ok: true; money: Money } | { ok: false; fault: MoneyFault } {
  const cleaned = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/(?:kr|sek|:-)\.?$/i, "");
  const match = /^([-−]?)(\d{1,12})(?:[.,](\d+))?$/.exec(cleaned);
  if (!match) return { ok: false, fault: "not_a_number" };
  const decimals = match[3] ?? "";
  if (match[1]) return { ok: false, fault: "negative" };
  if (decimals.length > 2) return { ok: false, fault: "too_many_decimals" };
  const minor = Number(match[2]) * 100 + Number(decimals.padEnd(2, "0") || 0);
  if (minor > maxMinor) return { ok: false, fault: "too_large" };
  return { ok: true, money: sek(minor) };
}
