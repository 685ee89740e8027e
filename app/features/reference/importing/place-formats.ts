import type { ClimateFactorRow, FactorScope } from "../reference-rows";
import { isUnitCode } from "../units";
import type { FileFormat, RecordReader } from "./reference-entry";

const municipalityCode = (record: RecordReader, column = "municipality_code"): string =>
  record.matching(column, /^\d{4}$/, "2480");

function position(record: RecordReader, latitude: string, longitude: string) {
  return { latitude: record.number(latitude, 55, 70), longitude: record.number(longitude, 10, 25) };
}

/** Ids of `data/sources.ts` by what the files call them. */
const placeSources: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/^who's on first/i, "whos-on-first"],
  [/^svenska-stader/i, "svenska-stader"],
  [/^swedish-geodata(?!\+)/i, "swedish-geodata"],
  [/geonames/i, "geonames"],
];

const placeSource = (text: string): string =>
  placeSources.find(([pattern]) => pattern.test(text))?.[1] ?? "operator-file";

const localities: FileFormat = {
  id: "localities",
  list: "localities",
  columns: ["name", "municipality_code", "lat", "lon", "kind"],
  read: (record) => [
    {
      kind: "place",
      row: {
        kind: "locality",
        name: record.required("name"),
        postcode: "",
        municipalityCode: municipalityCode(record),
        ...position(record, "lat", "lon"),
        population: record.optionalNumber("population", 0, 5_000_000),
        source: placeSource(record.text("source")),
      },
    },
  ],
};

const postcodes: FileFormat = {
  id: "postcodes",
  list: "postcodes",
  columns: ["postcode", "place", "municipality_code", "lat", "lon"],
  read: (record) => [
    {
      kind: "place",
      row: {
        kind: "postcode",
        name: record.required("place"),
        postcode: record.matching("postcode", /^[1-9]\d{2} ?\d{2}$/, "903 27").replace(" ", ""),
        municipalityCode: municipalityCode(record),
        ...position(record, "lat", "lon"),
        population: null,
        source: placeSource(record.text("source")),
      },
    },
  ],
};

const municipalities: FileFormat = {
  id: "municipalities",
  list: "municipalities",
  columns: ["code", "name", "latitude", "longitude"],
  read(record) {
    const code = municipalityCode(record, "code");
    return [
      {
        kind: "municipality",
        row: {
          code,
          name: record.required("name"),
          countyCode: code.slice(0, 2),
          ...position(record, "latitude", "longitude"),
          population: record.optionalNumber("population", 0, 5_000_000),
          source: "operator-file",
        },
      },
    ];
  },
};

function unitOf(record: RecordReader, column: string): ClimateFactorRow["unit"] {
  const unit = record.text(column);
  if (!isUnitCode(unit)) record.refuse(column, "not_an_option", "kg, tonne, m2, m3, piece, kWh, MJ");
  return isUnitCode(unit) ? unit : "kg";
}

const boverket: FileFormat = {
  id: "climate-boverket",
  list: "climate",
  columns: ["resource_id", "name_sv", "name_en", "unit", "gwp_a1_a3_typical_kgco2e_per_unit", "density_kg_per_m3"],
  read: (record) => [
    {
      kind: "factor",
      row: {
        id: `boverket:${record.matching("resource_id", /^\d{6,12}$/, "6000000007")}`,
        labelSv: record.required("name_sv"),
        labelEn: record.required("name_en"),
        value: record.number("gwp_a1_a3_typical_kgco2e_per_unit", -1000, 100_000),
        unit: unitOf(record, "unit"),
        density: record.optionalNumber("density_kg_per_m3", 0.1, 30_000),
        scope: "a1_a3",
        quality: "A",
        validFrom: null,
        validTo: null,
        source: "boverket-klimatdatabas",
      },
    },
  ],
};

/** What a file calls the scope. A net saving or a whole life is no figure for the making of something new. */
const scopes: readonly (readonly [pattern: RegExp, scope: FactorScope])[] = [
  [/primary material/i, "primary_material"],
  [/^production \+ distribution/i, "production_distribution"],
  [/^(?:production|manufacturing|cradle-to-gate)/i, "a1_a3"],
];

const factorSources: readonly (readonly [prefix: string, id: string])[] = [
  ["ademe.it.", "ademe-numerique"],
  ["ademe.", "ademe-base-empreinte"],
  ["fira.", "fira-2011"],
  ["lut.", "lut-pallets-2020"],
  ["restart.", "restart-project"],
  ["wrap.", "wrap-benefits-of-reuse"],
  ["uk2025.", "uk-factors-2025"],
];

function scopeOf(record: RecordReader): FactorScope {
  const scope = scopes.find(([pattern]) => pattern.test(record.text("scope")))?.[1];
  if (!scope)
    record.refuse("scope", "not_an_option", "cradle-to-gate, production, production + distribution, primary material");
  return scope ?? "a1_a3";
}

const products: FileFormat = {
  id: "climate-products",
  list: "climate",
  columns: ["key", "name_sv", "name_en", "unit", "kgco2e_per_unit", "scope", "quality"],
  read(record) {
    const key = record.matching("key", /^[a-z0-9]+\.[a-z0-9.-]+$/, "ademe.furniture.chair-wood");
    return [
      {
        kind: "factor",
        row: {
          id: key.replace(".", ":"),
          labelSv: record.required("name_sv"),
          labelEn: record.required("name_en"),
          value: record.number("kgco2e_per_unit", -1000, 100_000),
          unit: unitOf(record, "unit"),
          density: null,
          scope: scopeOf(record),
          quality: record.oneOf("quality", ["A", "B", "C"]),
          validFrom: null,
          validTo: null,
          source: factorSources.find(([prefix]) => key.startsWith(prefix))?.[1] ?? "operator-file",
        },
      },
    ];
  },
};

/** Layouts of places and climate factors. */
export const placeAndFactorFormats: readonly FileFormat[] = [localities, postcodes, municipalities, boverket, products];
