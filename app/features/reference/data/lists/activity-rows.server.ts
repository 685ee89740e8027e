import type { CodeRow } from "../../reference-rows";
import { activityParent, naceClass } from "../../sni-code";
import { divisions, sections } from "./activity-divisions";
import { naceRows } from "./nace-rows.server";

/** One activity with its detail code in each version; empty where the version has no code of that meaning. */
type Activity = readonly [sni2025: string, sni2007: string, sv: string, en: string];

const activities: readonly Activity[] = [
  ["01.110", "01.110", "Spannmålsodling", "Growing of cereals"],
  ["01.410", "01.410", "Mjölkgårdar", "Dairy farming"],
  ["01.481", "01.491", "Renskötsel", "Reindeer husbandry"],
  ["01.500", "01.500", "Blandat jordbruk", "Mixed farming"],
  ["02.101", "02.101", "Skogsförvaltning", "Forest management"],
  ["02.102", "02.102", "Skogsvård", "Silviculture"],
  ["02.200", "02.200", "Avverkning", "Logging"],
  ["08.120", "08.120", "Grus-, sand- och bergtäkter", "Gravel, sand and rock quarries"],
  ["08.920", "08.920", "Torvtäkter", "Peat extraction"],
  ["10.130", "10.130", "Charkuterier", "Meat products"],
  ["10.200", "10.200", "Fiskberedning", "Fish processing"],
  ["10.519", "10.519", "Mejerier", "Dairies"],
  ["10.710", "10.710", "Bagerier", "Bakeries"],
  ["10.850", "10.850", "Färdigmat", "Prepared meals"],
  ["10.910", "10.910", "Fodertillverkning", "Animal feed"],
  ["11.050", "11.050", "Bryggerier", "Breweries"],
  ["14.230", "14.120", "Arbets- och skyddskläder", "Workwear and protective clothing"],
  ["16.111", "16.101", "Sågverk", "Sawmills"],
  ["16.112", "16.102", "Hyvlerier", "Planing mills"],
  ["16.210", "16.210", "Faner och träskivor", "Veneer and wood panels"],
  ["16.231", "16.231", "Trähusfabriker", "Prefabricated wooden houses"],
  ["16.239", "16.239", "Byggsnickerier", "Builders' joinery"],
  ["16.240", "16.240", "Träemballage och pallar", "Wooden packaging and pallets"],
  ["16.260", "16.291", "Pellets och träbränsle", "Pellets and wood fuel"],
  ["17.122", "", "Kraftpapper och kraftliner", "Kraft paper and board"],
  ["17.211", "17.211", "Wellpapp", "Corrugated board"],
  ["22.220", "22.220", "Plastförpackningar", "Plastic packaging"],
  ["22.260", "22.290", "Andra plastvaror", "Other plastic products"],
  ["23.120", "23.120", "Glasbearbetning", "Glass processing"],
  ["23.610", "23.610", "Betongelement", "Concrete elements"],
  ["23.630", "23.630", "Fabriksbetong", "Ready-mixed concrete"],
  ["24.440", "24.440", "Kopparverk", "Copper works"],
  ["25.110", "25.110", "Stålstommar", "Metal structures"],
  ["25.510", "25.610", "Ytbehandling av metall", "Metal coating"],
  ["25.530", "25.620", "Legotillverkning i metall", "Machining to order"],
  ["27.200", "27.200", "Batteritillverkning", "Battery manufacture"],
  ["27.400", "27.400", "Belysningsarmatur", "Light fittings"],
  ["28.220", "28.220", "Lyft- och hanteringsutrustning", "Lifting and handling equipment"],
  ["28.300", "28.300", "Jord- och skogsmaskiner", "Farm and forest machinery"],
  ["31.001", "31.011", "Kontors- och butiksmöbler", "Office and shop furniture"],
  ["31.009", "31.090", "Andra möbler", "Other furniture"],
  ["33.110", "33.110", "Reparation av metallvaror", "Repair of metal products"],
  ["33.120", "33.120", "Maskinreparation", "Repair of machinery"],
  ["35.300", "35.300", "Fjärrvärme och fjärrkyla", "District heating and cooling"],
  ["37.000", "37.000", "Avlopp och rening", "Sewerage"],
  ["38.110", "38.110", "Insamling av icke-farligt avfall", "Collection of non-hazardous waste"],
  ["38.120", "38.120", "Insamling av farligt avfall", "Collection of hazardous waste"],
  ["38.211", "38.311", "Bildemontering", "Dismantling of vehicles"],
  ["38.212", "38.312", "Elektronikdemontering", "Dismantling of electronics"],
  ["38.213", "38.319", "Annan demontering", "Other dismantling"],
  ["38.214", "38.320", "Återvinning av sorterat material", "Recovery of sorted materials"],
  ["39.000", "39.000", "Sanering", "Remediation"],
  ["41.000", "41.200", "Husbyggande", "Construction of buildings"],
  ["42.110", "42.110", "Vägbyggen", "Road construction"],
  ["43.110", "43.110", "Rivning", "Demolition"],
  ["43.120", "43.120", "Markarbeten", "Ground works"],
  ["43.210", "43.210", "Elinstallation", "Electrical installation"],
  ["43.221", "43.221", "Rör och värme", "Plumbing and heating"],
  ["43.222", "43.222", "Ventilationsarbeten", "Ventilation works"],
  ["43.320", "43.320", "Snickeri på bygge", "Site joinery"],
  ["43.330", "43.330", "Golvläggning och plattsättning", "Flooring and tiling"],
  ["43.341", "43.341", "Måleri", "Painting"],
  ["43.342", "43.342", "Glasmästeri", "Glazing"],
  ["43.411", "43.911", "Plåttak", "Metal roofing"],
  ["46.472", "46.650", "Partihandel med kontorsmöbler", "Wholesale of office furniture"],
  ["46.501", "46.510", "Partihandel med datorer", "Wholesale of computers"],
  ["46.630", "46.630", "Partihandel med byggmaskiner", "Wholesale of construction machinery"],
  ["46.831", "46.731", "Partihandel med virke och byggmaterial", "Wholesale of timber and building materials"],
  ["46.872", "46.772", "Skrothandel, metall", "Trade in metal scrap"],
  ["46.873", "46.773", "Skrothandel, annat material", "Trade in other scrap"],
  ["47.551", "47.591", "Möbelhandel", "Furniture shops"],
  ["47.791", "47.791", "Antikhandel och antikvariat", "Antiques and used books"],
  ["47.792", "47.792", "Second hand", "Second-hand shops"],
  ["49.410", "49.410", "Åkerier", "Road haulage"],
  ["49.420", "49.420", "Flyttfirmor", "Removals"],
  ["52.100", "52.100", "Lagerhållning", "Warehousing"],
  ["55.101", "55.101", "Hotell med restaurang", "Hotels with restaurant"],
  ["56.110", "56.100", "Restauranger", "Restaurants"],
  ["56.222", "", "Centralkök för skola, vård och omsorg", "Central kitchens for schools and care"],
  ["62.201", "62.020", "It-konsulter", "IT consultancy"],
  ["62.202", "62.030", "It-drift", "IT operations"],
  ["63.100", "63.110", "Datacenter och hosting", "Data centres and hosting"],
  ["68.201", "68.201", "Bostadsförvaltning", "Letting of dwellings"],
  ["68.203", "68.203", "Lokalförvaltning", "Letting of premises"],
  ["71.110", "71.110", "Arkitekter", "Architects"],
  ["71.121", "71.121", "Byggkonsulter", "Construction engineers"],
  ["71.124", "71.124", "Energi-, miljö- och VVS-konsulter", "Energy, environment and HVAC engineers"],
  ["71.200", "71.200", "Provning och analys", "Testing and analysis"],
  ["74.130", "74.103", "Inredningsarkitekter", "Interior design"],
  ["77.320", "77.320", "Uthyrning av byggmaskiner", "Rental of construction machinery"],
  ["77.330", "77.330", "Uthyrning av datorer och kontorsutrustning", "Rental of computers and office equipment"],
  ["77.390", "77.390", "Annan uthyrning", "Other rental"],
  ["81.210", "81.210", "Lokalvård", "Cleaning"],
  ["81.300", "81.300", "Grönyteskötsel", "Grounds maintenance"],
  ["84.110", "", "Kommunal, regional och statlig ledning", "General public administration"],
  ["84.123", "84.123", "Förvaltning av hälso- och sjukvård", "Administration of health care"],
  ["85.201", "85.201", "Grundskolor", "Primary and lower secondary schools"],
  ["85.400", "85.420", "Universitet och högskolor", "Universities"],
  ["86.102", "86.102", "Sjukhus", "Hospitals"],
  ["87.301", "87.301", "Äldreboenden", "Homes for older people"],
  ["94.990", "94.990", "Ideella föreningar", "Non-profit associations"],
  ["95.101", "95.110", "Datorreparation", "Computer repair"],
  ["95.102", "95.120", "Mobilreparation", "Phone repair"],
  ["95.220", "95.220", "Reparation av hushållsapparater och trädgårdsmaskiner", "Repair of appliances and garden machines"],
  ["95.230", "95.230", "Skomakare", "Shoe repair"],
  ["95.240", "95.240", "Möbelreparation", "Furniture repair"],
  ["95.290", "95.290", "Annan reparation", "Other repair"],
  ["95.311", "45.201", "Bilverkstäder", "Vehicle workshops"],
  ["96.101", "96.011", "Industritvätterier", "Industrial laundries"],
];

const editions = { sni2007: "2008-01-01", sni2025: "2025-01-01" } as const;

function row(list: keyof typeof editions, code: string, parent: string | null, labelSv: string, labelEn: string, extra: CodeRow["extra"]): CodeRow {
  return { list, code, parent, labelSv, labelEn, validFrom: editions[list], validTo: null, source: "own-activity-labels", extra };
}

const sectionRows = sections.flatMap(([section2007, section2025, sv, en]) => [
  ...(section2007 ? [row("sni2007", section2007, null, sv, en, { level: "section", section: section2007 })] : []),
  ...(section2025 ? [row("sni2025", section2025, null, sv, en, { level: "section", section: section2025 })] : []),
]);

const divisionRows = divisions.flatMap(([code, section2007, section2025, sv, en]) => [
  ...(section2007 ? [row("sni2007", code, null, sv, en, { level: "division", section: section2007 })] : []),
  ...(section2025 ? [row("sni2025", code, null, sv, en, { level: "division", section: section2025 })] : []),
]);

/** Groups and classes between a detail code and its division are not shipped, so the division is the parent. */
const divisionOf = (code: string): string => {
  let parent = code;
  for (let next = activityParent(code); next; next = activityParent(next)) parent = next;
  return parent;
};

const detailRows = activities.flatMap(([sni2025, sni2007, sv, en]) => [
  row("sni2025", sni2025, divisionOf(sni2025), sv, en, { level: "detail", naceClass: naceClass(sni2025) }),
  ...(sni2007 ? [row("sni2007", sni2007, divisionOf(sni2007), sv, en, { level: "detail", naceClass: naceClass(sni2007) })] : []),
]);

export const activityRows: readonly CodeRow[] = [...sectionRows, ...divisionRows, ...detailRows, ...naceRows];

/** NACE Rev. 2 class of a detail code that SNI 2025 alone has, by its code in SNI 2007: `38.214` → `38.32`. */
export const rev2Classes: ReadonlyMap<string, string> = new Map(
  activities.flatMap(([sni2025, sni2007]) => (sni2007 && sni2025 !== sni2007 ? [[sni2025, naceClass(sni2007)] as const] : [])),
);
