import type { CriterionVersion } from "../criterion";
import { all, any, criteriaOf, deduction, evidence, linear, number, offer, step, supplier } from "./define";
import { consideration, exclusionGrounds, minimum, reducedRepairVat, scoring } from "./law";
import { from } from "./sources";

const { exclusion, selection, specification, award, clause } = criteriaOf("textiles", {
  categories: "textiles.workwear textiles.linen textiles.clothing",
  cpv: "18 395",
  law: minimum,
});
const workwear = { categories: "textiles.workwear", cpv: "181 182 184" } as const;
const laundered = { categories: "textiles.workwear textiles.linen", cpv: "181 3951" } as const;

/** Textiles and workwear, bought or as a service. */
export const textileCriteria: readonly CriterionVersion[] = [
  exclusion("TEX-01", "basic", {
    title: ["Åsidosatta villkor i textilkedjan", "Neglected conditions in the textile chain"],
    text: [
      "Leverantör som har åsidosatt arbets-, social- eller miljörättsliga skyldigheter i tillverkning, tvätt eller lagning av textil kan komma att uteslutas. Leverantören intygar att ingen grund finns.",
      "A supplier that has neglected labour, social or environmental obligations in making, laundering or mending textiles may be excluded. The supplier states that no ground exists.",
    ],
    motive: [
      "Textil sys i långa led. Uteslutningsgrunden används när en brist är visad, inte som gissning.",
      "Textiles are sewn through long chains. The ground is used when a failing has been shown, not as a guess.",
    ],
    market: ["Lika för alla.", "The same for all."],
    followUp: ["Ny försäkran vid förlängning.", "New statement at extension."],
    law: exclusionGrounds,
    strategy: "R1",
    dimension: "social",
    agenda: "8.7 8.8",
    evidence: evidence(["own_statement", "Försäkran i anbudet.", "Statement in the bid."]),
    sources: [from.gppTextiles],
  }),
  selection("TEX-02", "basic", {
    title: ["Egen textilverkstad för lagning", "Own workshop for mending"],
    text: [
      "Leverantören ska förfoga över en verkstad där plagg och lakan kan lagas och märkas.",
      "The supplier must have at its disposal a workshop where garments and linen can be mended and marked.",
    ],
    motive: [
      "Lagning är det som skiljer en textiltjänst från ett köp med retur.",
      "Mending is what sets a textile service apart from a purchase with returns.",
    ],
    market: ["Sociala företag kan vara underleverantör.", "Social enterprises may be subcontractors."],
    followUp: ["Antal lagade plagg per månad.", "Garments mended per month."],
    strategy: "R4",
    depth: "service",
    agenda: "12.5 8.4",
    categories: "textiles.workwear textiles.linen services.textile_repair",
    cpv: "18 395 9831 5083",
    law: reducedRepairVat,
    check: supplier.hasAny("workshop", ["textile"]),
    evidence: evidence(["own_statement", "Beskrivning av verkstaden.", "Description of the workshop."]),
    sources: [from.gppTextiles, from.flanders],
  }),
  selection("TEX-03", "advanced", {
    title: ["Märkt tjänst eller granskat miljöarbete", "Labelled service or audited environmental work"],
    text: [
      "Leverantören ska ha licens för Svanen eller EU Ecolabel, eller certifierat miljöledningssystem, gällande på dagen för sista anbudsdag.",
      "The supplier must hold a licence for the Nordic Swan or EU Ecolabel, or a certified environmental management system, in force on the last day for bids.",
    ],
    motive: [
      "Tvätt och kemikalier är en stor del av textilens effekt i bruk.",
      "Laundry and chemicals are a large part of the effect of textiles in use.",
    ],
    market: [
      "Större tvätterier uppfyller; sömnadsverkstäder gör det sällan.",
      "Larger laundries comply; sewing workshops seldom do.",
    ],
    followUp: ["Licens visas årligen.", "The licence is shown yearly."],
    strategy: "R2",
    agenda: "6.3 12.4",
    categories: "textiles.workwear textiles.linen services.textile_repair",
    check: any(supplier.held("nordic_swan_licence"), supplier.held("eu_ecolabel"), supplier.held("iso14001")),
    evidence: evidence(
      ["public_register", "Licens i märkningens register.", "Licence in the label's register."],
      ["issued_document", "Certifikat.", "Certificate."],
    ),
    sources: [from.gppTextiles],
  }),
  specification("TEX-10", "basic", {
    title: ["Tål många tvättar", "Stands many washes"],
    text: [
      "Plagget eller textilen ska klara minst {washes} tvättar med bibehållen funktion och passform.",
      "The garment or textile must withstand at least {washes} washes keeping function and fit.",
    ],
    motive: [
      "Antal tvättar är ett mått på livslängd som går att prova.",
      "The number of washes is a measure of lifetime that can be tested.",
    ],
    market: [
      "50 tvättar är rimligt för arbetskläder. Begagnat saknar ofta uppgift.",
      "50 washes are reasonable for workwear. Used garments often lack the fact.",
    ],
    followUp: [
      "Kasserade plagg räknas med antal tvättar ur chip eller logg.",
      "Discarded garments are counted with washes from chip or log.",
    ],
    categories: "textiles.workwear textiles.linen textiles.clothing",
    strategy: "R2",
    parameters: [number("washes", ["Antal tvättar", "Number of washes"], ["times", 10, 300, 50], 5)],
    check: offer.atLeast("min_washes", "$washes", "times"),
    evidence: evidence(
      ["test_report", "Provrapport.", "Test report."],
      ["supplier_declaration", "Försäkran med erfarenhetsvärden.", "Declaration with values from experience."],
    ),
    sources: [from.flanders, from.ecolabelTextiles],
  }),
  specification("TEX-11", "advanced", {
    title: ["Tål industritvätt i många omgångar", "Stands many rounds of industrial laundry"],
    text: [
      "Textilen ska klara industritvätt enligt ISO 15797 eller likvärdigt och minst {washes} tvättar.",
      "The textile must withstand industrial laundry to ISO 15797 or equivalent and at least {washes} washes.",
    ],
    motive: [
      "Det som delas av många måste tåla att tvättas av proffs.",
      "What is shared by many must stand professional laundry.",
    ],
    market: [
      "Tvätterier och uthyrare uppfyller; begagnad hotelltextil kan göra det.",
      "Laundries and rental firms comply; used hotel linen may.",
    ],
    followUp: ["Stickprov efter 25 tvättar.", "Sampled after 25 washes."],
    replaces: "TEX-10",
    ...laundered,
    strategy: "R2",
    depth: "new_product",
    parameters: [number("washes", ["Antal tvättar", "Number of washes"], ["times", 25, 300, 80], 5)],
    check: all(offer.is("industrial_laundry", true), offer.atLeast("min_washes", "$washes", "times")),
    evidence: evidence(["test_report", "Provrapport.", "Test report."]),
    sources: [from.gppTextiles, from.ecolabelTextiles],
  }),
  specification("TEX-12", "basic", {
    title: ["Utan tillsatt PFAS", "Without added PFAS"],
    text: ["Textil och impregnering ska inte ha tillsatt PFAS.", "Textile and impregnation must have no added PFAS."],
    motive: [
      "Fluorerade ämnen följer fibern genom varje kretslopp.",
      "Fluorinated substances follow the fibre through every loop.",
    ],
    market: [
      "Fluorfri impregnering finns för alla vanliga plagg; vissa skydd mot kemikalier är undantag.",
      "Fluorine-free impregnation exists for all ordinary garments; some chemical protection is an exception.",
    ],
    followUp: [
      "Kemikalielista för tvätt och impregnering årligen.",
      "Yearly list of laundry and impregnation chemicals.",
    ],
    strategy: "R2",
    agenda: "12.4 6.3",
    categories: "textiles.workwear textiles.linen textiles.clothing textiles.interior",
    check: offer.is("pfas_added", false),
    evidence: evidence(["supplier_declaration", "Försäkran.", "Declaration."], ["test_report", "Analys.", "Analysis."]),
    sources: [from.ecolabelTextiles],
  }),
  specification("TEX-13", "basic", {
    title: ["Logotyp som går att ta bort", "Logo that can be removed"],
    text: [
      "Logotyper och namn ska kunna tas bort utan att plagget skadas, eller saknas.",
      "Logos and names must be removable without damage to the garment, or absent.",
    ],
    motive: [
      "Tryck och reflex avgör om plagget kan bäras av någon annan.",
      "Prints and reflective bands decide whether the garment can be worn by someone else.",
    ],
    market: [
      "Kardborre och påsydda märken kostar lite mer än tryck.",
      "Velcro and sewn badges cost a little more than print.",
    ],
    followUp: ["Borttagning visas på ett plagg per modell.", "Removal is shown on one garment per model."],
    categories: "textiles.workwear textiles.clothing",
    cpv: "18",
    strategy: "R3",
    check: offer.atLeast("logo_status", "removable"),
    evidence: evidence(
      ["photo", "Bild på märkning.", "Picture of the marking."],
      ["product_sheet", "Beskrivning.", "Description."],
    ),
    sources: [from.flanders],
  }),
  specification("TEX-14", "advanced", {
    title: ["Återvunnen fiber", "Recycled fibre"],
    text: [
      "Minst {share} procent av fibern ska vara återvunnen.",
      "At least {share} per cent of the fibre must be recycled.",
    ],
    motive: [
      "Mekaniskt återvunnen polyester använder enligt en tillverkare 45 procent mindre energi än ny.",
      "By one maker's figure mechanically recycled polyester takes 45 per cent less energy than new.",
    ],
    market: [
      "Nederländska försvaret köpte handdukar med 36 procent och overaller med 14 procent. Börja lågt för arbetskläder.",
      "The Dutch defence bought towels with 36 per cent and overalls with 14. Begin low for workwear.",
    ],
    followUp: ["Andelen höjs enligt trappa under avtalet.", "The share is raised in steps during the contract."],
    categories: "textiles.workwear textiles.linen textiles.interior textiles.clothing",
    strategy: "R8",
    agenda: "12.5 12.2",
    parameters: [number("share", ["Återvunnen fiber", "Recycled fibre"], ["percent", 5, 100, 20], 5)],
    check: offer.atLeast("recycled_fibre", "$share", "percent"),
    evidence: evidence(
      ["certificate", "Spårbarhetscertifikat för återvunnen fiber.", "Chain of custody for recycled fibre."],
      ["supplier_declaration", "Beräkning.", "Calculation."],
    ),
    sources: [from.ecap, from.gdci],
  }),
  specification("TEX-15", "spearhead", {
    title: ["Fiber till fiber", "Fibre to fibre"],
    text: [
      "Minst {share} procent av fibern ska vara återvunnen och textilen ska till minst 95 viktprocent bestå av ett material.",
      "At least {share} per cent of the fibre must be recycled and the textile at least 95 per cent by weight one material.",
    ],
    motive: [
      "Ett cirkulärt plagg har tre kännetecken: återvinningsbart, med återvunnen fiber, och med ett system som finns.",
      "A circular garment has three marks: recyclable, with recycled fibre, and with a system that exists.",
    ],
    market: [
      "Lakan och handdukar ligger närmast; skyddskläder är svåra på grund av standarderna.",
      "Linen and towels are closest; protective clothing is hard because of the standards.",
    ],
    followUp: ["Redovisning av insamlad och återvunnen fiber.", "Report of fibre collected and recycled."],
    replaces: "TEX-14",
    ...laundered,
    strategy: "R8",
    depth: "ecosystem",
    agenda: "12.5 12.2",
    parameters: [number("share", ["Återvunnen fiber", "Recycled fibre"], ["percent", 20, 100, 30], 5)],
    check: all(offer.atLeast("recycled_fibre", "$share", "percent"), offer.is("mono_material", true)),
    evidence: evidence(
      ["certificate", "Spårbarhetscertifikat.", "Chain-of-custody certificate."],
      ["product_sheet", "Materialsammansättning.", "Composition."],
    ),
    sources: [from.gdci, from.ecap],
  }),
  specification("TEX-16", "advanced", {
    title: ["Krymper lite", "Shrinks little"],
    text: [
      "Krympningen i tvätt ska vara högst {shrinkage} procent.",
      "Shrinkage in washing must be at most {shrinkage} per cent.",
    ],
    motive: [
      "Plagg som krymper byts fast tyget är helt.",
      "Garments that shrink are replaced though the fabric is whole.",
    ],
    market: [
      "Tre procent klaras av arbetskläder för industritvätt.",
      "Workwear for industrial laundry manages three per cent.",
    ],
    followUp: ["Mätning på fem plagg efter tio tvättar.", "Five garments measured after ten washes."],
    ...workwear,
    strategy: "R2",
    parameters: [number("shrinkage", ["Högsta krympning", "Highest shrinkage"], ["percent", 1, 10, 3], 0.5)],
    check: offer.atMost("shrinkage", "$shrinkage", "percent"),
    evidence: evidence(["test_report", "Provrapport.", "Test report."]),
    sources: [from.ecolabelTextiles],
  }),
  specification("TEX-17", "spearhead", {
    title: ["Återbrukade arbetskläder", "Reused workwear"],
    text: [
      "Minst {share} viktprocent av leveransen ska vara återbrukade plagg, tvättade, lagade och sorterade.",
      "At least {share} per cent by weight of the delivery must be reused garments, laundered, mended and sorted.",
    ],
    motive: [
      "Kläder har hög klimatpåverkan per kilogram ny vara och mycket låg när de återbrukas.",
      "Clothes have a high climate effect per kilogram new and a very low one when reused.",
    ],
    market: [
      "Uthyrare har pooler av använda plagg. Räkna med blandade storlekar.",
      "Rental firms have pools of used garments. Expect mixed sizes.",
    ],
    followUp: ["Andel återbrukat per leverans.", "Reused share per delivery."],
    ...workwear,
    includes: "TEX-12",
    strategy: "R3",
    depth: "new_product",
    agenda: "12.5 12.2",
    parameters: [number("share", ["Återbrukad andel", "Reused share"], ["percent", 20, 100, 60], 5)],
    check: all(
      offer.atLeast("reused_share", "$share", "percent"),
      offer.hasAny("reconditioning", ["cleaned", "repaired", "graded"]),
    ),
    evidence: evidence(["supplier_declaration", "Beräkning per leverans.", "Calculation per delivery."]),
    sources: [from.gdci, from.dutchCircular],
  }),
  award("TEX-30", "basic", {
    title: ["Fler tvättar", "More washes"],
    text: [
      "Antal tvättar utöver 50 ger poäng i rak linje upp till full poäng vid 150.",
      "Washes beyond 50 earn points in a straight line up to full points at 150.",
    ],
    motive: [
      "Ett plagg som håller tre gånger så länge behöver sys en gång i stället för tre.",
      "A garment that lasts three times as long is sewn once rather than three times.",
    ],
    market: ["Skillnaderna är stora mellan modeller.", "Differences between models are great."],
    followUp: ["Utfall ur tvättlogg.", "Outcome from the laundry log."],
    law: scoring,
    strategy: "R2",
    check: offer.atLeast("min_washes", 51, "times"),
    points: linear("min_washes", 50, 150),
    evidence: evidence(["test_report", "Provrapport.", "Test report."]),
    sources: [from.flanders],
  }),
  award("TEX-31", "advanced", {
    title: ["Återvunnen fiber i kronor", "Recycled fibre in kronor"],
    text: [
      "Återvunnen fiber ger avdrag på jämförelsepriset: 10 000 kronor från 10 procent, 25 000 kronor från 30 procent och 40 000 kronor från 50 procent.",
      "Recycled fibre gives a deduction from the comparison price: SEK 10,000 from 10 per cent, 25,000 from 30 and 40,000 from 50.",
    ],
    motive: [
      "En kommun köpte plagg med 10–15 procent återvunnet och krävde att andelen skulle öka.",
      "One municipality bought garments with 10–15 per cent recycled and required the share to rise.",
    ],
    market: ["Anpassa beloppen till volymen.", "Fit amounts to the volume."],
    followUp: ["Andelen visas per modell och år.", "The share is shown per model and year."],
    law: scoring,
    strategy: "R8",
    check: offer.atLeast("recycled_fibre", 10, "percent"),
    points: deduction("recycled_fibre", [
      [10, 10_000],
      [30, 25_000],
      [50, 40_000],
    ]),
    evidence: evidence(["certificate", "Spårbarhetscertifikat.", "Chain-of-custody certificate."]),
    sources: [from.dutchCircular, from.ecap],
  }),
  award("TEX-32", "spearhead", {
    title: ["Lätt att återvinna", "Easy to recycle"],
    text: [
      "Återvinningsbar andel ger 5 poäng från 70 viktprocent och 10 poäng från 90 viktprocent.",
      "The recyclable share earns 5 points from 70 per cent by weight and 10 from 90.",
    ],
    motive: [
      "Konstruktionen avgör i dag vad som går att återvinna om tio år.",
      "Design decides today what can be recycled in ten years.",
    ],
    market: ["Blandmaterial tappar poäng.", "Mixed materials lose points."],
    followUp: ["Bekräftas av mottagaren vid första återtag.", "Confirmed by the receiver at first take-back."],
    law: scoring,
    strategy: "R8",
    depth: "ecosystem",
    check: offer.atLeast("recyclable_share", 70, "percent"),
    points: step("recyclable_share", [
      [90, 10],
      [70, 5],
    ]),
    evidence: evidence(["third_party_statement", "Utlåtande från återvinnare.", "Statement from a recycler."]),
    sources: [from.gdci],
  }),
  clause("TEX-40", "basic", {
    title: ["Plagg som kommer tillbaka", "Garments that come back"],
    text: [
      "Varje plagg ska vara spårbart och leverantören ska ta emot plagg från den som slutar eller byter storlek, tvätta dem och lägga dem i poolen igen.",
      "Each garment must be traceable, and the supplier receives garments from those who leave or change size, launders them and returns them to the pool.",
    ],
    motive: [
      "Antal plagg per anställd styrs av behov, inte av vana, när plaggen går att följa.",
      "Garments per employee follow need, not habit, when they can be followed.",
    ],
    market: [
      "Chip finns hos uthyrare; annars räcker märkning med nummer.",
      "Rental firms use chips; otherwise a number suffices.",
    ],
    followUp: ["Antal utlämnade och återkomna per kvartal.", "Issued and returned per quarter."],
    law: consideration,
    strategy: "R1",
    depth: "service",
    ...laundered,
    check: offer.is("traceable_item", true),
    evidence: evidence(["marking", "Märkning eller chip.", "Marking or chip."]),
    sources: [from.flanders],
  }),
  clause("TEX-41", "advanced", {
    title: ["Kilon till återbruk, återvinning och energi", "Kilograms to reuse, recycling and energy"],
    text: [
      "Leverantören ska varje år redovisa uttjänt textil i kilogram till återbruk, materialåtervinning och energi, med mottagare.",
      "Each year the supplier reports worn-out textiles in kilograms to reuse, recycling and energy, naming receivers.",
    ],
    motive: [
      "Den svenska kriteriesamlingen för textilservice bygger på samma tre kilon.",
      "The Swedish criteria for textile service build on the same three figures.",
    ],
    market: [
      "Tvätterier kan redovisa; mindre verkstäder behöver en mall.",
      "Laundries can report; smaller workshops need a form.",
    ],
    followUp: ["Rapport före den 1 mars.", "Report before 1 March."],
    law: consideration,
    strategy: "R8",
    depth: "ecosystem",
    agenda: "12.5 12.6",
    categories: "services.textile_repair",
    cpv: "9831 5083",
    check: offer.hasAll("outcome_report", ["kg_reused", "kg_recycled", "kg_energy"]),
    evidence: evidence(["statistics", "Rapport från föregående år.", "Last year's report."]),
    sources: [from.uhmCompare],
  }),
  clause("TEX-42", "spearhead", {
    title: ["Återvunnen andel som ökar", "Recycled share that rises"],
    text: [
      "Andelen återvunnen fiber i levererade plagg ska öka med minst {points} procentenheter per avtalsår.",
      "The share of recycled fibre in garments delivered must rise by at least {points} percentage points a year.",
    ],
    motive: [
      "En trappa låter marknaden utvecklas under avtalet.",
      "A ladder lets the market develop during the contract.",
    ],
    market: ["Kräver dialog om tillgång på garn.", "Needs dialogue on the supply of yarn."],
    followUp: [
      "Avstämning per avtalsår; uteblir ökningen ska en plan lämnas.",
      "Checked each year; without a rise a plan is due.",
    ],
    law: consideration,
    strategy: "R8",
    depth: "ecosystem",
    ...workwear,
    parameters: [number("points", ["Ökning per år", "Rise a year"], ["percent", 1, 20, 5])],
    evidence: evidence(["own_statement", "Plan för ökningen.", "Plan for the rise."]),
    sources: [from.dutchCircular],
  }),
];
