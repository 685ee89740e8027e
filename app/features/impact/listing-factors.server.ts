import { listClimateFactors } from "~/features/reference/codes/climate-factors.server";
import { climateFactors } from "~/features/reference/data/lists/climate-factors.server";
import { sourceById } from "~/features/reference/data/sources";
import type { ClimateFactorRow } from "~/features/reference/reference-rows";
import type { Bilingual } from "~/shared/locale";

const index = (rows: readonly ClimateFactorRow[]): ReadonlyMap<string, ClimateFactorRow> =>
  new Map(rows.map((row) => [row.id, row]));

// A few hundred rows that change when an operator loads a new edition: read once a minute, not for each estimate.
let byId = index(climateFactors);
let readAt = Number.NEGATIVE_INFINITY;
const keepFor = 60_000;

/** Reads the loaded factors if the ones at hand are older than a minute. Called before a transaction, never inside one. */
export async function freshFactors(): Promise<void> {
  if (performance.now() - readAt < keepFor) return;
  readAt = performance.now();
  byId = index(await listClimateFactors());
}

export const factorById = (id: string): ClimateFactorRow | undefined => byId.get(id);

/** A factor with the name and edition of its source: what is shown beside every figure. */
export interface NamedFactor {
  readonly id: string;
  readonly label: Bilingual;
  readonly value: number;
  readonly unit: ClimateFactorRow["unit"];
  readonly scope: ClimateFactorRow["scope"];
  readonly quality: ClimateFactorRow["quality"];
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly version: string;
    readonly url: string;
  };
}

export function nameFactor(row: ClimateFactorRow): NamedFactor {
  const { id, labelSv, labelEn, value, unit, scope, quality } = row;
  const { title, publisher, version, url } = sourceById(row.source) ?? {
    title: row.source,
    publisher: "",
    version: "",
    url: "",
  };
  return {
    id,
    label: { sv: labelSv, en: labelEn },
    value,
    unit,
    scope,
    quality,
    source: { title, publisher, version, url },
  };
}
