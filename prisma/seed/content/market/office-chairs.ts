import { has, offers, type BaseListing } from "../types";

const chair = "furniture.office_chairs";
const sold = { unit: "piece", legal: "reuse", strategy: "R3", steady: true } as const;
const renewed = { unit: "piece", legal: "repair", strategy: "R5", steady: true } as const;

/** Meets what the region's basic office-furniture requirements ask. */
const sound = {
  product_identified: true, height_adjustable: "manual", furniture_standard: ["en_1335"], spare_parts_years: 5, warranty_months: 24,
  wear_parts_replaceable: true, pfas_added: false, halogenated_flame_retardants: false, abrasion: 80000, reused_share: 90,
  take_back: "free", spare_parts_delivery: 8, condition_grade: "good", origin: "refurbished", upholstery: "wool", armrests: true,
} as const;
/** Meets the advanced ones too. */
const ambitious = {
  ...sound, spare_parts_years: 10, warranty_months: 36, disassembly_common_tools: true, repair_manual: "owner", svhc_status: "none_above_limit",
  epd: "average", spare_parts_delivery: 5, condition_grade: "as_new",
} as const;
/** Meets all at spearhead but a declaration of the very model. */
const leading = { ...ambitious, spare_parts_years: 15, warranty_months: 60, repair_manual: "public", modular: true, traceable_item: true, take_back: "bought_back" } as const;

/** A market of office chairs as wide as that of a region: refurbishers, public stores, lots left over, rental and repair. */
export const officeChairMarket: readonly BaseListing[] = [
  has(chair, "mobelcirkeln", "[{qty} renoverade kontorsstolar, modell K-14 ull|{qty} kontorsstolar i serie, omklädda]",
    "[Nya gaspelare, hjul och armstöd. Varje stol har chip och en sida på nätet där det står vad som är bytt. Ryggen går att byta mot hög eller nät ur samma serie.|Samma stomme, ny sits och nytt tyg. Två års garanti och delar på hyllan.]",
    renewed, sound,
    [
      { ...leading, ref: "ST-101", qty: 80, price: "each 1890", brand: "Exempelstolen", model: "K-14", reused_share: 88, recycled_content: 22, abrasion: 120000, uniform_set: true, reconditioning: ["cleaned", "parts_replaced", "reupholstered", "tested"] },
      { ref: "ST-305", qty: 120, price: "each 1450", brand: "Exempelstolen", model: "K-11", reused_share: 75, recycled_content: 12, uniform_set: true, reconditioning: ["cleaned", "reupholstered", "tested"] },
    ]),
  has(chair, "skogsmobler", "Kontorsstolar med björkrygg, {qty} st i serie", "Begagnade stativ med rygg och sits av vår björk. Allt är skruvat, delarna passar över hela serien och ritningen ligger öppet. Numrerade under sitsen.",
    renewed, leading, [{ ref: "ST-102", qty: 60, price: "each 2390", brand: "Exempel Skogsmöbler", model: "Tjäder", reused_share: 82, certified_wood_share: 100, wood_certification: ["pefc"], legal_timber: true, recycled_content: 8, uniform_set: true, reconditioning: ["resurfaced", "parts_replaced"] }]),
  has(chair, "tapetseraren", "Omstoppade kontorsstolar, {qty} st, med journal", "Jag stoppar om, syr i ull och märker stolen med nummer. Journalen visar vad som är gjort och vilka delar som går att köpa. Kan byggas om till konferensstol.",
    renewed, leading, [{ ref: "ST-103", qty: 24, price: "each 2750", brand: "Exempelstolen", model: "K-8", reused_share: 80, abrasion: 150000, uniform_set: true, reconditioning: ["reupholstered", "repaired"] }]),
  has(chair, "aterbruksforradet exempelregionen bostader universitetet", "[Genomgångna kontorsstolar ur förrådet, {qty} st|Kontorsstolar från regionhuset, genomgångna, {qty} st|Kontorsstolar från områdeskontoren, {qty} st|{qty} kontorsstolar med nätrygg, genomgångna]",
    "[Förrådets verkstad har bytt hjul och gaspelare. Anvisning följer med.|Gåtts igenom av en möbelverkstad inför flytten. Delar är beställda för tio år.|Renoverade inför ombyggnaden som ställdes in. Garantin kan skrivas över.|Lika i hela partiet. Delar och anvisning följer med köpet.] Köparen får listan över utförda åtgärder.",
    sold, ambitious,
    [
      { ref: "ST-201", qty: 40, price: "each 900", brand: "Exempelstolen", model: "K-8", reused_share: 96, uniform_set: true },
      { ref: "ST-202", qty: 30, price: "each 1100", brand: "Exempelnät", model: "Air 2", upholstery: "mesh", reused_share: 94, recycled_plastic: 30, uniform_set: true },
      { ref: "ST-203", qty: 25, price: "each 750", brand: "Exempelstolen", model: "K-14", reused_share: 92, uniform_set: false },
      { ref: "ST-204", qty: 36, price: "each 980", brand: "Exempelnät", model: "Air 3", upholstery: "mesh", reused_share: 97, traceable_item: true, uniform_set: true },
    ]),
  has(chair, "universitetet sjukhuset rekond aterbruksforradet", "[{qty} kontorsstolar ur tentamenssalar|Arbetsstolar från administrationen, {qty} st|Kontorsstolar ur inbyten, {qty} st|Blå kontorsstolar med garanti, {qty} st]",
    "[Rengjorda och provsuttna, med två års garanti från vår möbelverkstad.|Ångtvättade, märkta med modell. Garanti genom verkstadsavtalet.|Vi tog emot dem med datorerna. Provade och med garanti.|Förrådets egna, ullklädda och kompletta.] Delar går att få i fem år.",
    sold, sound,
    [
      { ref: "ST-301", qty: 60, price: "each 450", brand: "Exempelstolen", model: "K-8", reused_share: 100, uniform_set: true },
      { ref: "ST-302", qty: 45, price: "each 400", brand: "Exempelstolen", model: "K-11", reused_share: 100, upholstery: "artificial_leather", washability: "wipe", uniform_set: true },
      { ref: "ST-303", qty: 35, price: "each 650", brand: "Nordexempel", model: "N2", reused_share: 98, uniform_set: false },
      { ref: "ST-304", qty: 70, price: "each 350", brand: "Exempelstolen", model: "K-8", reused_share: 100, spare_parts_years: 6, uniform_set: true },
    ]),
  has(chair, "kustlager norddata krogarna fjallhotellet", "[Kontorsstolar från avvecklat kundlager, {qty} st|Skiftstolar ur driftcentralen, {qty} st|Kontorsstolar från centralkontoret, {qty} st|Skrivbordsstolar ur hotellrum, {qty} st]",
    "[Kunden flyttade och lämnade dem. Hela men utan papper på vad tyget innehåller.|Suttna dygnet runt men med bytta gaspelare. Vi har lämnat dem utan garanti.|Blandade modeller, konstläder. Säljs som de står.|Lika i alla rum, lätta. Några armstöd är repade.]",
    sold, { condition_grade: "worn", origin: "reused", height_adjustable: "manual", armrests: true },
    [
      { ref: "ST-401", qty: 90, price: "each 250", brand: "Exempelstolen", model: "K-8", product_identified: true, furniture_standard: ["en_1335"], warranty_months: 24, spare_parts_years: 5, wear_parts_replaceable: true, pfas_added: false, halogenated_flame_retardants: false, abrasion: 60000, reused_share: 100, take_back: "none", spare_parts_delivery: 30, upholstery: "polyester" },
      { ref: "ST-402", qty: 18, price: "each 900", brand: "Exempelskift", model: "24/7", product_identified: true, furniture_standard: ["en_1335"], warranty_months: 0, spare_parts_years: 3, wear_parts_replaceable: true, repair_manual: "professional", disassembly_common_tools: false, abrasion: 40000, reused_share: 100, modular: false, upholstery: "polyester", svhc_status: "declared", epd: "none" },
      { ref: "ST-403", qty: 33, price: "each 120", brand: "?", product_identified: false, furniture_standard: ["none"], warranty_months: 0, spare_parts_years: 0, wear_parts_replaceable: false, repair_manual: "none", pfas_added: true, halogenated_flame_retardants: true, abrasion: 20000, take_back: "none", recycled_content: 0, upholstery: "artificial_leather", traceable_item: false, reused_share: 100 },
      { ref: "ST-404", qty: 80, price: "each 90", brand: "Exempelrum", model: "R1", product_identified: true, furniture_standard: "?", warranty_months: "?", spare_parts_years: "?", abrasion: "?", upholstery: "mixed_fabric", reused_share: 100 },
    ]),
  has(chair, "andrachansen kretsen inlandskommunen kustkommunen", "[Blandade kontorsstolar i varuhuset, {qty} st|Kontorsstolar lagade av våra deltagare, {qty} st|Kontorsstolar ur kommunhuset, {qty} st|Stolar från stängt kontor, {qty} st]",
    "[Kommer in en i taget. Ring för vad som finns i dag.|Hjul och gaspelare bytta där det behövdes. Ingen är den andra lik.|Samma modell, blå. Etiketten sitter kvar men papperen är borta.|Står uppställda i ett rum, provsitt gärna.]",
    sold, { origin: "reused" },
    [
      { ref: "ST-501", qty: 15, price: "each 200", condition_grade: "worn", reused_share: 100 },
      { ref: "ST-502", qty: 12, price: "each 300", condition_grade: "good", reused_share: 100, wear_parts_replaceable: true, warranty_months: 3, reconditioning: ["repaired"] },
      { ref: "ST-503", qty: 50, price: "each 150", condition_grade: "good", product_identified: true, brand: "Exempelstolen", model: "K-5", reused_share: 100, spare_parts_years: 2, manufacture_year: 2012 },
      { ref: "ST-504", qty: 28, price: "each 100", condition_grade: "worn", manufacture_year: 2008 },
    ]),
  has(chair, "kustplast", "Nya kontorsstolar med sits av återvunnen plast, {qty} st", "Provserie som inte gick till kund. Sits och rygg är gjutna av nät och emballage från hamnen, stativet är nytt stål.",
    { unit: "piece", legal: "unused", strategy: "R8", steady: true }, { ...sound, origin: "new", reused_share: 0, recycled_content: 58, recycled_plastic: 85, upholstery: "none", abrasion: null, condition_grade: "as_new", epd: "none" },
    [{ ref: "ST-601", qty: 45, price: "each 1700", brand: "Exempel Kustplast", model: "Prov 3", uniform_set: true, product_identified: true }]),
  offers(chair, "mobelcirkeln tapetseraren", "[Hyr renoverade kontorsstolar, service ingår|Era stolar klädda om på plats]",
    "[Stolar i samma serie så länge ni behöver dem. Går något sönder byter vi inom två dagar, och tar tillbaka när ni blir färre.|Vi kommer med verkstadsbil, klär om i ull och byter det som är slitet. Samma stol, femton år till.]",
    { unit: "piece", service: "rental", strategy: "R1", steady: true }, { ...leading },
    [
      { ref: "ST-701", price: "each 39", reused_share: 90 },
      { ref: "ST-702", price: "each 890", service: "refurbish", strategy: "R5", reused_share: 85, take_back: "none" },
    ]),
];
