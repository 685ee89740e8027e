import type { CriterionVersion } from "../criterion";
import { all, any, choice, criteriaOf, evidence, number, offer, supplier } from "./define";
import { consideration, exclusionGrounds, furnitureFire, minimum } from "./law";
import { from } from "./sources";

const { exclusion, selection, specification } = criteriaOf("furniture", {
  categories: "furniture",
  cpv: "391",
  law: minimum,
});
const seating = "furniture.office_chairs furniture.chairs furniture.sofas furniture.school furniture.care";

const years = (suggested: number, min: number, max = 25) =>
  number("years", ["Antal år", "Number of years"], ["year", min, max, suggested]);
const months = (suggested: number, min: number) =>
  number("months", ["Antal månader", "Number of months"], ["month", min, 120, suggested], 6);

/** Furniture: who may sell, and what every piece must meet. */
export const furnitureCriteria: readonly CriterionVersion[] = [
  exclusion("MOB-01", "basic", {
    title: [
      "Åsidosatta skyldigheter i möbelns leverantörskedja",
      "Neglected obligations in the furniture's supply chain",
    ],
    text: [
      "Leverantör som har åsidosatt skyldigheter enligt miljö-, social- eller arbetsrätten i tillverkning, renovering eller handel med möbler kan komma att uteslutas. Leverantören intygar att någon sådan grund inte finns eller redovisar vad som har hänt och vilka åtgärder som har vidtagits.",
      "A supplier that has neglected obligations under environmental, social or labour law in making, refurbishing or trading furniture may be excluded. The supplier states that no such ground exists, or describes what happened and the measures taken.",
    ],
    motive: [
      "Trä, ytbehandling och sömnad köps i långa kedjor. Uteslutningsgrunden ger myndigheten ett verktyg när en brist redan är visad.",
      "Wood, finishes and sewing are bought through long chains. The ground gives the authority a tool once a failing has been shown.",
    ],
    market: [
      "Berör alla leverantörer lika och stänger ingen ute på förhand.",
      "Affects every supplier alike and shuts nobody out in advance.",
    ],
    followUp: [
      "Ny försäkran begärs vid varje förlängning. Uppgifter som visar sig vara fel prövas mot avtalets hävningsgrunder.",
      "A new statement is asked for at each extension. Information that proves wrong is tried against the contract's grounds for termination.",
    ],
    law: exclusionGrounds,
    strategy: "R1",
    dimension: "social",
    agenda: "8.7 12.7 16.5",
    evidence: evidence(
      [
        "own_statement",
        "Försäkran i anbudet, undertecknad av behörig företrädare.",
        "Statement in the bid, signed by an authorised representative.",
      ],
      [
        "public_register",
        "Uppgifter ur offentliga register när myndigheten begär det.",
        "Extracts from public registers when the authority asks.",
      ],
    ),
    sources: [from.gppFurniture],
  }),
  selection("MOB-02", "basic", {
    title: [
      "Systematiskt miljöarbete hos möbelleverantören",
      "Systematic environmental work at the furniture supplier",
    ],
    text: [
      "Leverantören ska ha ett miljöledningssystem som är granskat av tredje part och som gäller på dagen för sista anbudsdag.",
      "The supplier must have an environmental management system audited by a third party and in force on the last day for bids.",
    ],
    motive: [
      "Återbruk, renovering och återtag hålls samman av rutiner. Ett granskat system visar att de finns och följs.",
      "Reuse, refurbishment and take-back are held together by routines. An audited system shows that they exist and are followed.",
    ],
    market: [
      "Små verkstäder har oftare Svensk Miljöbas eller FR2000 än ISO 14001; alla fyra godtas för att inte stänga dem ute.",
      "Small workshops more often hold Svensk Miljöbas or FR2000 than ISO 14001; all four are accepted so as not to shut them out.",
    ],
    followUp: [
      "Giltigt certifikat visas en gång om året. Löper det ut ska leverantören inom 60 dagar visa ett nytt.",
      "A valid certificate is shown once a year. If it runs out the supplier shows a new one within 60 days.",
    ],
    strategy: "R1",
    agenda: "12.6",
    check: any(
      supplier.held("iso14001"),
      supplier.held("emas"),
      supplier.held("svensk_miljobas"),
      supplier.held("fr2000"),
    ),
    evidence: evidence([
      "issued_document",
      "Certifikat med giltighetstid, eller likvärdigt bevis från oberoende granskare.",
      "Certificate with its period of validity, or equivalent proof from an independent auditor.",
    ]),
    sources: [from.dfo],
  }),
  selection("MOB-03", "advanced", {
    title: ["Egen eller knuten möbelverkstad", "Own or affiliated furniture workshop"],
    text: [
      "Leverantören ska förfoga över en verkstad för trä eller stoppning där möbler kan lagas, kläs om och få nya delar.",
      "The supplier must have at its disposal a workshop for wood or upholstery where furniture can be mended, re-covered and given new parts.",
    ],
    motive: [
      "Utan verkstad blir reparation ett löfte utan händer. Kravet gör att livslängden kan förlängas under hela avtalet.",
      "Without a workshop repair is a promise without hands. The requirement makes longer life possible throughout the contract.",
    ],
    market: [
      "Underleverantör godtas, vilket öppnar för tapetserare och sociala företag.",
      "A subcontractor is accepted, which opens for upholsterers and social enterprises.",
    ],
    followUp: [
      "Verkstaden besöks under första avtalsåret; antal lagade möbler redovisas varje halvår.",
      "The workshop is visited in the first year; the number of pieces mended is reported every half-year.",
    ],
    strategy: "R4",
    depth: "service",
    agenda: "12.5 8.4",
    check: supplier.hasAny("workshop", ["wood", "upholstery"]),
    evidence: evidence([
      "own_statement",
      "Beskrivning av lokal, bemanning och utrustning; avtal om verkstaden är en underleverantörs.",
      "Description of premises, staff and equipment; agreement where the workshop is a subcontractor's.",
    ]),
    sources: [from.dfo, from.gppFurniture],
  }),
  selection("MOB-04", "basic", {
    title: ["Lager för sammanhållna leveranser", "Storage for complete deliveries"],
    text: [
      "Leverantören ska förfoga över minst {area} kvadratmeter inomhuslager för mellanlagring av möbler.",
      "The supplier must have at least {area} square metres of indoor storage for holding furniture.",
    ],
    motive: [
      "Begagnade möbler samlas ihop över tid. Utan lager går det inte att leverera många lika på en gång.",
      "Used furniture is gathered over time. Without storage many alike cannot be delivered at once.",
    ],
    market: [
      "Sätt arean efter behovet: 120 stolar ryms på omkring 100 kvadratmeter. Hög area gynnar stora aktörer.",
      "Set the area by the need: 120 chairs fit in about 100 square metres. A large area favours large firms.",
    ],
    followUp: [
      "Kontrolleras vid uppstart och när lagret byter adress.",
      "Checked at the start and when storage changes address.",
    ],
    strategy: "R3",
    depth: "new_product",
    dimension: "economic",
    parameters: [number("area", ["Lageryta", "Storage area"], ["m2", 50, 5000, 300], 50)],
    check: supplier.atLeast("storage_indoor_m2", "$area"),
    evidence: evidence([
      "own_statement",
      "Adress och area, samt avtal om lagret är hyrt.",
      "Address and area, and the lease where storage is rented.",
    ]),
    sources: [from.adda],
  }),
  specification("MOB-10", "basic", {
    title: ["Provad för offentlig miljö", "Tested for public premises"],
    text: [
      "Möbeln ska uppfylla den europeiska provningsstandard för hållfasthet, säkerhet och hållbarhet som gäller för dess användning, eller likvärdig standard.",
      "The piece must meet the European test standard for strength, safety and durability that applies to its use, or an equivalent standard.",
    ],
    motive: [
      "Det som håller behöver inte köpas igen. Provning skiljer möbler för offentlig miljö från hemmamöbler.",
      "What lasts need not be bought again. Testing tells furniture for public premises from furniture for the home.",
    ],
    market: [
      "Begagnade möbler provas sällan på nytt; provrapporten för modellen godtas när konstruktionen är oförändrad.",
      "Used pieces are rarely tested anew; the model's test report is accepted where the construction is unchanged.",
    ],
    followUp: [
      "Provrapport för levererad modell begärs stickprovsvis.",
      "The test report of a delivered model is asked for on a sample basis.",
    ],
    strategy: "R2",
    check: offer.hasAny("furniture_standard", ["en_1335", "en_527", "en_16139", "en_15372", "en_1729", "en_14073"]),
    evidence: evidence(
      ["test_report", "Rapport från ackrediterat laboratorium.", "Report from an accredited laboratory."],
      [
        "certificate",
        "Möbelfakta eller likvärdig märkning där provningen ingår.",
        "Möbelfakta or an equivalent label that includes the testing.",
      ],
    ),
    sources: [from.dfo],
  }),
  specification("MOB-11", "basic", {
    title: ["Reservdelar i minst fem år", "Spare parts for at least five years"],
    text: [
      "Slitdelar och funktionsdelar till möbeln ska gå att köpa i minst {years} år från leverans.",
      "Wear parts and functional parts must be available for at least {years} years from delivery.",
    ],
    motive: [
      "En stol kasseras oftast för en trasig gaspelare eller ett hjul. Delar som finns kvar håller hela möbeln kvar.",
      "A chair is mostly discarded for a broken gas spring or castor. Parts that remain available keep the whole piece in use.",
    ],
    market: [
      "Fem år klaras av de flesta som renoverar. Möbler ur ett eget överskott saknar ofta uppgiften.",
      "Most refurbishers manage five years. Furniture from an owner's surplus often lacks the fact.",
    ],
    followUp: [
      "En provbeställning av reservdel görs per år; leveranstid och pris noteras.",
      "One trial order of a part is made each year; delivery time and price are noted.",
    ],
    strategy: "R4",
    parameters: [years(5, 1)],
    check: offer.atLeast("spare_parts_years", "$years", "year"),
    evidence: evidence(
      ["supplier_declaration", "Försäkran med lista över delar.", "Declaration with a list of parts."],
      ["terms", "Leveransvillkor som anger tiden.", "Terms of delivery that state the period."],
    ),
    sources: [from.uhmFurniture, from.gppFurniture],
  }),
  specification("MOB-12", "advanced", {
    title: ["Reservdelar länge och snabbt", "Spare parts for long and soon"],
    text: [
      "Slitdelar och funktionsdelar ska gå att köpa i minst {years} år från leverans, och slitdelarna ska kunna bytas av användaren.",
      "Wear parts and functional parts must be available for at least {years} years from delivery, and wear parts must be replaceable by the user.",
    ],
    motive: [
      "Ekonomisk livslängd för kontorsmöbler brukar anges till 7–15 år. Delarna ska räcka lika länge.",
      "The economic life of office furniture is usually put at 7–15 years. Parts should last as long.",
    ],
    market: [
      "Tillverkare och renoverare med eget dellager klarar kravet; den som säljer vidare i befintligt skick gör det sällan.",
      "Makers and refurbishers with their own stock of parts manage; those who resell as is seldom do.",
    ],
    followUp: [
      "Provbeställning per år och redovisning av bytta delar.",
      "A trial order each year and a report of parts replaced.",
    ],
    replaces: "MOB-11",
    strategy: "R4",
    parameters: [years(8, 5)],
    check: all(offer.atLeast("spare_parts_years", "$years", "year"), offer.is("wear_parts_replaceable", true)),
    evidence: evidence(
      ["supplier_declaration", "Försäkran med lista över delar och tid.", "Declaration with list of parts and period."],
      ["manual", "Anvisning som visar bytet.", "Instructions that show the replacement."],
    ),
    sources: [from.gdci, from.dfo],
  }),
  specification("MOB-13", "basic", {
    version: { number: 1, state: "superseded", from: "2025-10-01", to: "2026-09-30" },
    title: ["Garanti på möbeln", "Warranty on the furniture"],
    text: [
      "Leverantören ska lämna garanti på möbeln i minst {months} månader från leverans.",
      "The supplier must give a warranty of at least {months} months from delivery.",
    ],
    motive: [
      "Garanti flyttar risken för tidiga fel till den som kan åtgärda dem.",
      "A warranty moves the risk of early faults to the party who can put them right.",
    ],
    market: ["Vanlig nivå för nya möbler.", "A usual level for new furniture."],
    followUp: ["Reklamationer och åtgärder redovisas årligen.", "Complaints and remedies are reported yearly."],
    strategy: "R2",
    parameters: [months(12, 6)],
    check: offer.atLeast("warranty_months", "$months", "month"),
    evidence: evidence(["terms", "Garantivillkor.", "Warranty terms."]),
    sources: [from.uhmFurniture],
    reviewBy: "2026-10-01",
  }),
  specification("MOB-13", "basic", {
    version: { number: 2, state: "published", from: "2026-10-01" },
    title: ["Garanti på ny, begagnad och renoverad möbel", "Warranty on new, used and refurbished furniture"],
    text: [
      "Leverantören ska lämna garanti i minst {months} månader från leverans. Garantin ska omfatta mekanik, stoppning och ytor och gälla lika för renoverade möbler. I första hand ska felet lagas, inte bytas mot ny vara.",
      "The supplier must give a warranty of at least {months} months from delivery. It must cover mechanism, upholstery and surfaces and apply equally to refurbished pieces. Faults are to be repaired rather than met with a new product.",
    ],
    motive: [
      "Garanti flyttar risken för tidiga fel till den som kan åtgärda dem, och att laga först håller materialet kvar. Ett återbruksavtal på marknaden kräver två års slitstyrka i offentlig miljö.",
      "A warranty moves the risk of early faults to the party who can put them right, and repair first keeps the material in use. One framework for reused furniture asks for two years of wear in public premises.",
    ],
    market: [
      "Den som renoverar lämnar ofta 24 månader. Den som säljer sitt eget överskott lämnar sällan någon garanti.",
      "Refurbishers often give 24 months. Owners who sell their surplus seldom give any.",
    ],
    followUp: [
      "Reklamationer, andel lagade och andel utbytta redovisas årligen.",
      "Complaints, share repaired and share replaced are reported yearly.",
    ],
    strategy: "R4",
    parameters: [months(24, 6)],
    check: offer.atLeast("warranty_months", "$months", "month"),
    evidence: evidence(
      ["terms", "Garantivillkor med omfattning och undantag.", "Warranty terms with scope and exceptions."],
      [
        "supplier_declaration",
        "Försäkran att villkoren gäller renoverade möbler.",
        "Declaration that the terms apply to refurbished furniture.",
      ],
    ),
    sources: [from.uhmFurniture, from.adda],
  }),
  specification("MOB-14", "advanced", {
    title: ["Lång garanti med reparation först", "Long warranty with repair first"],
    text: [
      "Leverantören ska lämna garanti i minst {months} månader från leverans. Fel ska avhjälpas genom reparation om det inte är tekniskt omöjligt.",
      "The supplier must give a warranty of at least {months} months from delivery. Faults must be remedied by repair unless that is technically impossible.",
    ],
    motive: [
      "En lång garanti lönar konstruktioner som tål bruk och går att laga.",
      "A long warranty rewards constructions that stand use and can be repaired.",
    ],
    market: [
      "Tre år erbjuds av uthyrare och några renoverare. Nordisk miljömärkning anger tio år för skrivbord.",
      "Rental firms and some refurbishers offer three years. The Nordic Swan states ten years for desks.",
    ],
    followUp: [
      "Garantiärenden redovisas med åtgärd per ärende.",
      "Warranty cases are reported with the remedy of each.",
    ],
    replaces: "MOB-13",
    strategy: "R4",
    parameters: [months(36, 24)],
    check: offer.atLeast("warranty_months", "$months", "month"),
    evidence: evidence([
      "terms",
      "Garantivillkor med reparation som första åtgärd.",
      "Warranty terms with repair as the first remedy.",
    ]),
    sources: [from.swanFurniture, from.uhmFurniture],
  }),
  specification("MOB-15", "basic", {
    title: ["Slitdelar som går att byta", "Wear parts that can be replaced"],
    text: [
      "Hjul, gaspelare, armstöd, sitsar, glidskydd och andra delar som slits ska kunna bytas utan att möbeln i övrigt skadas.",
      "Castors, gas springs, armrests, seats, glides and other wearing parts must be replaceable without damage to the rest of the piece.",
    ],
    motive: [
      "Mellan 80 och 90 procent av en möbels miljöeffekt ligger i materialet. Den som byter en del sparar resten.",
      "Between 80 and 90 per cent of a piece's environmental effect lies in its materials. Replacing one part saves the rest.",
    ],
    market: [
      "Uppfylls av de flesta kontorsstolar, men uppgiften saknas ofta i annonser.",
      "Most office chairs comply, but listings often lack the fact.",
    ],
    followUp: ["Byte visas på plats på en levererad möbel.", "Replacement is shown on site on a delivered piece."],
    strategy: "R4",
    check: offer.is("wear_parts_replaceable", true),
    evidence: evidence(
      ["manual", "Anvisning eller sprängskiss.", "Instructions or exploded view."],
      ["supplier_declaration", "Försäkran med lista över utbytbara delar.", "Declaration listing replaceable parts."],
    ),
    sources: [from.dfo, from.gppFurniture],
  }),
  specification("MOB-16", "advanced", {
    title: ["Isär med vanliga verktyg, med anvisning", "Apart with common tools, with instructions"],
    text: [
      "Möbeln ska kunna tas isär och sättas ihop med vanliga handverktyg utan att delarna skadas, och en reparationsanvisning ska följa med köpet eller vara öppen för alla.",
      "The piece must come apart and go together with ordinary hand tools without damage to its parts, and a repair manual must come with the purchase or be open to all.",
    ],
    motive: [
      "Det som går att ta isär går att laga, klä om, bygga om och till sist materialåtervinna.",
      "What comes apart can be repaired, re-covered, rebuilt and finally recycled as material.",
    ],
    market: [
      "Kontorsstolar och stativ klarar det; limmade och häftade stoppade möbler gör det sällan.",
      "Office chairs and frames comply; glued and stapled upholstered pieces seldom do.",
    ],
    followUp: [
      "Demontering prövas en gång under avtalet, med tidtagning.",
      "Disassembly is tried once during the contract, timed.",
    ],
    replaces: "MOB-15",
    strategy: "R4",
    agenda: "12.5 9.4",
    check: all(offer.is("disassembly_common_tools", true), offer.atLeast("repair_manual", "owner")),
    evidence: evidence(
      ["manual", "Steg-för-steg-anvisning med verktygslista.", "Step-by-step instructions with a list of tools."],
      [
        "third_party_statement",
        "Utlåtande från verkstad som har prövat.",
        "Statement from a workshop that has tried it.",
      ],
    ),
    sources: [from.dfo, from.ecolabelFurniture],
  }),
  specification("MOB-17", "spearhead", {
    title: ["Byggd för att byggas om", "Built to be rebuilt"],
    text: [
      "Möbeln ska kunna tas isär med vanliga handverktyg, byggas om eller till med delar ur samma serie och ha en reparationsanvisning som är öppen och gratis för alla.",
      "The piece must come apart with ordinary hand tools, be rebuilt or extended with parts of the same series and have a repair manual open to all, free of charge.",
    ],
    motive: [
      "När verksamheten ändras ska möbeln följa med i stället för att bytas. Öppen anvisning bryter beroendet av en enda verkstad.",
      "When the organisation changes the piece should follow rather than be replaced. Open instructions end dependence on one workshop.",
    ],
    market: [
      "Få erbjuder allt på en gång. Pröva marknaden innan kravet ställs som ska-krav.",
      "Few offer it all at once. Check the market before making it mandatory.",
    ],
    followUp: [
      "Ombyggnad av minst en möbelserie görs under avtalet och utvärderas.",
      "At least one series is rebuilt during the contract and evaluated.",
    ],
    replaces: "MOB-16",
    strategy: "R1",
    depth: "new_product",
    agenda: "12.5 9.4",
    check: all(
      offer.is("disassembly_common_tools", true),
      offer.is("modular", true),
      offer.atLeast("repair_manual", "public"),
    ),
    evidence: evidence(
      ["manual", "Länk till öppen anvisning.", "Link to open instructions."],
      [
        "product_sheet",
        "Beskrivning av serien och hur delarna passar.",
        "Description of the series and how parts fit.",
      ],
    ),
    sources: [from.dfo, from.ivlCircular],
  }),
  specification("MOB-18", "basic", {
    title: ["Utan PFAS och halogenerade flamskyddsmedel", "Without PFAS and halogenated flame retardants"],
    text: [
      "Textil, stoppning och ytor ska inte ha tillsatts PFAS eller halogenerade flamskyddsmedel. För begagnade möbler gäller kravet material som har tillförts vid renovering.",
      "Textiles, padding and surfaces must not have added PFAS or halogenated flame retardants. For used furniture the requirement applies to materials added in refurbishment.",
    ],
    motive: [
      "Ämnen som blir kvar i kretsloppet hindrar nästa användning. Nordisk miljömärkning förbjuder båda grupperna i möbler.",
      "Substances that stay in the loop hinder the next use. The Nordic Swan bans both groups in furniture.",
    ],
    market: [
      "För äldre möbler är uppgiften ofta okänd. Renoverare med nytt tyg kan svara.",
      "For older pieces the fact is often unknown. Refurbishers with new fabric can answer.",
    ],
    followUp: [
      "Materiallista för tillfört tyg och skum lämnas vid leverans.",
      "A list of added fabric and foam is handed over at delivery.",
    ],
    strategy: "R2",
    agenda: "12.4 3.9",
    check: all(offer.is("pfas_added", false), offer.is("halogenated_flame_retardants", false)),
    evidence: evidence(
      ["supplier_declaration", "Försäkran från materialleverantör.", "Declaration from the supplier of the material."],
      [
        "ecolabel_licence",
        "Licens för miljömärkning som förbjuder ämnena.",
        "Licence of an ecolabel that bans the substances.",
      ],
    ),
    sources: [from.swanFurniture],
  }),
  specification("MOB-19", "advanced", {
    title: ["Giftfritt kretslopp", "Toxic-free loop"],
    text: [
      "Utöver förbudet mot tillsatt PFAS och halogenerade flamskyddsmedel ska möbeln inte innehålla ämnen på kandidatförteckningen över 0,1 viktprocent per artikel.",
      "Beyond the ban on added PFAS and halogenated flame retardants the piece must not contain candidate-list substances above 0.1 per cent by weight per article.",
    ],
    motive: [
      "Kretslopp utan farliga ämnen är en förutsättning för att material ska gå att återvinna säkert.",
      "A loop without hazardous substances is what makes safe recycling possible.",
    ],
    market: [
      "Kräver att leverantören känner materialet. Räkna med få svar för möbler äldre än tio år.",
      "Requires that the supplier knows the material. Expect few answers for furniture older than ten years.",
    ],
    followUp: [
      "Stickprov på en vara per år mot säkerhetsdata och materiallista.",
      "One product a year is sampled against safety data and the material list.",
    ],
    replaces: "MOB-18",
    strategy: "R2",
    agenda: "12.4 3.9",
    check: all(
      offer.is("pfas_added", false),
      offer.is("halogenated_flame_retardants", false),
      offer.is("svhc_status", "none_above_limit"),
    ),
    evidence: evidence(
      ["supplier_declaration", "Försäkran per artikel.", "Declaration per article."],
      ["third_party_statement", "Bedömning från materialdatabas.", "Assessment from a materials database."],
    ),
    sources: [from.swanFurniture, from.ivlCircular],
  }),
  specification("MOB-20", "basic", {
    title: ["Lagligt avverkat trä", "Legally harvested wood"],
    text: [
      "Nytt trä i möbeln ska vara lagligt avverkat. Spårbarhetscertifikat eller annan dokumentation ska visa det.",
      "New wood in the piece must be legally harvested, as shown by chain-of-custody certificate or other documents.",
    ],
    motive: [
      "Träråvarans ursprung är grunden för all annan miljöhänsyn i en trämöbel.",
      "The origin of the wood underlies all other environmental consideration in wooden furniture.",
    ],
    market: [
      "Uppfylls av tillverkare. För begagnat trä gäller kravet bara nytillfört virke.",
      "Makers comply. For used wood it applies only to wood newly added.",
    ],
    followUp: ["Dokumentation begärs för en leverans per år.", "Documents are asked for one delivery a year."],
    categories: "furniture",
    strategy: "R2",
    agenda: "15.2 12.2",
    check: any(offer.is("legal_timber", true), offer.hasAny("wood_certification", ["fsc", "pefc"])),
    evidence: evidence(
      ["certificate", "FSC, PEFC eller likvärdig spårbarhet.", "FSC, PEFC or equivalent traceability."],
      ["invoice", "Faktura med ursprung.", "Invoice stating origin."],
    ),
    sources: [from.gppFurniture],
  }),
  specification("MOB-21", "advanced", {
    title: ["Certifierad träråvara", "Certified wood"],
    text: [
      "Minst {share} procent av träråvaran i möbeln ska vara certifierad och spårbar.",
      "At least {share} per cent of the wood in the piece must be certified and traceable.",
    ],
    motive: [
      "Nordisk miljömärkning kräver minst 70 procent certifierad råvara. Samma nivå gör kravet prövat.",
      "The Nordic Swan asks for at least 70 per cent certified wood. The same level makes the requirement a tried one.",
    ],
    market: [
      "Vanligt hos nordiska tillverkare; ovanligt att uppgiften finns för begagnat.",
      "Common among Nordic makers; rarely known for used furniture.",
    ],
    followUp: ["Certifikatnummer på följesedeln.", "Certificate number on the delivery note."],
    replaces: "MOB-20",
    strategy: "R2",
    agenda: "15.2 12.2",
    parameters: [number("share", ["Andel certifierat trä", "Share of certified wood"], ["percent", 30, 100, 70], 5)],
    check: offer.atLeast("certified_wood_share", "$share", "percent"),
    evidence: evidence(
      ["certificate", "Spårbarhetscertifikat.", "Chain-of-custody certificate."],
      ["ecolabel_licence", "Miljömärkning med samma krav.", "Ecolabel with the same requirement."],
    ),
    sources: [from.swanFurniture],
  }),
  specification("MOB-22", "basic", {
    title: ["Formaldehyd högst klass E1", "Formaldehyde class E1 at most"],
    text: [
      "Träbaserade skivor i möbeln ska i det utförande de används hålla klass {class} eller bättre.",
      "Wood-based panels in the piece, in the form used, must hold class {class} or better.",
    ],
    motive: [
      "Lim i skivor påverkar inomhusluften. EU:s frivilliga kriterier håller skivor till klass E1.",
      "Glue in panels affects indoor air. The EU's voluntary criteria hold panels to class E1.",
    ],
    market: [
      "E1 är normalnivå för nytt. Halva E1 erbjuds av ett fåtal.",
      "E1 is the norm for new. Half of E1 is offered by a few.",
    ],
    followUp: ["Intyg per skivtyp vid första leverans.", "Certificate per type of panel at first delivery."],
    categories: "furniture.desks furniture.tables furniture.storage furniture.school",
    cpv: "3912 3916",
    strategy: "R2",
    agenda: "3.9 12.4",
    parameters: [
      choice(
        "class",
        ["Klass", "Class"],
        [
          ["e1", "E1", "E1"],
          ["half_e1", "halva E1", "half of E1"],
        ],
      ),
    ],
    check: offer.atLeast("formaldehyde_class", "$class"),
    evidence: evidence(
      ["test_report", "Provning enligt EN 13986 eller likvärdig.", "Testing to EN 13986 or equivalent."],
      ["supplier_declaration", "Försäkran från skivtillverkaren.", "Declaration from the panel maker."],
    ),
    sources: [from.gppFurniture],
  }),
  specification("MOB-23", "basic", {
    title: ["Tyg som tål slitage", "Fabric that stands wear"],
    text: [
      "Klädsel på sittmöbler för offentlig miljö ska klara minst {cycles} varv enligt Martindale, eller motsvarande med likvärdig metod.",
      "Covers of seating for public premises must stand at least {cycles} Martindale cycles, or the equivalent by another method.",
    ],
    motive: [
      "Klädseln ger upp först. Slitstarkt tyg skjuter upp omklädning och byte.",
      "The cover gives out first. Hard-wearing fabric puts off re-covering and replacement.",
    ],
    market: [
      "50 000 varv klaras av de flesta ull- och polyestertyger för kontor.",
      "Most wool and polyester office fabrics stand 50,000 cycles.",
    ],
    followUp: [
      "Tygets provrapport lämnas med första leveransen.",
      "The fabric's test report comes with the first delivery.",
    ],
    categories: seating,
    cpv: "3911 3916",
    law: furnitureFire,
    strategy: "R2",
    parameters: [number("cycles", ["Antal varv", "Number of cycles"], ["times", 15_000, 200_000, 50_000], 5000)],
    check: offer.atLeast("abrasion", "$cycles", "times"),
    evidence: evidence(
      ["test_report", "Provning av tyget.", "Test of the fabric."],
      ["product_sheet", "Tygtillverkarens datablad.", "The fabric maker's data sheet."],
    ),
    sources: [from.gppFurniture],
  }),
  specification("MOB-24", "advanced", {
    title: ["Återbrukat i första hand", "Reused in the first place"],
    text: [
      "Minst {share} viktprocent av möbeln ska vara återbrukad.",
      "At least {share} per cent by weight of the piece must be reused.",
    ],
    motive: [
      "Möbler i cirkulära modeller kan halvera materialbehovet och sänka klimatpåverkan med omkring 30 procent.",
      "Circular furniture models can halve the need for material and lower the climate effect by about 30 per cent.",
    ],
    market: [
      "Regionens renoverare klarar 50 procent med marginal; nytillverkare stängs ute. Väg kravet mot mängden.",
      "The region's refurbishers manage 50 per cent with room to spare; makers of new are shut out. Weigh it against the quantity.",
    ],
    followUp: [
      "Andelen redovisas per leverans i kilogram återbrukat och tillfört.",
      "The share is reported per delivery in kilograms reused and added.",
    ],
    replaces: "MOB-29",
    strategy: "R3",
    depth: "new_product",
    agenda: "12.5 12.2",
    law: consideration,
    parameters: [number("share", ["Återbrukad andel", "Reused share"], ["percent", 10, 100, 50], 5)],
    check: offer.atLeast("reused_share", "$share", "percent"),
    evidence: evidence(
      ["supplier_declaration", "Beräkning per modell.", "Calculation per model."],
      ["invoice", "Inköpsunderlag för stommar.", "Purchase records of frames."],
    ),
    sources: [from.rise, from.ivlOffices],
  }),
  specification("MOB-25", "spearhead", {
    title: ["Nästan helt återbrukat", "Almost wholly reused"],
    text: [
      "Minst {share} viktprocent av möbeln ska vara återbrukad och varje exemplar ska vara spårbart genom serienummer, chip eller likvärdigt.",
      "At least {share} per cent by weight of the piece must be reused and each item traceable by serial number, chip or similar.",
    ],
    motive: [
      "Att renovera en stol två gånger så att den håller 45 år i stället för 15 sänkte dess klimatpåverkan med 30–35 procent. Spårbarhet gör att nästa renovering vet vad som är gjort.",
      "Renovating a chair twice so that it lasts 45 years instead of 15 cut its climate effect by 30–35 per cent. Traceability lets the next renovation know what has been done.",
    ],
    market: [
      "Ett par aktörer märker varje stol. Kontrollera att mängden räcker.",
      "A couple of firms mark each chair. Check that the quantity suffices.",
    ],
    followUp: [
      "Register över exemplar lämnas över vid avtalets slut.",
      "The register of items is handed over at the end of the contract.",
    ],
    replaces: "MOB-24",
    strategy: "R3",
    depth: "new_product",
    agenda: "12.5 12.2",
    parameters: [number("share", ["Återbrukad andel", "Reused share"], ["percent", 50, 100, 80], 5)],
    check: all(offer.atLeast("reused_share", "$share", "percent"), offer.is("traceable_item", true)),
    evidence: evidence(
      [
        "supplier_declaration",
        "Beräkning per modell och exempel på märkning.",
        "Calculation per model and a sample of the marking.",
      ],
      ["marking", "Foto av märkning.", "Photo of the marking."],
    ),
    sources: [from.rise],
  }),
  specification("MOB-27", "basic", {
    title: ["Känt märke och känd modell", "Known make and model"],
    text: [
      "Möbeln ska vara märkt med tillverkare och modell, eller åtföljas av en förteckning som visar det per exemplar.",
      "The piece must be marked with maker and model, or come with a list showing them per item.",
    ],
    motive: [
      "Utan märke går det varken att hitta reservdel, provrapport eller miljöuppgift.",
      "Without a make neither spare part, test report nor environmental data can be found.",
    ],
    market: [
      "Etiketten sitter oftast kvar under sitsen. Blandade partier saknar den.",
      "The label is mostly still under the seat. Mixed lots lack it.",
    ],
    followUp: [
      "Märkning kontrolleras på var tionde levererad möbel.",
      "Marking is checked on every tenth piece delivered.",
    ],
    strategy: "R3",
    agenda: "12.5 12.8",
    check: offer.is("product_identified", true),
    evidence: evidence(
      ["marking", "Foto av etikett.", "Photo of the label."],
      ["photo", "Bilder per modell.", "Pictures per model."],
    ),
    sources: [from.dfo, from.uhmFurniture],
  }),
  specification("MOB-28", "advanced", {
    title: ["Känd modell med klimatuppgift", "Known model with climate data"],
    text: [
      "Möbeln ska vara märkt med tillverkare och modell, och det ska finnas en miljövarudeklaration för modellen eller för branschens genomsnitt av samma slags möbel.",
      "The piece must be marked with maker and model, and there must be an environmental product declaration for the model or for the industry average of the same kind of furniture.",
    ],
    motive: [
      "Ett genomsnitt räcker för att räkna på vad återbruket undviker, och kostar ingen liten verkstad en egen deklaration.",
      "An average suffices to reckon what reuse avoids, and spares a small workshop a declaration of its own.",
    ],
    market: [
      "Branschgemensamma uppgifter finns för kontorsstolar. Fråga vilken som används.",
      "Industry averages exist for office chairs. Ask which is used.",
    ],
    followUp: [
      "Uppgiftens källa och datum lämnas med första leveransen.",
      "Source and date of the data come with the first delivery.",
    ],
    replaces: "MOB-27",
    strategy: "R2",
    agenda: "12.6 12.8",
    check: all(offer.is("product_identified", true), offer.atLeast("epd", "average")),
    evidence: evidence(
      ["epd", "Deklaration eller hänvisning till den.", "Declaration or reference to it."],
      ["marking", "Foto av etikett.", "Photo of the label."],
    ),
    sources: [from.ivlEpd, from.uhmFurniture],
  }),
  specification("MOB-29", "basic", {
    title: ["Återbrukat material ingår", "Reused material included"],
    text: [
      "Minst {share} viktprocent av möbeln ska vara återbrukad, till exempel stomme, stativ eller mekanik.",
      "At least {share} per cent by weight of the piece must be reused, for example frame, stand or mechanism.",
    ],
    motive: [
      "En låg tröskel räcker för att leverantörer ska börja räkna och redovisa.",
      "A low bar is enough for suppliers to begin reckoning and reporting.",
    ],
    market: [
      "Uppfylls av begagnade och renoverade möbler. Nya möbler klarar den sällan.",
      "Used and refurbished furniture complies. New furniture seldom does.",
    ],
    followUp: ["Andelen anges på följesedeln.", "The share is stated on the delivery note."],
    strategy: "R3",
    depth: "new_product",
    law: consideration,
    parameters: [number("share", ["Återbrukad andel", "Reused share"], ["percent", 5, 50, 10], 5)],
    check: offer.atLeast("reused_share", "$share", "percent"),
    evidence: evidence(["supplier_declaration", "Uppgift per modell.", "Statement per model."]),
    sources: [from.ivlOffices],
  }),
  specification("MOB-26", "spearhead", {
    title: ["Egen miljövarudeklaration för modellen", "Product-specific environmental declaration"],
    text: [
      "Det ska finnas en miljövarudeklaration för just den offererade modellen, upprättad enligt ISO 14025 med namngivna produktspecifika regler, och den deklarerade klimatpåverkan för A1–A3 ska vara högst {limit} kilogram koldioxidekvivalenter per styck.",
      "There must be an environmental product declaration for the very model offered, made to ISO 14025 with named product category rules, and the declared climate effect for A1–A3 must be at most {limit} kilograms of carbon dioxide equivalent per piece.",
    ],
    motive: [
      "Jämförelser håller först när de bygger på samma regelverk. För möbler är NPCR 025 del B tillsammans med NPCR del A ett sådant.",
      "Comparisons hold only when built on the same rules. For furniture NPCR 025 part B with NPCR part A is such a set.",
    ],
    market: [
      "Nästan ingen som renoverar har deklaration för varje modell. Som ska-krav tömmer detta ofta marknaden; överväg tilldelningskriteriet i stället.",
      "Hardly any refurbisher has a declaration for each model. As a minimum this often empties the market; consider the award criterion instead.",
    ],
    followUp: [
      "Deklarationens giltighet kontrolleras vid varje avrop av ny modell.",
      "The declaration's validity is checked at each call-off of a new model.",
    ],
    replaces: "MOB-28",
    strategy: "R2",
    agenda: "12.6 13.2",
    parameters: [
      number(
        "limit",
        ["Högsta klimatpåverkan per styck", "Highest climate effect per piece"],
        ["kg_co2e", 5, 500, 60],
        5,
      ),
    ],
    check: all(offer.is("epd", "product_specific"), offer.atMost("declared_gwp", "$limit", "kg_co2e")),
    evidence: evidence([
      "epd",
      "Publicerad deklaration med registreringsnummer.",
      "Published declaration with registration number.",
    ]),
    sources: [from.ivlEpd],
  }),
];
