import type { ReferenceSource } from "../reference-rows";

/** Where every shipped row and figure comes from. A row names one of these ids. */
export const referenceSources: readonly ReferenceSource[] = [
  { id: "cpv-2008", title: "Common Procurement Vocabulary, Regulation (EC) 213/2008, names as in eForms SDK", publisher: "Publications Office of the European Union", licence: "CC BY 4.0", url: "https://github.com/OP-TED/eForms-SDK", version: "CPV 2008, eForms SDK 1.15.1" },
  { id: "sfs-2020-614", title: "Avfallsförordning (2020:614), bilaga 3", publisher: "Sveriges riksdag", licence: "Statute text, no copyright", url: "https://github.com/se-lex/sfs", version: "read 2026-01-02" },
  { id: "eu-2025-934", title: "Decision (EU) 2025/934, battery entries of the List of Waste; date of application by corrigendum R(01)", publisher: "European Commission; Swedish wording via mews-se/avfallsanteckning", licence: "EU legal text; MIT (wording)", url: "https://eur-lex.europa.eu/eli/dec/2025/934/oj", version: "applies 2026-12-09; no Swedish amendment seen" },
  { id: "defra-waste-list", title: "List of Waste, English wording", publisher: "Department for Environment, Food & Rural Affairs", licence: "Open Government Licence v3", url: "https://github.com/DEFRA", version: "waste movement service" },
  { id: "own-activity-labels", title: "Own short names for SNI 2007 and SNI 2025 codes; SCB's official names are loaded by import", publisher: "Tillvara", licence: "Own work", url: "https://www.scb.se/dokumentation/klassifikationer-och-standarder/standard-for-svensk-naringsgrensindelning-sni/", version: "2026-11" },
  { id: "boverket-klimatdatabas", title: "Boverkets klimatdatabas, typical values A1–A3 and densities", publisher: "Boverket", licence: "Figures, source cited", url: "https://www.boverket.se/klimatdatabas", version: "02.06.000 (2025-01-30)" },
  { id: "uk-factors-2025", title: "Greenhouse gas reporting: conversion factors 2025, material use and freighting goods", publisher: "UK Government", licence: "Open Government Licence v3", url: "https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-2025", version: "2025" },
  { id: "ademe-base-empreinte", title: "Base Carbone and Base Empreinte: furniture, appliances, textiles", publisher: "ADEME", licence: "Licence Ouverte 2.0 (Etalab)", url: "https://base-empreinte.ademe.fr", version: "studies 2014–2019" },
  { id: "ademe-numerique", title: "Digital equipment, life-cycle data", publisher: "ADEME, via incubateur-ademe/publicodes-acv-numerique", licence: "Licence Ouverte 2.0 (Etalab), MIT (repository)", url: "https://github.com/incubateur-ademe/publicodes-acv-numerique", version: "2022–2025" },
  { id: "fira-2011", title: "A study into the feasibility of benchmarking carbon footprints of furniture products, quoted second-hand", publisher: "FIRA International", licence: "© FIRA, reproduction encouraged with acknowledgement", url: "https://www.fira.co.uk", version: "2011" },
  { id: "lut-pallets-2020", title: "Deviatkin and Horttanainen: wooden and plastic EUR pallets, E3S Web of Conferences 158, 03001", publisher: "LUT University", licence: "CC BY 4.0", url: "https://doi.org/10.1051/e3sconf/202015803001", version: "2020" },
  { id: "restart-project", title: "Typical masses of devices, Fixometer reference data", publisher: "The Restart Project", licence: "Single figures, source cited", url: "https://therestartproject.org", version: "2021-08" },
  { id: "wrap-benefits-of-reuse", title: "Benefits of reuse: office furniture, mean mass of an office chair", publisher: "WRAP", licence: "© WRAP, free reproduction with acknowledgement", url: "https://www.wrap.ngo", version: "2011" },
  { id: "geonames", title: "GeoNames places and postal codes", publisher: "GeoNames", licence: "CC BY 4.0", url: "https://www.geonames.org", version: "2026" },
  { id: "whos-on-first", title: "Who's On First places, with Quattroshapes and GeoNames positions; populations SCB 2015", publisher: "Who's On First", licence: "CC0 and CC BY, see whosonfirst.org/docs/licenses", url: "https://whosonfirst.org/docs/licenses/", version: "2026" },
  { id: "svenska-stader", title: "Swedish towns with positions", publisher: "sphrak/svenska-stader", licence: "Apache-2.0", url: "https://github.com/sphrak/svenska-stader", version: "2026" },
  { id: "swedish-geodata", title: "Swedish postcodes and places", publisher: "sjbrg/swedish-geodata", licence: "CC0", url: "https://github.com/sjbrg/swedish-geodata", version: "2026" },
  { id: "sfs-2007-19", title: "Förordning (2007:19) om PCB m.m.", publisher: "Sveriges riksdag", licence: "Statute text, no copyright", url: "https://github.com/se-lex/sfs", version: "read 2025-09-01" },
  { id: "practice-asbestos", title: "Practice of environmental surveys: asbestos suspected in buildings from before 1982; not checked against a statute", publisher: "Tillvara", licence: "Own work", url: "https://www.av.se/halsa-och-sakerhet/asbest/", version: "unchecked" },
  { id: "lou-2016-1145", title: "Lag (2016:1145) om offentlig upphandling", publisher: "Sveriges riksdag", licence: "Statute text, no copyright", url: "https://github.com/se-lex/sfs", version: "read 2025-09-01, to SFS 2025:360; nothing later could be checked" },
  { id: "sfs-2016-1162", title: "Upphandlingsförordning (2016:1162)", publisher: "Sveriges riksdag", licence: "Statute text, no copyright", url: "https://github.com/se-lex/sfs", version: "read 2025-09-01" },
  { id: "sfs-2024-30", title: "Tillkännagivande (2024:30) om tröskelvärden vid offentlig upphandling", publisher: "Sveriges riksdag", licence: "Statute text, no copyright", url: "https://github.com/se-lex/sfs", version: "2024–2025" },
  { id: "eu-2025-2152", title: "Regulation (EU) 2025/2152, thresholds in euro, as quoted by the WTO Center", publisher: "European Commission, via wtocenter.org.tw", licence: "EU legal text", url: "https://eur-lex.europa.eu/eli/reg_del/2025/2152/oj", version: "2026–2027; the text itself was not read" },
  { id: "uhm-direct-2026", title: "Direct purchase limit as stated by a third party after Upphandlingsmyndigheten", publisher: "Third party", licence: "Single figure, source cited", url: "https://www.upphandlingsmyndigheten.se", version: "checked 2026-08-21; the statute was not read after 2025" },
  { id: "eu-2023-2831", title: "Regulation (EU) 2023/2831 on de minimis aid", publisher: "European Commission", licence: "EU legal text", url: "https://eur-lex.europa.eu/eli/reg/2023/2831/oj", version: "2024-01-01 to 2030-12-31" },
  { id: "own-assumption", title: "Assumption of the service, to be replaced by weighing", publisher: "Tillvara", licence: "Own work", url: "/om", version: "2026-11" },
];

const byId: ReadonlyMap<string, ReferenceSource> = new Map(referenceSources.map((source) => [source.id, source]));

export const sourceById = (id: string): ReferenceSource | undefined => byId.get(id);
