import { municipalities } from "~/features/reference/data/municipalities";

/** Name of a municipality of the region; null for others. */
export const municipalityNamed = (code: string | null): string | null =>
  municipalities.find((one) => one.code === code)?.name ?? null;
