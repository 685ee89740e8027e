import { convert, type UnitCode } from "~/features/reference/units";

export interface Stock {
  readonly quantity: number | null;
  readonly unit: UnitCode | null;
}

/** `unit_mismatch`: kilograms asked of what is counted in pieces; `quantity_short`: there is not that much. */
export type RemainingFault = "unit_mismatch" | "quantity_unknown" | "quantity_short";

/** What remains, in the stock's own unit, after some is taken; or why that cannot be said or done. */
export function remainingAfter(
  stock: Stock,
  taken: { readonly quantity: number; readonly unit: UnitCode },
): { readonly ok: true; readonly remaining: number } | { readonly ok: false; readonly fault: RemainingFault } {
  if (stock.quantity === null || stock.unit === null) return { ok: false, fault: "quantity_unknown" };
  const amount = convert(taken.quantity, taken.unit, stock.unit);
  if (!amount.ok) return { ok: false, fault: "unit_mismatch" };
  // Three decimals are what is stored.
  const remaining = Number((stock.quantity - amount.value).toFixed(3));
  return remaining < 0 ? { ok: false, fault: "quantity_short" } : { ok: true, remaining };
}
