import type { IsoDate } from "~/shared/dates";
import type { UnitCode } from "./units";

/** Code lists kept as dated rows. */
export const codeLists = ["cpv", "ewc", "nace2", "nace21", "sni2007", "sni2025"] as const;
export type CodeList = (typeof codeLists)[number];

/** One entry of a code list, as shipped, imported and stored. */
export interface CodeRow {
  readonly list: CodeList;
  /** `39130000`, `170204`, `38.110`. */
  readonly code: string;
  readonly parent: string | null;
  readonly labelSv: string;
  readonly labelEn: string;
  /** First day in force; part of the row's identity, since a code may come back changed. */
  readonly validFrom: IsoDate;
  /** Last day in force; null = open. */
  readonly validTo: IsoDate | null;
  /** Id in `data/sources.ts`. */
  readonly source: string;
  readonly extra: Readonly<Record<string, string | number | boolean>>;
}

export interface ReferenceSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
  /** Edition, or the day the text or figures stood so. */
  readonly version: string;
}

export interface MunicipalityRow {
  /** Four digits. */
  readonly code: string;
  readonly name: string;
  readonly countyCode: string;
  /** Position of the seat. */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number | null;
  readonly source: string;
}

export interface LocalityRow {
  readonly kind: "locality" | "postcode";
  readonly name: string;
  /** Five digits; empty for a locality. */
  readonly postcode: string;
  readonly municipalityCode: string;
  /** Of the place, not of the postcode area; some are rounded to about a kilometre. */
  readonly latitude: number;
  readonly longitude: number;
  /** Rounded; null when no figure is known. */
  readonly population: number | null;
  readonly source: string;
}

/** `a1_a3`: cradle to gate; `production_distribution`: to the user; `primary_material`: new material, cradle to gate; `freight`: lorry with average load. */
export type FactorScope = "a1_a3" | "production_distribution" | "primary_material" | "freight" | "energy_use";

export interface ClimateFactorRow {
  /** `publisher:key`. */
  readonly id: string;
  readonly labelSv: string;
  readonly labelEn: string;
  /** kg CO2e per `unit`: the typical value, never the conservative one. */
  readonly value: number;
  readonly unit: UnitCode | "tonne_km";
  /** kg per m³, where the source gives it. */
  readonly density: number | null;
  readonly scope: FactorScope;
  /** A: official or peer-reviewed and specific; B: official average, other country or older; C: indicative. */
  readonly quality: "A" | "B" | "C";
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly source: string;
}
