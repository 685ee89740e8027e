import type { MunicipalityRow } from "../reference-rows";

type Row = readonly [code: string, name: string, latitude: number, longitude: number];

/** The county's municipalities with the position of their seat; no sourced population is at hand. The region is data: another county is another file. */
const rows: readonly Row[] = [
  ["2401", "Nordmaling", 63.57092, 19.50408],
  ["2403", "Bjurholm", 63.93027, 19.21369],
  ["2404", "Vindeln", 64.19717, 19.71286],
  ["2409", "Robertsfors", 64.18977, 20.85405],
  ["2417", "Norsjö", 64.91161, 19.48395],
  ["2418", "Malå", 65.18763, 18.74053],
  ["2421", "Storuman", 65.10002, 17.11772],
  ["2422", "Sorsele", 65.53524, 17.52967],
  ["2425", "Dorotea", 64.26172, 16.41557],
  ["2460", "Vännäs", 63.90551, 19.74676],
  ["2462", "Vilhelmina", 64.62422, 16.65867],
  ["2463", "Åsele", 64.16248, 17.35708],
  ["2480", "Umeå", 63.82626, 20.27011],
  ["2481", "Lycksele", 64.59189, 18.68637],
  ["2482", "Skellefteå", 64.75039, 20.96463],
];

export const municipalities: readonly MunicipalityRow[] = rows.map(([code, name, latitude, longitude]) => ({
  code,
  name,
  countyCode: code.slice(0, 2),
  latitude,
  longitude,
  population: null,
  source: "whos-on-first",
}));
