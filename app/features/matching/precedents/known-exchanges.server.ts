import type { KnownExchanges } from "../ranking/known-exchanges";
import { knownExchanges } from "../ranking/known-exchanges";
import { shippedPrecedents } from "../data/shipped-precedents";
import { findImported, importedStamp } from "./precedent-store.server";
import { rankedPrecedent } from "./shipped-precedent";

let held: { readonly stamp: string; readonly known: KnownExchanges } | null = null;

/** Shipped and loaded precedents with what was learned from them; worked out again only when some have been loaded. */
export async function knownExchangesNow(): Promise<KnownExchanges> {
  const stamp = await importedStamp();
  if (held?.stamp === stamp) return held.known;
  const loaded = await findImported();
  const known = knownExchanges([...shippedPrecedents.map(rankedPrecedent), ...loaded]);
  held = { stamp, known };
  return known;
}
