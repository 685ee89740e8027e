import type { CriterionVersion } from "../criterion";
import { all, any, choice, criteriaOf, evidence, linear, number, offer, step, supplier } from "./define";
import { asbestos, consideration, exclusionGrounds, hazardousNotes, minimum, scoring, wasteReceivers } from "./law";
import { from } from "./sources";

const { exclusion, selection, specification, award, clause } = criteriaOf("demolition", {
  categories: "services.dismantling",
  cpv: "4511",
  law: minimum,
});
const masses = {
  categories: "soil.fill soil.gravel soil.topsoil soil.crushed_concrete",
  cpv: "4511 1421 44113",
} as const;

/** Selective demolition, dismantling and ground works. */
export const demolitionCriteria: readonly CriterionVersion[] = [
  exclusion("RIV-01", "basic", {
    title: ["Brott mot avfallsreglerna", "Breach of the waste rules"],
    text: [
      "Leverantör som har åsidosatt sina skyldigheter enligt miljörätten vid hantering av avfall, till exempel visat genom en fällande dom, kan komma att uteslutas. Leverantören intygar för egen del och för mottagare och transportörer som åberopas.",
      "A supplier that has neglected its obligations under environmental law in handling waste, for example as shown by a conviction, may be excluded. The supplier states so for itself and for the receivers and carriers it relies on.",
    ],
    motive: [
      "Avfallsbrott lönar sig när ingen frågar. Frågan ställs innan kontraktet skrivs.",
      "Waste crime pays when nobody asks. The question is put before the contract is signed.",
    ],
    market: ["Seriösa rivare välkomnar prövningen.", "Serious demolition firms welcome the test."],
    followUp: [
      "Mottagare och transportörer anmäls innan de anlitas.",
      "Receivers and carriers are announced before being used.",
    ],
    law: exclusionGrounds,
    strategy: "R1",
    dimension: "social",
    agenda: "12.4 16.5",
    evidence: evidence(
      ["own_statement", "Försäkran i anbudet.", "Statement in the bid."],
      ["public_register", "Uppgifter från tillsynsmyndigheten.", "Information from the supervisory authority."],
    ),
    sources: [from.circuit],
  }),
  selection("RIV-02", "basic", {
    title: ["Rätt att transportera avfall", "Right to carry waste"],
    text: [
      "Leverantören, eller den transportör som åberopas, ska ha gällande tillstånd eller anmälan för transport av avfall.",
      "The supplier, or the carrier relied on, must have a permit or notification for carriage of waste in force.",
    ],
    motive: [
      "Den som lämnar avfall ansvarar för att mottagaren har rätt att ta emot det.",
      "Whoever hands over waste answers for the receiver's right to take it.",
    ],
    market: [
      "Grundkrav som alla yrkesmässiga aktörer ska klara; utgångna tillstånd förekommer.",
      "A basic requirement for every professional; expired permits do occur.",
    ],
    followUp: ["Beslutet visas vid start och när det förnyas.", "The decision is shown at the start and when renewed."],
    law: wasteReceivers,
    strategy: "R8",
    agenda: "12.4",
    cpv: "4511 905",
    categories: "services.dismantling services.recycling services.logistics",
    check: any(supplier.held("waste_carrier_permit"), supplier.held("waste_carrier_notification")),
    evidence: evidence(
      ["public_register", "Länsstyrelsens register.", "County board's register."],
      ["issued_document", "Beslut.", "Decision."],
    ),
    sources: [from.circuit],
  }),
  selection("RIV-03", "basic", {
    title: ["Tillstånd för asbestarbete", "Permit for asbestos work"],
    text: [
      "Leverantören ska ha gällande tillstånd för rivning av asbest, själv eller genom namngiven underleverantör.",
      "The supplier must have a permit in force for asbestos demolition, itself or through a named subcontractor.",
    ],
    motive: [
      "Fynd under arbetet ska kunna tas om hand utan att bygget stannar.",
      "Finds during work must be dealt with without stopping the site.",
    ],
    market: [
      "Få i inlandet har eget tillstånd; låt underleverantör räknas.",
      "Few inland firms hold their own; let a subcontractor count.",
    ],
    followUp: [
      "Tillstånd och utbildningsbevis visas före start.",
      "Permit and training certificates are shown before the start.",
    ],
    law: asbestos,
    strategy: "R9",
    dimension: "social",
    agenda: "3.9 8.8",
    cpv: "4511 4526266",
    check: supplier.held("asbestos_work_permit"),
    evidence: evidence(["public_register", "Tillståndsbeslut.", "Permit decision."]),
    sources: [from.circuit],
  }),
  selection("RIV-04", "advanced", {
    title: ["Farligt avfall i ordnade former", "Hazardous waste in orderly forms"],
    text: [
      "Leverantören ska ha tillstånd att transportera eller ta emot farligt avfall och ett granskat miljöledningssystem.",
      "The supplier must have a permit to carry or receive hazardous waste and an audited environmental management system.",
    ],
    motive: [
      "Selektiv rivning av äldre hus ger alltid något farligt avfall.",
      "Selective demolition of older buildings always yields some hazardous waste.",
    ],
    market: [
      "Uppfylls av ett par aktörer. Överväg att dela upp uppdraget i saneringsdel och demonteringsdel.",
      "A couple of firms comply. Consider splitting the job into decontamination and dismantling.",
    ],
    followUp: ["Kvitto ur avfallsregistret per transport.", "A receipt from the waste register per transport."],
    law: hazardousNotes,
    includes: "RIV-02",
    strategy: "R8",
    agenda: "12.4",
    categories: "services.dismantling services.recycling",
    check: all(
      any(supplier.held("hazardous_waste_carrier_permit"), supplier.held("hazardous_waste_permit")),
      any(supplier.held("iso14001"), supplier.held("emas")),
    ),
    evidence: evidence(
      ["public_register", "Tillståndsbeslut.", "Permit decision."],
      ["issued_document", "Certifikat.", "Certificate."],
    ),
    sources: [from.circuit],
  }),
  specification("RIV-10", "basic", {
    title: ["Återbruksinventering före rivning", "Reuse inventory before demolition"],
    text: [
      "Uppdraget ska inledas med en återbruksinventering där byggdelar listas med mått, antal, skick, bild och bedömd väg: återbruk på plats, försäljning, materialåtervinning.",
      "The job must begin with a reuse inventory listing building parts with size, number, condition, picture and judged route: reuse on site, sale, recycling.",
    ],
    motive: [
      "Det som inte är listat innan maskinen kommer blir avfall.",
      "What is not listed before the machine arrives becomes waste.",
    ],
    market: [
      "Ingår hos demonterare i regionen; vissa tar extra betalt.",
      "Included by the region's dismantlers; some charge extra.",
    ],
    followUp: [
      "Listan jämförs med utfallet i slutrapporten.",
      "The list is compared with the outcome in the final report.",
    ],
    categories: "services.dismantling services.inventory",
    strategy: "R3",
    depth: "service",
    agenda: "12.5 11.6",
    check: offer.is("inventory_included", true),
    evidence: evidence(
      ["material_inventory", "Exempel på inventering från tidigare uppdrag.", "Sample inventory from an earlier job."],
      ["terms", "Beskrivning av vad som ingår.", "Description of what is included."],
    ),
    sources: [from.circuit],
  }),
  specification("RIV-11", "basic", {
    title: ["Sortering på plats", "Sorting on site"],
    text: [
      "Rivningsmaterialet ska sorteras i minst {fractions} fraktioner på platsen eller på en eftersorteringsanläggning som når samma renhet.",
      "Demolition material must be sorted into at least {fractions} fractions on site or at a plant reaching the same purity.",
    ],
    motive: [
      "Sortering hör till de krav som kan ställas i alla projekt redan i dag.",
      "Sorting is among the requirements that can be made in every project today.",
    ],
    market: ["Sex fraktioner klaras av alla utom de minsta.", "All but the smallest manage six fractions."],
    followUp: ["Vågsedel per fraktion.", "Weigh note per fraction."],
    categories: "services.dismantling services.recycling",
    strategy: "R8",
    parameters: [number("fractions", ["Antal fraktioner", "Number of fractions"], [null, 3, 30, 6])],
    check: offer.atLeast("sorting_fractions", "$fractions"),
    evidence: evidence(["supplier_declaration", "Sorteringsplan.", "Sorting plan."]),
    sources: [from.circuit],
  }),
  specification("RIV-12", "advanced", {
    title: ["Fin sortering med redovisade kilon", "Fine sorting with kilograms reported"],
    text: [
      "Materialet ska sorteras i minst {fractions} fraktioner och leverantören ska redovisa kilogram till återbruk och till materialåtervinning.",
      "Material must be sorted into at least {fractions} fractions and the supplier must report kilograms to reuse and to recycling.",
    ],
    motive: [
      "Utan kilon går det inte att skilja ett bra resultat från en bra berättelse.",
      "Without kilograms a good result cannot be told from a good story.",
    ],
    market: ["Kräver rutiner snarare än utrustning.", "Needs routines rather than equipment."],
    followUp: ["Månadsrapport i öppet format.", "Monthly report in an open format."],
    replaces: "RIV-11",
    categories: "services.dismantling services.recycling",
    strategy: "R8",
    agenda: "12.5 12.6",
    parameters: [number("fractions", ["Antal fraktioner", "Number of fractions"], [null, 6, 40, 10])],
    check: all(
      offer.atLeast("sorting_fractions", "$fractions"),
      offer.hasAll("outcome_report", ["kg_reused", "kg_recycled"]),
    ),
    evidence: evidence(["statistics", "Rapport från tidigare uppdrag.", "Report from an earlier job."]),
    sources: [from.circuit],
  }),
  specification("RIV-13", "basic", {
    title: ["Materialåtervinning av det som rivs", "Recycling of what is demolished"],
    text: [
      "Minst {share} viktprocent av det icke-farliga materialet ska gå till återbruk eller materialåtervinning.",
      "At least {share} per cent by weight of non-hazardous material must go to reuse or recycling.",
    ],
    motive: [
      "Taxonomins utkast från 2023 anger 70 procent vid renovering. Betong och metall gör nivån nåbar.",
      "The taxonomy's 2023 draft states 70 per cent in renovation. Concrete and metal make it attainable.",
    ],
    market: [
      "Tänk på att återvinning till vägfyllnad räknas olika; fråga vart betongen går.",
      "Mind that recycling as road fill is counted differently; ask where the concrete goes.",
    ],
    followUp: ["Massbalans i slutrapporten.", "Mass balance in the final report."],
    categories: "services.dismantling services.recycling",
    strategy: "R8",
    parameters: [number("share", ["Lägsta andel", "Lowest share"], ["percent", 30, 100, 65], 5)],
    check: offer.atLeast("recycling_rate", "$share", "percent"),
    evidence: evidence(["statistics", "Utfall från jämförbart uppdrag.", "Outcome of a comparable job."]),
    sources: [from.taxonomy],
    // Rests on a draft value, so it is looked over soon.
    reviewBy: "2026-11-15",
  }),
  specification("RIV-14", "advanced", {
    title: ["En tiondel till återbruk", "A tenth to reuse"],
    text: [
      "Minst {share} viktprocent av det som demonteras ska gå till återbruk, i eget projekt eller hos annan.",
      "At least {share} per cent by weight of what is dismantled must go to reuse, in the project or elsewhere.",
    ],
    motive: [
      "Materialåtervinning är sista utvägen för hela byggdelar. En vikt på återbruk flyttar arbetet uppåt i trappan.",
      "Recycling is the last resort for whole parts. A weight on reuse moves the work up the ladder.",
    ],
    market: [
      "Demontering för hand når 20 procent och mer, maskinrivning knappt någon. Uppgiften saknas hos flera.",
      "Dismantling by hand reaches 20 per cent and more, machine demolition hardly any. Several lack the figure.",
    ],
    followUp: ["Lista över avyttrade delar med mottagare och vikt.", "List of parts passed on with receiver and mass."],
    replaces: "RIV-13",
    strategy: "R3",
    depth: "service",
    agenda: "12.5 11.6",
    parameters: [number("share", ["Lägsta andel till återbruk", "Lowest share to reuse"], ["percent", 1, 60, 10])],
    check: offer.atLeast("reuse_rate", "$share", "percent"),
    evidence: evidence(["statistics", "Utfall från jämförbart uppdrag.", "Outcome of a comparable job."]),
    sources: [from.circuit, from.taxonomy],
  }),
  specification("RIV-15", "spearhead", {
    title: ["Demontering i stället för rivning", "Dismantling instead of demolition"],
    text: [
      "Minst {share} viktprocent ska gå till återbruk, inventering ska ingå och utfallet ska redovisas i kilogram och koldioxidekvivalenter.",
      "At least {share} per cent by weight must go to reuse, the inventory must be included and the outcome reported in kilograms and carbon dioxide equivalents.",
    ],
    motive: [
      "När huset betraktas som ett lager blir priset på rivning ett annat.",
      "When the building is seen as a store the price of demolition becomes another.",
    ],
    market: [
      "En aktör i regionen visar nivån. Ge tid: demontering tar flera veckor längre.",
      "One firm in the region shows the level. Give time: dismantling takes several weeks more.",
    ],
    followUp: [
      "Gemensam avstämning varje vecka; slutrapport med klimatberäkning och antaganden.",
      "Joint check each week; final report with climate calculation and assumptions.",
    ],
    replaces: "RIV-14",
    strategy: "R3",
    depth: "ecosystem",
    agenda: "12.5 11.6 13.2",
    parameters: [number("share", ["Lägsta andel till återbruk", "Lowest share to reuse"], ["percent", 10, 90, 20])],
    check: all(
      offer.atLeast("reuse_rate", "$share", "percent"),
      offer.is("inventory_included", true),
      offer.hasAll("outcome_report", ["kg_reused", "co2e"]),
    ),
    evidence: evidence(["statistics", "Slutrapport från jämförbart uppdrag.", "Final report of a comparable job."]),
    sources: [from.circuit],
  }),
  specification("RIV-16", "basic", {
    version: { number: 1, state: "superseded", from: "2025-10-01", to: "2026-09-30" },
    title: ["Rena massor", "Clean soil"],
    text: ["Massor ska hålla nivån för känslig markanvändning.", "Soil must hold the level for sensitive land use."],
    motive: ["Massor flyttas längre än man tror.", "Soil travels further than one thinks."],
    market: ["Vanligt krav.", "A usual requirement."],
    followUp: ["Provsvar.", "Sample results."],
    ...masses,
    strategy: "R3",
    agenda: "12.4 15.3",
    check: offer.atLeast("contamination_class", "sensitive_use"),
    evidence: evidence(["sampling_analysis", "Provsvar.", "Sample results."]),
    sources: [from.circuit],
    reviewBy: "2026-10-01",
  }),
  specification("RIV-16", "basic", {
    version: { number: 2, state: "published", from: "2026-10-01" },
    title: ["Provtagna massor med känd nivå", "Sampled soil of known level"],
    text: [
      "Massor ska vara provtagna och hålla nivån {level} eller renare. Provsvar ska avse partiet och inte vara äldre än tolv månader.",
      "Soil must be sampled and hold the level {level} or cleaner. Results must concern the lot and be no older than twelve months.",
    ],
    motive: [
      "En uppgift utan prov är en gissning. Kravet gör återvunna massor likvärdiga jungfruliga.",
      "A statement without a sample is a guess. The requirement puts recovered soil on a par with virgin.",
    ],
    market: [
      "Entreprenörer med upplag provtar per tusen ton; små partier är sällan provtagna.",
      "Contractors with depots sample per thousand tonnes; small lots are seldom sampled.",
    ],
    followUp: [
      "Stickprov vid mottagning; parti över nivån avvisas på leverantörens bekostnad.",
      "Sampling on receipt; a lot above the level is refused at the supplier's cost.",
    ],
    ...masses,
    strategy: "R3",
    agenda: "12.4 15.3",
    parameters: [
      choice(
        "level",
        ["Lägsta nivå", "Lowest level"],
        [
          ["sensitive_use", "känslig markanvändning (KM)", "sensitive land use (KM)"],
          ["minor_risk", "mindre än ringa risk", "less than minor risk"],
        ],
      ),
    ],
    check: all(offer.atLeast("contamination_class", "$level"), offer.is("sampled", true)),
    evidence: evidence(["sampling_analysis", "Laboratoriesvar per parti.", "Laboratory result per lot."]),
    sources: [from.circuit],
  }),
  specification("RIV-17", "basic", {
    title: ["Fria från invasiva växter", "Free from invasive plants"],
    text: [
      "Jord och fyllning ska vara fri från invasiva främmande växter, kontrollerat på växtplatsen under växtsäsong.",
      "Soil and fill must be free from invasive alien plants, checked where it lay in the growing season.",
    ],
    motive: [
      "En enda transport kan flytta parkslide till en hel stadsdel.",
      "A single load can move knotweed to a whole district.",
    ],
    market: ["Uppgiften saknas ofta. Fråga innan priset.", "Often unstated. Ask before the price."],
    followUp: ["Syn av platsen efter första växtsäsongen.", "Inspection of the site after the first growing season."],
    categories: "soil.fill soil.topsoil soil.gravel",
    cpv: "4511 1421",
    strategy: "R3",
    agenda: "15.8",
    check: offer.is("invasive_species_free", true),
    evidence: evidence(
      ["inspection_record", "Protokoll från syn.", "Record of inspection."],
      ["supplier_declaration", "Försäkran med platsens namn.", "Declaration naming the place."],
    ),
    sources: [from.circuit],
  }),
  specification("RIV-18", "advanced", {
    title: ["Krossad betong som ballast", "Crushed concrete as aggregate"],
    text: [
      "Krossad betong ska vara krossad och siktad, fri från armering och provtagen.",
      "Crushed concrete must be crushed and screened, free from reinforcement and sampled.",
    ],
    motive: [
      "Betong från en rivning kan ersätta bergkross på nästa plats om kvaliteten är känd.",
      "Concrete from one demolition can replace quarried rock on the next site if its quality is known.",
    ],
    market: [
      "Två anläggningar i regionen krossar; mobilt verk ställs upp från 800 ton.",
      "Two plants in the region crush; a mobile unit comes from 800 tonnes.",
    ],
    followUp: ["Siktkurva och provsvar per tusen ton.", "Grading curve and results per thousand tonnes."],
    categories: "soil.crushed_concrete",
    cpv: "1421 44113",
    strategy: "R8",
    agenda: "12.2 12.5",
    check: all(
      offer.atLeast("sorted_state", "crushed_screened"),
      offer.is("reinforcement_removed", true),
      offer.is("sampled", true),
    ),
    evidence: evidence(
      ["test_report", "Siktkurva.", "Grading curve."],
      ["sampling_analysis", "Provsvar.", "Sample results."],
    ),
    sources: [from.circuit],
  }),
  award("RIV-30", "basic", {
    title: ["Högre andel till återbruk", "Higher share to reuse"],
    text: [
      "Andelen till återbruk ger poäng i rak linje från 5 till 40 viktprocent.",
      "The share to reuse earns points in a straight line from 5 to 40 per cent by weight.",
    ],
    motive: [
      "Poängen låter anbudsgivarna tävla i det som är svårast.",
      "Points let bidders compete in what is hardest.",
    ],
    market: [
      "Stora skillnader mellan demonterare och maskinrivare.",
      "Great differences between dismantlers and machine demolition.",
    ],
    followUp: [
      "Utlovad andel är avtalsinnehåll; vite per procentenhet som saknas.",
      "The share promised is contractual; a penalty per percentage point missing.",
    ],
    law: scoring,
    strategy: "R3",
    agenda: "12.5 11.6",
    check: offer.atLeast("reuse_rate", 5, "percent"),
    points: linear("reuse_rate", 5, 40),
    evidence: evidence(["statistics", "Utfall och plan.", "Outcome and plan."]),
    sources: [from.circuit],
  }),
  award("RIV-31", "advanced", {
    title: ["Transporter utan fossila drivmedel", "Transport without fossil fuels"],
    text: [
      "Andel fossilfri körsträcka ger 3 poäng från 25 procent, 6 poäng från 50 procent och 10 poäng från 80 procent.",
      "The share of fossil-free distance earns 3 points from 25 per cent, 6 from 50 and 10 from 80.",
    ],
    motive: ["Massor är tunga och körs ofta. Drivmedlet avgör.", "Soil is heavy and driven often. The fuel decides."],
    market: [
      "El för tunga fordon är ovanligt i inlandet; HVO ger poäng.",
      "Electric heavy vehicles are rare inland; HVO earns points.",
    ],
    followUp: ["Drivmedelskvitton per kvartal.", "Fuel receipts per quarter."],
    law: scoring,
    strategy: "R2",
    agenda: "13.2 11.6",
    categories: "services.dismantling services.recycling services.logistics",
    cpv: "4511 905 601",
    check: offer.atLeast("fossil_free_transport", 25, "percent"),
    points: step("fossil_free_transport", [
      [80, 10],
      [50, 6],
      [25, 3],
    ]),
    evidence: evidence(["statistics", "Drivmedelsstatistik.", "Fuel statistics."]),
    sources: [from.vehicles],
  }),
  clause("RIV-40", "basic", {
    title: ["Spårbart farligt avfall", "Traceable hazardous waste"],
    text: [
      "Leverantören ska anteckna farligt avfall före transport, lämna uppgifter till avfallsregistret i tid och ge beställaren kopia av transportdokument inom {days} arbetsdagar.",
      "The supplier notes hazardous waste before transport, reports to the waste register in time and gives the client a copy of the transport document within {days} working days.",
    ],
    motive: [
      "Beställaren är ofta den som har avfallet i lagens mening.",
      "The client is often the holder of the waste in the eyes of the law.",
    ],
    market: [
      "Gäller alla enligt förordning; klausulen ger insyn.",
      "Applies to all under the ordinance; the clause gives insight.",
    ],
    followUp: [
      "Dokumenten stäms av mot registret vid varje byggmöte.",
      "Documents are checked against the register at each site meeting.",
    ],
    law: hazardousNotes,
    strategy: "R9",
    agenda: "12.4",
    parameters: [number("days", ["Tid för kopia", "Time for the copy"], ["workday", 1, 20, 5])],
    evidence: evidence(["issued_document", "Transportdokument.", "Transport document."]),
    sources: [from.circuit],
  }),
  clause("RIV-41", "advanced", {
    title: ["Slutrapport med kilon", "Final report in kilograms"],
    text: [
      "Senast {days} arbetsdagar efter slutbesiktning ska leverantören lämna en rapport med kilogram per fraktion till återbruk, återvinning och energi, och med mottagare angivna.",
      "Within {days} working days of final inspection the supplier hands over a report in kilograms per fraction to reuse, recycling and energy, naming receivers.",
    ],
    motive: ["Rapporten blir underlag för nästa upphandling.", "The report is the basis of the next procurement."],
    market: [
      "De flesta redovisar återvinning; återbruk i kilon är ovanligare.",
      "Most report recycling; reuse in kilograms is rarer.",
    ],
    followUp: [
      "Sista delbetalning görs när rapporten är godkänd.",
      "The last payment is made when the report is approved.",
    ],
    law: consideration,
    strategy: "R8",
    agenda: "12.5 12.6",
    parameters: [number("days", ["Tid för rapport", "Time for the report"], ["workday", 5, 60, 20], 5)],
    check: offer.hasAny("outcome_report", ["kg_reused", "kg_recycled"]),
    evidence: evidence(["statistics", "Exempel på rapport.", "Sample report."]),
    sources: [from.circuit, from.uhmCompare],
  }),
];
