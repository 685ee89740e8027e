import { describe, expect, it } from "vitest";
import type { ListingImpact } from "~/features/catalogue/reading/listing-impact.server";
import type { Locale } from "~/shared/locale";
import { presentImpact } from "./present-impact.server";

const range = { low: 0.5, typical: 0.8, high: 1 };
const source = { title: "Tabell", publisher: "Exempelverket", version: "2026", url: "https://tabell.example" };

/** An effect of so many kilograms, with a factor of a freight. */
function impactOf(totalKg: number): ListingImpact {
  const named = { id: "f", label: { sv: "Faktor", en: "Factor" }, value: 0.1, quality: "secondary", source };
  const freight = { ...named, unit: "tonne_km", scope: "well_to_wheel" };
  const sums = { terms: [], totalKg, lowKg: totalKg, highKg: totalKg, factorId: "f", displaced: range };
  const assumptions = { displaced: range, reconditioning: range };
  const rest = { distanceKm: 50, distanceAssumed: true, assumptions, per: null };
  return {
    ...rest,
    estimate: { ...sums, breakEvenKm: null, caveats: [] },
    factor: freight,
    freight,
  } as unknown as ListingImpact;
}

/** Title, unit of the table, and what a factor is per. */
function said(locale: Locale, kg: number): string[] {
  const shown = presentImpact({ ok: true, impact: impactOf(kg) }, null, locale);
  if (!shown?.known) throw new Error("No effect is shown");
  return [shown.title, shown.unit, shown.sources[0]?.value ?? ""].map((text) => text.replaceAll("\u00a0", " "));
}

describe("the climate effect of a listing", () => {
  it("names its units in the reader's language, kilograms or tonnes", () => {
    expect(said("sv", 12_000)).toEqual([expect.stringContaining("12 ton CO₂e"), "ton CO₂e", "0,1 kg CO₂e/tonkm"]);
    expect(said("en", 12_000)).toEqual([expect.stringContaining("12 t CO₂e"), "t CO₂e", "0.1 kg CO₂e/tonne-km"]);
    expect(said("en", 820)).toEqual([expect.stringContaining("820 kg CO₂e"), "kg CO₂e", "0.1 kg CO₂e/tonne-km"]);
  });
});
