import type { Bilingual } from "~/shared/locale";

/*
 * What the law says about a kind of requirement, each with how it was checked. The product explains and never gives
 * legal advice.
 */

const read = {
  sv: "läst i lagtexten till och med SFS 2025:360; senare ändringar är inte kontrollerade",
  en: "read in the act up to SFS 2025:360; later amendments have not been checked",
};

const cite = (sv: string, en: string, certainty: Bilingual = read): Bilingual => ({
  sv: `${sv} (${certainty.sv}).`,
  en: `${en} (${certainty.en}).`,
});

const secondary: Bilingual = {
  sv: "enligt andra källor, inte läst i originalet",
  en: "from other sources, not read in the original",
};
const memory: Bilingual = { sv: "inte kontrollerat mot källa", en: "not checked against a source" };

/** Environmental consideration in what is bought. */
export const consideration = cite(
  "LOU 4 kap. 3 § och 19 kap. 3 §: miljöhänsyn uttrycks som bör, inte som ska",
  "Public Procurement Act (LOU) 4:3 and 19:3: environmental consideration is put as should, not as shall",
);

/** Social terms: no section has been read for them. */
export const socialConsideration = cite(
  "Ingen paragraf om sociala villkor har lästs för biblioteket. Pröva villkoret mot LOU 4 kap. 3 § och 19 kap. 3 § innan det används",
  "No section on social terms has been read for the library. Try the term against LOU 4:3 and 19:3 before using it",
  { sv: "inte kontrollerat mot källa", en: "not checked against a source" },
);

/** Minimum requirements below the threshold stand through negotiation. */
export const minimum = cite(
  "LOU 4 kap. 3 § och 19 kap. 3 § (miljöhänsyn bör tas); under tröskelvärdet får förhandling inte ändra minimikrav, 19 kap. 16 §",
  "LOU 4:3 and 19:3 (environmental consideration should be taken); below the threshold negotiation may not change minimum requirements, 19:16",
);

export const exclusionGrounds = cite(
  "LOU 13 kap. 1–3 §§; under tröskelvärdet gäller de genom 19 kap. 17 §",
  "LOU 13:1–3; below the threshold they apply through 19:17",
);

/** What is scored is published in advance. */
export const scoring = cite(
  "LOU 19 kap. 9 §: kriterier med vikt eller prioritetsordning annonseras i förväg. Ingen modell får göra lägre priser värdelösa, HFD 2022 ref. 41, här återgivet efter fackpress",
  "LOU 19:9: criteria are published in advance with weights or order of priority. No model may make lower prices worthless, HFD 2022 ref. 41, here after the trade press",
);

export const wasteReceivers = cite(
  "Avfallsförordningen (2020:614) 5 kap. 18 §: den som lämnar avfall kontrollerar att mottagaren har tillstånd eller har gjort anmälan; 5 kap. 1 § om tillstånd för transport",
  "Waste Ordinance (2020:614) 5:18: whoever hands over waste checks that the receiver has a permit or has notified; 5:1 on permits for carriage",
  { sv: "läst i lydelsen 2026-01-02", en: "read as of 2026-01-02" },
);

export const hazardousNotes = cite(
  "Avfallsförordningen (2020:614) 6 kap. 1, 11 och 19 §§: anteckning före transport, uppgift till registret inom två arbetsdagar och undertecknat transportdokument för farligt avfall",
  "Waste Ordinance (2020:614) 6:1, 6:11 and 6:19: note before transport, entry in the register within two working days and a signed transport document for hazardous waste",
  { sv: "läst i lydelsen 2026-01-02", en: "read as of 2026-01-02" },
);

export const asbestos = cite(
  "AFS 2025:5–8: gränsvärde 0,01 fiber/cm³ från 2025-12-19. Att hus från tiden före 1982 misstänks innehålla asbest är en minnesregel som inte är kontrollerad mot källa",
  "AFS 2025:5–8: limit value 0.01 fibres/cm³ from 2025-12-19. That buildings from before 1982 are suspected of asbestos is a rule of thumb not checked against a source",
  { sv: "gränsvärdet läst", en: "the limit value has been read" },
);

export const pcb = cite(
  "PCB-förordningen (2007:19): inventering av hus från 1956–1973 och borttagning över 500 mg/kg",
  "PCB Ordinance (2007:19): survey of buildings from 1956–1973 and removal above 500 mg/kg",
  { sv: "läst", en: "read" },
);

export const constructionProducts = cite(
  "Förordning (EU) 2024/3110 från 2026-01-08: begagnade byggprodukter får tillverkarens skyldigheter bland annat om den harmoniserade specifikationen omfattar dem; återbruk inom samma byggnadsverk är undantaget",
  "Regulation (EU) 2024/3110 from 2026-01-08: used construction products carry the maker's duties among other cases where the harmonised specification covers them; reuse within the same works is exempt",
  { sv: "läst", en: "read" },
);

export const dataErasure = cite(
  "Ingen svensk lagregel om metod är känd (inte kontrollerat). Erkänd praxis: NIST SP 800-88 Rev. 2 (2025-09-26) och IEEE 2883-2022, intyg per serienummer",
  "No Swedish statutory rule on method is known (not checked). Recognised practice: NIST SP 800-88 Rev. 2 (2025-09-26) and IEEE 2883-2022, certificate per serial number",
  { sv: "standarderna lästa", en: "the standards have been read" },
);

export const ecodesignPhones = cite(
  "Förordning (EU) 2023/1670 om ekodesign för telefoner och surfplattor som säljs från 2025-06-20",
  "Regulation (EU) 2023/1670 on ecodesign of phones and tablets sold from 2025-06-20",
  secondary,
);

export const furnitureFire = cite(
  "Ingen brandklass för lösa möbler har hittats i byggreglerna. EN 1021-1 och EN 1021-2 är branschens provmetoder",
  "No fire class for loose furniture has been found in the building regulations. EN 1021-1 and EN 1021-2 are the trade's test methods",
  memory,
);

export const reducedRepairVat = cite(
  "ML (2023:200) 9 kap.: 12 procents moms på reparation av cyklar, skor, lädervaror, kläder och hushållslinne",
  "VAT Act (2023:200) ch. 9: 12 per cent VAT on repair of bicycles, shoes, leather goods, clothes and household linen",
  { sv: "läst", en: "read" },
);

export const cleanVehicles = cite(
  "Direktiv 2009/33/EG om rena fordon: andelar för köp och transporttjänster, även avfallshämtning; värdena är lästa i bilagan till 2017 års förslag",
  "Directive 2009/33/EC on clean vehicles: shares for purchases and transport services, waste collection included; values read in the annex of the 2017 proposal",
  secondary,
);

export const electronicInvoice = cite(
  "Lag (2018:1277) om elektroniska fakturor till följd av offentlig upphandling, EN 16931",
  "Act (2018:1277) on electronic invoices in public procurement, EN 16931",
);
