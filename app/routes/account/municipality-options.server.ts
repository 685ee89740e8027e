import { municipalities } from "~/features/reference/data/municipalities";

const options = municipalities
  .map(({ code, name }) => ({ value: code, label: name }))
  .sort((a, b) => a.label.localeCompare(b.label, "sv"));

/** The region's municipalities to choose from, by the alphabet. */
export const municipalityOptions = (): { value: string; label: string }[] => options;

const names: ReadonlyMap<string, string> = new Map(municipalities.map(({ code, name }) => [code, name]));

export const municipalityName = (code: string | null): string | null =>
  code === null ? null : (names.get(code) ?? null);
