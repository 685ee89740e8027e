import { has, type BaseListing } from "../types";

const reused = { unit: "piece", legal: "reuse", strategy: "R3", steady: true } as const;
const renewed = { unit: "piece", legal: "repair", strategy: "R5", steady: true } as const;
const taken = { unit: "piece", legal: "dismantled", strategy: "R3", dismantling: "done", steady: true } as const;

/** Goods of the other areas: of each kind one offer that can answer for itself, one that falls short and one that says little. */
export const goodsMarket: readonly BaseListing[] = [
  has("furniture.desks", "skogsmobler krogarna inlandskommunen", "[Skrivbord i björk med egen miljövarudeklaration, {qty} st|Skrivbord från centralkontoret, {qty} st|Skrivbord ur kommunhuset, {qty} st]",
    "[Begagnade stativ och ny skiva av vår björk. Deklarationen är registrerad och gäller just den här modellen.|Spånskiva med kantlist som släpper. Säljs billigt till den som har bråttom.|Står i ett stängt kontor. Ingen vet mer än att de är höga nog.]",
    renewed, {},
    [
      { ref: "SB-101", qty: 32, price: "each 2900", width: 1600, depth: 800, condition_grade: "as_new", origin: "refurbished", furniture_standard: ["en_527"], epd: "product_specific", declared_gwp: 38, formaldehyde_class: "half_e1", legal_timber: true, wood_certification: ["pefc"], certified_wood_share: 100, product_identified: true, height_adjustable: "electric", warranty_months: 60, spare_parts_years: 15, brand: "Exempel Skogsmöbler", model: "Spång" },
      { ref: "SB-102", qty: 21, price: "each 200", legal: "reuse", strategy: "R3", width: 1400, depth: 700, condition_grade: "worn", origin: "reused", furniture_standard: ["none"], epd: "none", declared_gwp: 140, formaldehyde_class: "e2", legal_timber: false, wood_certification: ["none"], certified_wood_share: 10, product_identified: false, height_adjustable: "no", warranty_months: 0 },
      { ref: "SB-103", qty: 14, price: "each 150", legal: "reuse", strategy: "R3", width: 1600, depth: 800, condition_grade: "good", origin: "reused" },
    ]),
  has("building.windows", "byggaterbruket hyvleri friskolan", "[Kompletterade fönster 12 × 14, {qty} st|Kopplade fönster 10 × 12, {qty} st|Fönster ur gymnastiksalen, {qty} st]",
    "[Begagnade tvåglasfönster där vi har satt en tredje ruta. Provtagna, målade och klara att sätta i, med beräknat U-värde på lappen.|Inbytta vid panelbyte. Kittet är gammalt och ingen har provtagit fogen.|Sitter i trä, öppningsbara. Kom och mät.]",
    taken, {},
    [
      { ref: "FO-101", qty: 46, price: "each 2200", legal: "reuse", width: 1190, height: 1390, condition_grade: "as_new", origin: "refurbished", reconditioning: ["repaired", "resurfaced", "tested"], asbestos_status: "tested_free", pcb_status: "tested_free", u_value: 1.2, glazing: "triple", dop_present: true, ce_marked: true, material_assessment: ["sundahus"], reused_share: 88, recycled_content: 24, epd: "average", dismantled_state: "ready", take_back: "free", frame_included: true },
      { ref: "FO-102", qty: 18, price: "each 200", width: 990, height: 1190, condition_grade: "worn", origin: "reused", reconditioning: ["none"], asbestos_status: "suspected", pcb_status: "suspected", u_value: 2.7, glazing: "coupled", dop_present: false, ce_marked: false, material_assessment: ["none"], reused_share: 10, recycled_content: 0, epd: "none", dismantled_state: "partly", take_back: "none" },
      { ref: "FO-103", qty: 12, price: "each 100", width: 1200, height: 2000, condition_grade: "worn" },
    ]),
  has("building.doors", "byggaterbruket inlandsbygg friskolan", "[Branddörrar EI 30 med karm, {qty} st|Innerdörrar utan karm, {qty} st|Klassrumsdörrar, {qty} st]",
    "[Skylten sitter kvar, karmen är med och tätningslisten är ny. Mätta med laser.|Formpressade blad, karmen gick sönder när vi tog ut dem.|Tunga och tysta, skyltarna är övermålade.]",
    taken, {},
    [
      { ref: "DO-101", qty: 27, price: "each 2400", width: 990, height: 2090, condition_grade: "as_new", origin: "refurbished", reconditioning: ["repaired", "resurfaced", "tested"], fire_rating: "ei30", frame_included: true, dop_present: true, asbestos_status: "free_by_year", manufacture_year: 2009, reused_share: 95, dismantled_state: "ready", material_assessment: ["byggvarubedomningen"], take_back: "bought_back" },
      { ref: "DO-102", qty: 40, price: "each 80", width: 890, height: 2040, condition_grade: "worn", origin: "reused", reconditioning: ["none"], fire_rating: "none", frame_included: false, dop_present: false, ce_marked: false, asbestos_status: "free_by_year", manufacture_year: 1994, reused_share: 100, dismantled_state: "ready", take_back: "none" },
      { ref: "DO-103", qty: 16, price: "each 150", width: 990, height: 2090, condition_grade: "good" },
    ]),
  has("building.flooring", "byggaterbruket inlandsbygg friskolan", "[Textilplattor klass 33, {qty} m²|Laminatgolv från lägenheter, {qty} m²|Golv i aulan, {qty} m²]",
    "[Tvättade och sorterade efter färg, ligger på pall. Klassen står på baksidan.|Tunt laminat, klickfogen är svag på några bräder.|Stavparkett tror vi. Lagd innan någon här började.]",
    { ...taken, unit: "m2" }, {},
    [
      { ref: "GO-101", qty: 420, price: "each 60", floor_wear_class: "c33", condition_grade: "good", origin: "reused", asbestos_status: "tested_free", pcb_status: "tested_free", reused_share: 100, recycled_content: 45, epd: "product_specific", material_assessment: ["byggvarubedomningen"], dop_present: true },
      { ref: "GO-102", qty: 160, price: "each 20", floor_wear_class: "c22", condition_grade: "worn", origin: "reused", asbestos_status: "free_by_year", manufacture_year: 2011, reused_share: 100, recycled_content: 0, epd: "none", dop_present: false, ce_marked: false },
      { ref: "GO-103", qty: 210, price: "negotiable", condition_grade: "worn" },
    ]),
  has("it.laptops", "rekond nordmetall bostader", "[Rekonditionerade bärbara 14″, nytt batteri, {qty} st|Bärbara datorer ur inlämnat, {qty} st|Bärbara datorer från områdeskontor, {qty} st]",
    "[Öppnade, rengjorda och testade. Batteriet är bytt, höljet är av återvunnen plast och varje dator går att följa på sitt nummer.|Plockade ur det som lämnades in. Diskarna är överskrivna men utan protokoll.|Byttes när avtalet gick ut. Listan över modeller kommer.]",
    renewed, {},
    [
      { ref: "DA-101", qty: 64, price: "each 3900", screen_size: 14, condition_grade: "as_new", origin: "refurbished", function_tested: true, reconditioning: ["cleaned", "parts_replaced", "tested"], warranty_months: 36, battery_health: 97, updates_until: "2031-10-14", data_erasure: "certificate", erasure_standard: ["nist_800_88"], account_locks_removed: true, spare_parts_years: 6, ecolabel: ["tco", "epeat"], reused_share: 93, repairability_class: "b", recycled_plastic: 55, take_back: "bought_back", traceable_item: true, memory: 16, storage: 512, storage_type: "ssd" },
      { ref: "DA-102", qty: 30, price: "each 600", legal: "reuse", strategy: "R3", screen_size: 15.6, condition_grade: "worn", origin: "reused", function_tested: false, warranty_months: 0, battery_health: 58, updates_until: "2025-10-14", data_erasure: "erased", account_locks_removed: true, spare_parts_years: 0, ecolabel: ["none"], reused_share: 100, repairability_class: "e", recycled_plastic: 0, take_back: "none", traceable_item: false, memory: 8, storage: 256, storage_type: "ssd" },
      { ref: "DA-103", qty: 22, price: "each 900", legal: "reuse", strategy: "R3", screen_size: 14, condition_grade: "good" },
    ]),
  has("textiles.workwear", "tvatteriet somnaden gruvservice kustbygg", "[Arbetsbyxor ur uthyrningspoolen, {qty} st|Omsydda varselvästar, {qty} st|Overaller från depån, {qty} st|Arbetsjackor från bygget, {qty} st]",
    "[Chipmärkta, lagade och sorterade efter storlek. Märket sitter på kardborre och tyget är provat för industritvätt.|Ihopsydda av rester, reflexen är ny.|Ny i påse, tryckt logotyp över ryggen. Krympte i tvätten när vi provade.|Blandade storlekar och märken, tvättade.]",
    reused, {},
    [
      { ref: "AK-101", qty: 380, price: "each 90", condition_grade: "good", origin: "reused", reconditioning: ["cleaned", "repaired", "graded"], min_washes: 120, industrial_laundry: true, pfas_added: false, logo_status: "removable", recycled_fibre: 35, mono_material: true, shrinkage: 2, reused_share: 82, recyclable_share: 92, traceable_item: true, main_fibre: "polyester" },
      { ref: "AK-102", qty: 60, price: "each 140", condition_grade: "as_new", origin: "refurbished", reconditioning: ["repaired"], min_washes: 40, pfas_added: false, logo_status: "none", recycled_fibre: 12, reused_share: 70, hi_vis_class: "class_2", industrial_laundry: false, traceable_item: false },
      { ref: "AK-103", qty: 150, price: "each 60", legal: "unused", condition_grade: "as_new", origin: "unused_surplus", reconditioning: ["none"], min_washes: 25, industrial_laundry: false, pfas_added: true, logo_status: "permanent", recycled_fibre: 0, mono_material: false, shrinkage: 9, reused_share: 0, recyclable_share: 35, traceable_item: false, main_fibre: "cotton_polyester" },
      { ref: "AK-104", qty: 75, price: "each 40", condition_grade: "worn" },
    ]),
  has("textiles.linen", "fjallhotellet", "Lakan och örngott ur stugbyn, {qty} st", "Bomull och polyester, tunna men hela. Tvättade hemma hos oss i vanliga maskiner.",
    reused, {}, [{ ref: "LA-101", qty: 300, price: "each 8", condition_grade: "worn", origin: "reused", min_washes: 20, industrial_laundry: false, pfas_added: false, recycled_fibre: 0, mono_material: false, traceable_item: false, recyclable_share: 40 }]),
  has("soil.fill", "vagmark fjallvind kustkommunen", "[Provtagna schaktmassor, morän, {qty} ton|Massor från vägslänt, {qty} ton|Jord från idrottsplatsen, {qty} ton]",
    "[Protokoll per tusen ton, platsen synad i juli. Vi lastar och väger.|Sorterade i två högar. Lupin växer på den ena.|Schaktas ut när planen byggs om. Prov tas om någon frågar.]",
    { unit: "tonne", legal: "by_product", strategy: "R3", steady: true }, {},
    [
      { ref: "JO-101", qty: 2400, price: "each 15", soil_type: "till", contamination_class: "sensitive_use", sampled: true, invasive_species_free: true },
      { ref: "JO-102", qty: 900, price: "free", soil_type: "till", contamination_class: "less_sensitive_use", sampled: false, invasive_species_free: false },
      { ref: "JO-103", qty: 600, price: "free", soil_type: "till" },
    ]),
  has("soil.crushed_concrete", "atervinning energi kustbygg", "[Krossad betong 0–32, siktad, {qty} ton|Betong från pannhallen, {qty} ton|Betong från grundrivning, {qty} ton]",
    "[Fri från armering, siktkurva och provsvar följer varje tusental ton.|Större stycken med järn i. Ska bort innan tjälen går.|Ligger i hög bakom baracken, blandade storlekar.]",
    { unit: "tonne", legal: "by_product", strategy: "R8", steady: true }, {},
    [
      { ref: "BE-101", qty: 1800, price: "each 55", grain_max: 32, sorted_state: "crushed_screened", reinforcement_removed: true, sampled: true, contamination_class: "minor_risk", asbestos_status: "tested_free" },
      { ref: "BE-102", qty: 500, price: "free", sorted_state: "raw", reinforcement_removed: false, sampled: false },
      { ref: "BE-103", qty: 240, price: "free", grain_max: 400 },
    ]),
];
