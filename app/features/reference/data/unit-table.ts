import type { Bilingual } from "~/shared/locale";

/**
 * What a unit measures. Conversion happens only inside one dimension: kilograms never become pieces, and calendar
 * months never become days (a month has no fixed number of them).
 */
export type Dimension =
  | "count"
  | "pair"
  | "package"
  | "pallet"
  | "roll"
  | "load"
  | "mass"
  | "length"
  | "area"
  | "volume"
  | "time"
  | "workday"
  | "calendar"
  | "energy"
  | "power"
  | "voltage"
  | "current"
  | "data"
  | "percent"
  | "temperature"
  | "pressure"
  | "sound"
  | "light"
  | "times"
  | "density"
  | "areal_mass"
  | "heat_transmittance"
  | "heat_conductivity"
  | "heating_value"
  | "mass_fraction"
  | "flow"
  | "distance_emission"
  | "climate";

export interface UnitDefinition {
  readonly dimension: Dimension;
  /** Multiply by this to reach the dimension's base unit (the one with factor 1). */
  readonly factor: number;
  /** Shown after a number. */
  readonly symbol: Bilingual;
  /** Shown after exactly one, where it differs. */
  readonly symbolOne?: Bilingual;
  readonly name: Bilingual;
  /** Other spellings a person types, lower case; symbols, names and the code are accepted without being repeated here. */
  readonly aliases: readonly string[];
}

const unit = (
  dimension: Dimension,
  factor: number,
  symbol: string | readonly [sv: string, en: string] | readonly [sv: string, en: string, svOne: string, enOne: string],
  name: readonly [sv: string, en: string],
  ...aliases: readonly string[]
): UnitDefinition => ({
  dimension,
  factor,
  symbol: typeof symbol === "string" ? { sv: symbol, en: symbol } : { sv: symbol[0], en: symbol[1] },
  ...(typeof symbol !== "string" && symbol.length === 4 ? { symbolOne: { sv: symbol[2], en: symbol[3] } } : {}),
  name: { sv: name[0], en: name[1] },
  aliases,
});

/** Units by code; the code is what is stored. */
export const unitTable = {
  piece: unit("count", 1, ["st", "pcs", "st", "pc"], ["stycken", "pieces"], "styck", "stk", "pc", "ea", "enheter", "stycke"),
  pair: unit("pair", 1, ["par", "pairs", "par", "pair"], ["par", "pairs"], "pair"),
  package: unit("package", 1, ["förp.", "packs", "förp.", "pack"], ["förpackningar", "packages"], "förpackning", "förp", "pack", "kartong", "kartonger", "paket", "låda", "lådor"),
  pallet: unit("pallet", 1, ["pallar", "pallets", "pall", "pallet"], ["pallar", "pallets"], "pall", "pallet", "helpall"),
  roll: unit("roll", 1, ["rullar", "rolls", "rulle", "roll"], ["rullar", "rolls"], "rulle", "rle", "roll"),
  load: unit("load", 1, ["lass", "loads", "lass", "load"], ["lass", "loads"], "load"),

  kg: unit("mass", 1, "kg", ["kilogram", "kilograms"], "kilo", "kgs"),
  g: unit("mass", 0.001, "g", ["gram", "grams"], "gr"),
  tonne: unit("mass", 1000, ["ton", "tonnes", "ton", "tonne"], ["ton", "tonnes"], "t", "tons"),

  m: unit("length", 1, "m", ["meter", "metres"], "lpm", "löpmeter", "metre", "meters"),
  mm: unit("length", 0.001, "mm", ["millimeter", "millimetres"], "millimeters"),
  cm: unit("length", 0.01, "cm", ["centimeter", "centimetres"], "centimeters"),
  km: unit("length", 1000, "km", ["kilometer", "kilometres"], "kilometers"),
  inch: unit("length", 0.0254, ["tum", "in"], ["tum", "inches"], '"', "″", "inch", "”"),

  m2: unit("area", 1, "m²", ["kvadratmeter", "square metres"], "kvm", "sqm", "m^2"),
  m3: unit("volume", 1, "m³", ["kubikmeter", "cubic metres"], "kbm", "kubik", "m^3", "cbm"),
  litre: unit("volume", 0.001, ["liter", "litres", "liter", "litre"], ["liter", "litres"], "l", "lit", "litre"),

  minute: unit("time", 1 / 60, "min", ["minuter", "minutes"], "minut", "minute"),
  hour: unit("time", 1, "h", ["timmar", "hours"], "timme", "tim", "hour", "hrs"),
  day: unit("time", 24, ["dygn", "days", "dygn", "day"], ["dygn", "days"], "dag", "dagar", "day", "d"),
  week: unit("time", 168, ["veckor", "weeks", "vecka", "week"], ["veckor", "weeks"], "vecka", "week"),
  workday: unit("workday", 1, ["arbetsdagar", "working days", "arbetsdag", "working day"], ["arbetsdagar", "working days"], "arbetsdag", "working day", "vardagar", "vardag"),
  month: unit("calendar", 1, ["mån", "months", "mån", "month"], ["månader", "months"], "månad", "mån.", "month", "mo"),
  year: unit("calendar", 12, ["år", "years", "år", "year"], ["år", "years"], "year", "yr", "yrs"),

  kWh: unit("energy", 1, "kWh", ["kilowattimmar", "kilowatt-hours"], "kilowattimme"),
  Wh: unit("energy", 0.001, "Wh", ["wattimmar", "watt-hours"], "wattimme"),
  MWh: unit("energy", 1000, "MWh", ["megawattimmar", "megawatt-hours"], "megawattimme"),
  GWh: unit("energy", 1_000_000, "GWh", ["gigawattimmar", "gigawatt-hours"]),
  MJ: unit("energy", 1 / 3.6, "MJ", ["megajoule", "megajoules"]),
  W: unit("power", 1, "W", ["watt", "watts"]),
  kW: unit("power", 1000, "kW", ["kilowatt", "kilowatts"]),
  MW: unit("power", 1_000_000, "MW", ["megawatt", "megawatts"]),
  hp: unit("power", 735.49875, ["hk", "hp"], ["hästkrafter", "horsepower"], "hästkraft"),
  V: unit("voltage", 1, "V", ["volt", "volts"]),
  kV: unit("voltage", 1000, "kV", ["kilovolt", "kilovolts"]),
  A: unit("current", 1, "A", ["ampere", "amperes"]),

  GB: unit("data", 1, "GB", ["gigabyte", "gigabytes"], "gig"),
  MB: unit("data", 0.001, "MB", ["megabyte", "megabytes"]),
  TB: unit("data", 1000, "TB", ["terabyte", "terabytes"]),

  percent: unit("percent", 1, "%", ["procent", "per cent"], "pct", "percent"),
  celsius: unit("temperature", 1, "°C", ["grader Celsius", "degrees Celsius"], "c", "grader", "°", "degrees"),
  kPa: unit("pressure", 1, "kPa", ["kilopascal", "kilopascals"]),
  bar: unit("pressure", 100, "bar", ["bar", "bar"]),
  dB: unit("sound", 1, "dB", ["decibel", "decibels"]),
  lumen: unit("light", 1, "lm", ["lumen", "lumens"]),
  times: unit("times", 1, ["gånger", "times", "gång", "time"], ["gånger", "times"], "ggr", "gång", "cykler", "cykel", "cycles", "cycle", "resor", "trips", "tvättar", "washes"),

  kg_per_m3: unit("density", 1, "kg/m³", ["kilogram per kubikmeter", "kilograms per cubic metre"], "kg/m3"),
  g_per_m2: unit("areal_mass", 1, "g/m²", ["gram per kvadratmeter", "grams per square metre"], "g/m2", "gsm"),
  kg_per_m2: unit("areal_mass", 1000, "kg/m²", ["kilogram per kvadratmeter", "kilograms per square metre"], "kg/m2"),
  W_per_m2K: unit("heat_transmittance", 1, "W/m²K", ["watt per kvadratmeter och kelvin", "watts per square metre kelvin"], "w/m2k", "w/(m2k)", "w/(m²k)", "w/m²,k", "w/m2,k"),
  W_per_mK: unit("heat_conductivity", 1, "W/mK", ["watt per meter och kelvin", "watts per metre kelvin"], "w/(mk)", "w/m,k"),
  kWh_per_kg: unit("heating_value", 1, "kWh/kg", ["kilowattimmar per kilogram", "kilowatt-hours per kilogram"]),
  MJ_per_kg: unit("heating_value", 1 / 3.6, "MJ/kg", ["megajoule per kilogram", "megajoules per kilogram"]),
  MWh_per_tonne: unit("heating_value", 1, ["MWh/ton", "MWh/t"], ["megawattimmar per ton", "megawatt-hours per tonne"], "mwh/tonne"),
  mg_per_kg: unit("mass_fraction", 1, "mg/kg", ["milligram per kilogram", "milligrams per kilogram"], "ppm"),
  m3_per_h: unit("flow", 1, "m³/h", ["kubikmeter per timme", "cubic metres per hour"], "m3/h", "m³/tim", "m3/tim"),
  l_per_s: unit("flow", 3.6, "l/s", ["liter per sekund", "litres per second"]),
  l_per_min: unit("flow", 0.06, "l/min", ["liter per minut", "litres per minute"]),
  g_per_km: unit("distance_emission", 1, "g/km", ["gram per kilometer", "grams per kilometre"]),
  kg_co2e: unit("climate", 1, ["kg CO₂e", "kg CO₂e"], ["kilogram koldioxidekvivalenter", "kilograms of carbon dioxide equivalent"], "kg co2e", "kgco2e", "kg co2-ekv"),
  tonne_co2e: unit("climate", 1000, ["ton CO₂e", "t CO₂e"], ["ton koldioxidekvivalenter", "tonnes of carbon dioxide equivalent"], "ton co2e", "tco2e"),
} as const satisfies Record<string, UnitDefinition>;
