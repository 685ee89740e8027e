import type { CriterionVersion } from "../criterion";
import {
  all,
  any,
  choice,
  criteriaOf,
  day,
  deduction,
  evidence,
  linear,
  number,
  offer,
  step,
  supplier,
} from "./define";
import { asbestos, consideration, constructionProducts, exclusionGrounds, minimum, pcb, scoring } from "./law";
import { from } from "./sources";

const { exclusion, selection, specification, award, clause } = criteriaOf("building", {
  categories: "building timber",
  cpv: "441 442 454",
  law: minimum,
});
const openings = "building.doors building.windows building.partitions";

/** Building products and renovation where reuse comes first. */
export const buildingCriteria: readonly CriterionVersion[] = [
  exclusion("BYG-01", "basic", {
    title: ["Åsidosatta skyldigheter på bygg och renovering", "Neglected obligations on building sites"],
    text: [
      "Leverantör som har åsidosatt skyldigheter enligt miljö-, arbetsmiljö- eller arbetsrätten vid bygg- eller renoveringsarbeten kan komma att uteslutas. Leverantören intygar för egen del och för de underleverantörer som åberopas.",
      "A supplier that has neglected obligations under environmental, working-environment or labour law in building or renovation may be excluded. The supplier states so for itself and for subcontractors it relies on.",
    ],
    motive: [
      "Renovering rör upp det som byggdes in. Den som slarvar med damm, asbest eller villkor ska inte få uppdraget.",
      "Renovation stirs up what was built in. Those careless with dust, asbestos or conditions should not get the job.",
    ],
    market: [
      "Samma prövning för alla; ingen leverantör stängs ute på förhand.",
      "The same trial for all; no supplier is shut out in advance.",
    ],
    followUp: [
      "Nya underleverantörer anmäls och prövas innan de går in på platsen.",
      "New subcontractors are announced and tried before they enter the site.",
    ],
    law: exclusionGrounds,
    strategy: "R1",
    dimension: "social",
    agenda: "8.8 12.7",
    evidence: evidence(
      ["own_statement", "Försäkran i anbudet.", "Statement in the bid."],
      ["public_register", "Registeruppgifter på begäran.", "Register extracts on request."],
    ),
    sources: [from.circuit],
  }),
  selection("BYG-02", "basic", {
    title: ["Kvalitet och miljö i samma system", "Quality and environment in one system"],
    text: [
      "Leverantören ska ha ett granskat kvalitets- eller miljöledningssystem som gäller på dagen för sista anbudsdag.",
      "The supplier must have an audited quality or environmental management system in force on the last day for bids.",
    ],
    motive: [
      "Begagnade byggdelar kräver mottagningskontroll. Ett ledningssystem visar att kontrollen görs lika varje gång.",
      "Used building parts need control on receipt. A management system shows that it is done the same way every time.",
    ],
    market: [
      "Mindre byggfirmor har ofta FR2000 eller ISO 9001; båda godtas.",
      "Smaller builders often hold FR2000 or ISO 9001; both are accepted.",
    ],
    followUp: ["Certifikat visas en gång om året.", "The certificate is shown once a year."],
    strategy: "R1",
    agenda: "12.6",
    check: any(
      supplier.held("iso14001"),
      supplier.held("iso9001"),
      supplier.held("fr2000"),
      supplier.held("svensk_miljobas"),
    ),
    evidence: evidence(["issued_document", "Certifikat eller likvärdigt bevis.", "Certificate or equivalent proof."]),
    sources: [from.dfo],
  }),
  selection("BYG-03", "advanced", {
    title: ["Lager för byggåterbruk", "Storage for reused building parts"],
    text: [
      "Leverantören ska förfoga över minst {area} kvadratmeter torrt inomhuslager där byggdelar kan mätas, märkas och vänta på sitt projekt.",
      "The supplier must have at least {area} square metres of dry indoor storage where building parts can be measured, marked and wait for their project.",
    ],
    motive: [
      "Rivning och renovering infaller sällan samtidigt. Lagret är bron mellan dem.",
      "Demolition and renovation seldom coincide. Storage bridges them.",
    ],
    market: [
      "Två aktörer i regionen har över 2 000 kvadratmeter. Hyrt lager godtas.",
      "Two firms in the region have over 2,000 square metres. Rented storage is accepted.",
    ],
    followUp: ["Lagerlista lämnas varje kvartal.", "A stock list is handed over each quarter."],
    strategy: "R3",
    depth: "ecosystem",
    dimension: "economic",
    agenda: "12.5 11.6",
    parameters: [number("area", ["Lageryta", "Storage area"], ["m2", 100, 5000, 500], 50)],
    check: supplier.atLeast("storage_indoor_m2", "$area"),
    evidence: evidence([
      "own_statement",
      "Adress, area och klimat i lokalen.",
      "Address, area and climate of the premises.",
    ]),
    sources: [from.circuit],
  }),
  specification("BYG-10", "basic", {
    title: ["Asbest utesluten", "Asbestos ruled out"],
    text: [
      "Begagnade byggprodukter ska vara fria från asbest, visat genom provtagning eller genom att asbest kan uteslutas av tillverkningsår och miljöinventering.",
      "Used building products must be free from asbestos, shown by sampling or because it can be ruled out by year of manufacture and environmental survey.",
    ],
    motive: [
      "Återbruk får aldrig flytta en risk till nästa byggnad.",
      "Reuse must never move a risk to the next building.",
    ],
    market: [
      "Den som inventerar före demontering kan svara. I löst lagda partier saknas ofta uppgiften.",
      "Those who survey before dismantling can answer. For loose lots the fact is often missing.",
    ],
    followUp: [
      "Protokoll följer varje parti; parti utan protokoll tas inte emot.",
      "A record comes with each lot; a lot without one is not received.",
    ],
    categories: "building",
    law: asbestos,
    strategy: "R3",
    agenda: "3.9 12.4",
    check: offer.atLeast("asbestos_status", "free_by_year"),
    evidence: evidence(
      ["environmental_survey", "Miljöinventering av huset.", "Environmental survey of the building."],
      ["sampling_analysis", "Laboratoriesvar.", "Laboratory result."],
    ),
    sources: [from.circuit],
  }),
  specification("BYG-11", "advanced", {
    title: ["Asbest och PCB provtagna", "Asbestos and PCB sampled"],
    text: [
      "Begagnade fönster, golv, betong- och tegelprodukter ska vara provtagna utan fynd av asbest, och PCB ska vara uteslutet genom provtagning eller årtal.",
      "Used windows, floors, concrete and brick products must be sampled without finding asbestos, and PCB ruled out by sampling or year.",
    ],
    motive: [
      "Fogar och golvmassor från 1956–1973 är den vanligaste källan till PCB i hus. Provsvar är billigare än sanering.",
      "Joints and floor compounds from 1956–1973 are the usual source of PCB in buildings. A sample costs less than clean-up.",
    ],
    market: [
      "Provtagna partier finns, men få. Betala gärna för provtagningen.",
      "Sampled lots exist but are few. Consider paying for the sampling.",
    ],
    followUp: ["Provsvar arkiveras i byggnadens loggbok.", "Results are kept in the building's logbook."],
    categories: "building.windows building.flooring building.concrete building.brick",
    law: pcb,
    replaces: "BYG-10",
    strategy: "R3",
    agenda: "3.9 12.4",
    check: all(offer.atLeast("asbestos_status", "tested_free"), offer.atLeast("pcb_status", "free_by_year")),
    evidence: evidence(["sampling_analysis", "Laboratoriesvar per parti.", "Laboratory result per lot."]),
    sources: [from.circuit],
  }),
  specification("BYG-12", "basic", {
    title: ["Bedömda byggprodukter", "Assessed building products"],
    text: [
      "Nya produkter och material som tillförs ska vara bedömda eller registrerade i Byggvarubedömningen, SundaHus eller BASTA, eller ha motsvarande bedömning.",
      "New products and added materials must be assessed or registered in Byggvarubedömningen, SundaHus or BASTA, or have an equivalent assessment.",
    ],
    motive: [
      "Bedömningen gör att innehållet är känt när delen en dag ska återbrukas.",
      "Assessment means that the contents are known when the part is one day reused.",
    ],
    market: [
      "Vanligt för nya produkter. Kräv inte bedömning av begagnade delar, där räcker inventering.",
      "Common for new products. Do not ask it of used parts, for which a survey suffices.",
    ],
    followUp: [
      "Loggbok med bedömning per produkt lämnas vid slutbesked.",
      "A logbook with the assessment per product is handed over at completion.",
    ],
    strategy: "R2",
    agenda: "12.4",
    check: offer.hasAny("material_assessment", ["byggvarubedomningen", "sundahus", "basta"]),
    evidence: evidence(["certificate", "Utdrag ur bedömningssystemet.", "Extract from the assessment system."]),
    sources: [from.ivlCircular],
  }),
  specification("BYG-13", "basic", {
    version: { number: 1, state: "superseded", from: "2025-10-01", to: "2026-09-30" },
    title: ["Fönster med låg värmeförlust", "Windows with low heat loss"],
    text: [
      "Fönster ska ha ett U-värde på högst {u} watt per kvadratmeter och kelvin.",
      "Windows must have a U-value of at most {u} watts per square metre and kelvin.",
    ],
    motive: ["Energin i driften påverkar i många år.", "Energy in use matters for many years."],
    market: ["Nya fönster klarar 1,0. Begagnade gör det sällan.", "New windows manage 1.0. Used ones seldom do."],
    followUp: ["Prestandadeklaration vid leverans.", "Declaration of performance at delivery."],
    categories: "building.windows",
    cpv: "44221",
    strategy: "R2",
    agenda: "7.3",
    parameters: [number("u", ["Högsta U-värde", "Highest U-value"], ["W_per_m2K", 0.5, 3, 1], 0.1)],
    check: offer.atMost("u_value", "$u", "W_per_m2K"),
    evidence: evidence(["declaration_of_performance", "Prestandadeklaration.", "Declaration of performance."]),
    sources: [from.taxonomy],
    reviewBy: "2026-10-01",
  }),
  specification("BYG-13", "basic", {
    version: { number: 2, state: "published", from: "2026-10-01" },
    title: ["Fönster med låg värmeförlust, även begagnade", "Windows with low heat loss, used ones too"],
    text: [
      "Fönster ska ha ett U-värde på högst {u} watt per kvadratmeter och kelvin. För begagnade fönster godtas beräknat värde efter komplettering med glas eller båge.",
      "Windows must have a U-value of at most {u} watts per square metre and kelvin. For used windows a calculated value after added glass or sash is accepted.",
    ],
    motive: [
      "Ett måttligt värde släpper in begagnade tvåglasfönster som kompletteras, utan att driften blir dyr.",
      "A moderate value lets in used double-glazed windows that are upgraded without making use expensive.",
    ],
    market: [
      "1,3 klaras av oanvänt överskott och renoverade fönster.",
      "Unused surplus and renovated windows manage 1.3.",
    ],
    followUp: [
      "Värdet visas per fönstertyp i relationshandlingen.",
      "The value is shown per type of window in the as-built documents.",
    ],
    categories: "building.windows",
    cpv: "44221",
    strategy: "R5",
    agenda: "7.3 12.5",
    parameters: [number("u", ["Högsta U-värde", "Highest U-value"], ["W_per_m2K", 0.5, 3, 1.3], 0.1)],
    check: offer.atMost("u_value", "$u", "W_per_m2K"),
    evidence: evidence(
      ["declaration_of_performance", "Prestandadeklaration.", "Declaration of performance."],
      ["third_party_statement", "Beräkning av sakkunnig.", "Expert's calculation."],
    ),
    sources: [from.taxonomy, from.circuit],
  }),
  specification("BYG-14", "basic", {
    title: ["Brandklassad dörr med känt ursprung", "Fire-rated door of known origin"],
    text: [
      "Dörrar i brandcellsgräns ska ha lägst klass EI 30, styrkt med märkning eller handling från tillverkaren, och karmen ska ingå.",
      "Doors in compartment lines must hold at least EI 30, supported by marking or the maker's documents, with the frame included.",
    ],
    motive: [
      "Dörren och karmen är provade ihop. Tas karmen med går dörren att återbruka.",
      "Door and frame are tested together. With its frame the door can be reused.",
    ],
    market: [
      "Regionens demonterare tar med karm när någon frågar. Utan märkning faller dörren.",
      "The region's dismantlers bring the frame when asked. Without marking the door fails.",
    ],
    followUp: ["Brandskylt fotograferas före montage.", "The fire plate is photographed before fitting."],
    categories: "building.doors",
    cpv: "44221",
    law: constructionProducts,
    strategy: "R3",
    check: all(offer.oneOf("fire_rating", ["ei30", "ei60", "ei90", "ei120"]), offer.is("frame_included", true)),
    evidence: evidence(
      ["marking", "Foto av brandskylt.", "Photo of the fire plate."],
      ["declaration_of_performance", "Prestandadeklaration.", "Declaration of performance."],
    ),
    sources: [from.circuit],
  }),
  specification("BYG-15", "basic", {
    title: ["Golv för offentlig miljö", "Floors for public premises"],
    text: [
      "Golv ska hålla slitageklass 33 eller bättre och kunna slipas eller bytas i delar.",
      "Floors must hold use class 33 or better and be possible to sand or replace in parts.",
    ],
    motive: [
      "I norska hyreskriterier ska ytskikt hålla i minst fem år, på högre nivå tio.",
      "Norwegian criteria for rented premises ask surfaces to last five years, ten at the higher level.",
    ],
    market: [
      "Plattor och massiv parkett klarar det. Rullvara är svår att återbruka.",
      "Tiles and solid parquet manage. Roll goods are hard to reuse.",
    ],
    followUp: ["Besiktning vart femte år.", "Inspection every five years."],
    categories: "building.flooring",
    cpv: "441122 4543",
    strategy: "R2",
    check: offer.atLeast("floor_wear_class", "c33"),
    evidence: evidence(["product_sheet", "Datablad med slitageklass.", "Data sheet with use class."]),
    sources: [from.dfo, from.ecolabelFloors],
  }),
  specification("BYG-16", "advanced", {
    title: ["Egenskaper som går att lita på", "Properties that can be relied on"],
    text: [
      "Byggprodukten ska ha prestandadeklaration eller CE-märkning, eller, för begagnad produkt utanför harmoniserad standard, ett utlåtande om de egenskaper som användningen kräver.",
      "The product must have a declaration of performance or CE marking or, for a used product outside harmonised standards, a statement on the properties that its use requires.",
    ],
    motive: [
      "Projektören måste kunna rita in delen. Utan dokumenterade egenskaper blir den utfyllnad.",
      "The designer must be able to draw the part in. Without documented properties it becomes filler.",
    ],
    market: [
      "Oanvänt överskott har deklaration; demonterat har det ibland.",
      "Unused surplus has a declaration; dismantled parts sometimes do.",
    ],
    followUp: ["Handlingarna samlas i byggnadens loggbok.", "The documents are gathered in the building's logbook."],
    law: constructionProducts,
    strategy: "R3",
    check: any(offer.is("dop_present", true), offer.is("ce_marked", true)),
    evidence: evidence(
      ["declaration_of_performance", "Prestandadeklaration.", "Declaration of performance."],
      ["third_party_statement", "Utlåtande av sakkunnig.", "Expert's statement."],
    ),
    sources: [from.circuit],
  }),
  specification("BYG-17", "advanced", {
    title: ["Återbrukad andel i byggdelen", "Reused share of the building part"],
    text: [
      "Minst {share} viktprocent av byggdelen ska vara återbrukad.",
      "At least {share} per cent by weight of the building part must be reused.",
    ],
    motive: [
      "Den största klimatvinsten i en renovering är det som inte tillverkas på nytt.",
      "The greatest climate gain in renovation is what is not made anew.",
    ],
    market: [
      "Dörrar, glaspartier, undertak och sanitet finns i mängd; isolering sällan.",
      "Doors, partitions, ceilings and sanitary ware are plentiful; insulation seldom.",
    ],
    followUp: [
      "Vikt återbrukat per byggdel redovisas vid delbesiktning.",
      "Reused mass per part is reported at partial inspection.",
    ],
    categories: `${openings} building.ceilings building.flooring building.sanitary building.lighting building.brick`,
    law: consideration,
    includes: "BYG-10",
    strategy: "R3",
    depth: "new_product",
    agenda: "12.5 11.6",
    parameters: [number("share", ["Återbrukad andel", "Reused share"], ["percent", 10, 100, 50], 5)],
    check: offer.atLeast("reused_share", "$share", "percent"),
    evidence: evidence(
      ["supplier_declaration", "Mängdförteckning.", "Bill of quantities."],
      ["material_inventory", "Inventering av källan.", "Inventory of the source."],
    ),
    sources: [from.ivlOffices, from.circuit],
  }),
  specification("BYG-18", "spearhead", {
    title: ["Återbrukad byggdel, redo att montera", "Reused part, ready to fit"],
    text: [
      "Minst {share} viktprocent av byggdelen ska vara återbrukad, och delen ska vara rengjord, kontrollerad och klar att montera vid leverans.",
      "At least {share} per cent by weight of the part must be reused, and it must be cleaned, checked and ready to fit at delivery.",
    ],
    motive: [
      "Montören ska inte behöva laga. Färdiga delar gör återbruk jämförbart med nytt på bygget.",
      "The fitter should not have to mend. Ready parts make reuse comparable to new on site.",
    ],
    market: [
      "Kräver en mellanhand med verkstad. Pröva mängden innan nivån väljs.",
      "Requires an intermediary with a workshop. Check the quantity before choosing the level.",
    ],
    followUp: ["Mottagningskontroll med protokoll per leverans.", "Control on receipt with a record per delivery."],
    categories: "building.doors building.windows",
    replaces: "BYG-17",
    includes: "BYG-16",
    strategy: "R5",
    depth: "new_product",
    agenda: "12.5 11.6",
    parameters: [number("share", ["Återbrukad andel", "Reused share"], ["percent", 50, 100, 80], 5)],
    check: all(
      offer.atLeast("reused_share", "$share", "percent"),
      offer.hasAny("reconditioning", ["cleaned", "repaired", "resurfaced", "tested"]),
      offer.is("dismantled_state", "ready"),
    ),
    evidence: evidence(["service_record", "Protokoll över vad som är gjort.", "Record of what has been done."]),
    sources: [from.circuit],
  }),
  award("BYG-30", "basic", {
    title: ["Återvunnet innehåll i nya produkter", "Recycled content of new products"],
    text: [
      "Återvunnet innehåll ger poäng i rak linje från 10 till 80 viktprocent.",
      "Recycled content earns points in a straight line from 10 to 80 per cent by weight.",
    ],
    motive: [
      "Där återbruk inte räcker styr poängen mot återvunnen råvara. Inget av 38 provade projekt nådde taxonomins materialkvoter, så poäng är rimligare än krav.",
      "Where reuse does not suffice, points steer to recycled material. None of 38 trial projects reached the taxonomy's material quotas, so points are fairer than a minimum.",
    ],
    market: ["Isolering, gips och stål har ofta värden.", "Insulation, plasterboard and steel often have values."],
    followUp: ["Värdet kontrolleras mot miljövarudeklaration.", "The value is checked against the EPD."],
    strategy: "R8",
    check: offer.atLeast("recycled_content", 10, "percent"),
    points: linear("recycled_content", 10, 80),
    evidence: evidence(
      ["epd", "Miljövarudeklaration.", "EPD."],
      ["supplier_declaration", "Beräkning.", "Calculation."],
    ),
    sources: [from.taxonomy, from.ivlCircular],
    law: scoring,
  }),
  award("BYG-31", "advanced", {
    title: ["Deklarerad klimatpåverkan", "Declared climate effect"],
    text: [
      "Produktspecifik miljövarudeklaration ger 10 poäng, branschgemensam 4 poäng.",
      "A product-specific EPD earns 10 points, an industry average 4.",
    ],
    motive: [
      "Beräkning av hela husets klimatpåverkan kräver värden per produkt.",
      "Calculating the climate effect of the whole building requires values per product.",
    ],
    market: [
      "Stora tillverkare har egna deklarationer. För begagnat räknas ingen ny tillverkning.",
      "Large makers have their own. For used parts no new production is counted.",
    ],
    followUp: ["Deklarationerna samlas i loggboken.", "Declarations are gathered in the logbook."],
    law: scoring,
    strategy: "R2",
    agenda: "12.6 13.2",
    check: offer.atLeast("epd", "average"),
    points: step("epd", [
      ["product_specific", 10],
      ["average", 4],
    ]),
    evidence: evidence(["epd", "Publicerad deklaration.", "Published declaration."]),
    sources: [from.ivlEpd, from.taxonomy],
  }),
  award("BYG-32", "advanced", {
    title: ["Återbruk värderat i kronor", "Reuse valued in kronor"],
    text: [
      "Återbrukad andel ger avdrag på jämförelsepriset: 100 000 kronor från 30 procent, 200 000 kronor från 60 procent och 300 000 kronor från 90 procent.",
      "The reused share gives a deduction from the comparison price: SEK 100,000 from 30 per cent, 200,000 from 60 per cent and 300,000 from 90 per cent.",
    ],
    motive: ["Avdraget säger öppet vad återbruket är värt.", "The deduction says openly what reuse is worth."],
    market: [
      "Sätt beloppen efter kalkylen; de ska kunna vinna men inte avgöra ensamma.",
      "Set amounts by the calculation; they should be able to win but not decide alone.",
    ],
    followUp: [
      "Andelen mäts vid slutbesiktning; brist ger vite enligt trappa.",
      "The share is measured at final inspection; shortfall carries a stepped penalty.",
    ],
    categories: `${openings} building.ceilings building.flooring building.sanitary building.lighting building.brick`,
    law: scoring,
    strategy: "R3",
    depth: "new_product",
    agenda: "12.5 11.6",
    check: offer.atLeast("reused_share", 30, "percent"),
    points: deduction("reused_share", [
      [30, 100_000],
      [60, 200_000],
      [90, 300_000],
    ]),
    evidence: evidence(["supplier_declaration", "Mängdförteckning.", "Bill of quantities."]),
    sources: [from.circuit, from.dfo],
  }),
  clause("BYG-40", "basic", {
    title: ["Återbruksplan på tre sidor", "Reuse plan of three pages"],
    text: [
      "Senast {date} ska leverantören lämna en plan på högst tre sidor med åtgärder, slag och mängder av återbrukat material och nyttan av dem. Planen uppdateras vid varje byggmöte.",
      "By {date} at the latest the supplier hands over a plan of at most three pages with measures, kinds and quantities of reused material and their benefit. It is updated at each site meeting.",
    ],
    motive: [
      "En kort plan läses. Norska upphandlare använder samma längd som tilldelningskriterium.",
      "A short plan gets read. Norwegian buyers use the same length as an award criterion.",
    ],
    market: ["Alla kan skriva tre sidor.", "Everyone can write three pages."],
    followUp: [
      "Stående punkt på byggmötet; utfall mot plan i slutrapporten.",
      "A standing item at site meetings; outcome against plan in the final report.",
    ],
    law: consideration,
    strategy: "R3",
    depth: "ecosystem",
    agenda: "12.5 11.6",
    cpv: "45 441 442",
    parameters: [day("date", ["Planen lämnas senast", "Plan due by"])],
    evidence: evidence(["own_statement", "Planen.", "The plan."]),
    sources: [from.dfo],
  }),
  clause("BYG-41", "advanced", {
    title: ["Bygg- och rivningsavfall till återbruk eller återvinning", "Construction waste to reuse or recycling"],
    text: [
      "Minst {share} viktprocent av det icke-farliga avfallet från renoveringen ska förberedas för återbruk eller materialåtervinnas.",
      "At least {share} per cent by weight of non-hazardous waste from the renovation must be prepared for reuse or recycled.",
    ],
    motive: [
      "EU:s taxonomi angav i utkastet från 2023 70 procent för renovering och 90 för nybygge. Utkastets tal är en utgångspunkt, inte en gräns i lag.",
      "The EU taxonomy stated 70 per cent for renovation and 90 for new build in the 2023 draft. The draft's figures are a starting point, not a limit in law.",
    ],
    market: [
      "I en prövning nådde 40 procent av projekten 90-procentsnivån.",
      "In one trial 40 per cent of projects reached the 90 per cent level.",
    ],
    followUp: ["Vågsedlar per fraktion redovisas varje månad.", "Weigh notes per fraction are reported monthly."],
    law: consideration,
    strategy: "R8",
    depth: "ecosystem",
    agenda: "12.5 11.6",
    cpv: "45",
    categories: "services.building_repair services.dismantling",
    parameters: [number("share", ["Lägsta andel", "Lowest share"], ["percent", 50, 100, 70], 5)],
    evidence: evidence(["statistics", "Sammanställning med vågsedlar.", "Summary with weigh notes."]),
    sources: [from.taxonomy],
    // Rests on a draft value, so it is looked over soon.
    reviewBy: "2026-11-15",
  }),
  clause("BYG-42", "basic", {
    title: ["Överblivet tas tillbaka", "Surplus is taken back"],
    text: [
      "Leverantören ska ta tillbaka obrutna förpackningar och hela delar som blir över {terms}.",
      "The supplier takes back unopened packages and whole parts left over {terms}.",
    ],
    motive: [
      "Felbeställt och överblivet är nytt material som annars blir avfall.",
      "Mis-ordered and left-over goods are new material that otherwise becomes waste.",
    ],
    market: ["Grossister gör det redan, ofta mot avgift.", "Wholesalers already do so, often for a fee."],
    followUp: ["Återtagen mängd per leveransmånad.", "Quantity taken back per month of delivery."],
    law: consideration,
    strategy: "R2",
    depth: "ecosystem",
    categories: "building.doors building.windows building.lighting building.sanitary building.partitions",
    parameters: [
      choice(
        "terms",
        ["Villkor", "Terms"],
        [
          ["paid", "mot skälig avgift", "for a reasonable fee"],
          ["free", "utan kostnad", "free of charge"],
        ],
      ),
    ],
    check: offer.atLeast("take_back", "$terms"),
    evidence: evidence(["terms", "Returvillkor.", "Return terms."]),
    sources: [from.circuit],
  }),
];
