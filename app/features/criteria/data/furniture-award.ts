import type { CriterionVersion } from "../criterion";
import { any, criteriaOf, deduction, evidence, linear, number, offer, step, supplier } from "./define";
import { consideration, scoring, socialConsideration } from "./law";
import { from } from "./sources";

const { award } = criteriaOf("furniture", { categories: "furniture", cpv: "391", law: scoring });
const { clause } = criteriaOf("furniture", { categories: "furniture", cpv: "391", law: consideration });

/** Furniture: what earns points, and what is followed in the contract. */
export const furnitureAwardCriteria: readonly CriterionVersion[] = [
  award("MOB-30", "basic", {
    title: ["Garanti utöver minimikravet", "Warranty beyond the minimum"],
    text: [
      "Garanti längre än 24 månader ger poäng i rak linje upp till full poäng vid 84 månader.",
      "Warranty longer than 24 months earns points in a straight line up to full points at 84 months.",
    ],
    motive: [
      "Poäng för garanti belönar den som vågar stå för livslängden.",
      "Points for warranty reward those who dare answer for the lifetime.",
    ],
    market: [
      "Skiljer uthyrare och renoverare från den som säljer i befintligt skick.",
      "Separates rental firms and refurbishers from those who sell as is.",
    ],
    followUp: [
      "Utlovad garanti blir avtalsinnehåll och prövas i varje reklamation.",
      "The promised warranty becomes part of the contract and is tried in each complaint.",
    ],
    strategy: "R4",
    check: offer.atLeast("warranty_months", 25, "month"),
    points: linear("warranty_months", 24, 84),
    evidence: evidence(["terms", "Garantivillkor.", "Warranty terms."]),
    sources: [from.swanFurniture],
  }),
  award("MOB-31", "advanced", {
    title: ["Mer återbrukat material", "More reused material"],
    text: [
      "Återbrukad andel ger avdrag på jämförelsepriset: 40 000 kronor från 50 procent, 80 000 kronor från 75 procent och 120 000 kronor från 95 procent.",
      "The reused share gives a deduction from the comparison price: SEK 40,000 from 50 per cent, 80,000 from 75 per cent and 120,000 from 95 per cent.",
    ],
    motive: [
      "Ett avdrag i kronor visar vad myndigheten är beredd att betala för mindre materialuttag och är lätt att granska.",
      "A deduction in kronor shows what the authority will pay for less material and is easy to scrutinise.",
    ],
    market: [
      "Anpassa beloppen till upphandlingens värde; avdragen bör tillsammans sällan överstiga en femtedel.",
      "Fit the amounts to the value of the purchase; deductions should together seldom exceed a fifth.",
    ],
    followUp: [
      "Andelen redovisas per leverans; lägre andel än utlovat ger prisavdrag.",
      "The share is reported per delivery; a lower share than promised reduces the price.",
    ],
    strategy: "R3",
    depth: "new_product",
    agenda: "12.5 12.2",
    check: offer.atLeast("reused_share", 50, "percent"),
    points: deduction("reused_share", [
      [50, 40_000],
      [75, 80_000],
      [95, 120_000],
    ]),
    evidence: evidence([
      "supplier_declaration",
      "Beräkning per modell i viktprocent.",
      "Calculation per model by weight.",
    ]),
    sources: [from.rise, from.ivlOffices],
  }),
  award("MOB-32", "basic", {
    title: ["Återvunnet material i nya delar", "Recycled material in new parts"],
    text: [
      "Återvunnet innehåll ger poäng i rak linje från 10 till 60 viktprocent.",
      "Recycled content earns points in a straight line from 10 to 60 per cent by weight.",
    ],
    motive: [
      "Efterfrågan på återvunnen råvara skapar värde i insamlingen.",
      "Demand for recycled material gives collection its value.",
    ],
    market: [
      "En kontorsstol med miljövarudeklaration angav 31 procent. Få renoverare känner värdet.",
      "One office chair with an EPD stated 31 per cent. Few refurbishers know the value.",
    ],
    followUp: [
      "Beräkning för levererade modeller lämnas årligen.",
      "A calculation for delivered models is handed over yearly.",
    ],
    strategy: "R8",
    check: offer.atLeast("recycled_content", 10, "percent"),
    points: linear("recycled_content", 10, 60),
    evidence: evidence(
      ["supplier_declaration", "Beräkning.", "Calculation."],
      ["epd", "Uppgift ur miljövarudeklaration.", "Value from an EPD."],
    ),
    sources: [from.ecolabelFurniture, from.ivlCircular],
  }),
  award("MOB-33", "advanced", {
    title: ["Öppen kunskap om reparation", "Open knowledge of repair"],
    text: [
      "Reparationsanvisning som följer med köpet ger 5 poäng, en som är öppen och gratis för alla ger 10 poäng.",
      "A repair manual that comes with the purchase earns 5 points, one open and free to all earns 10.",
    ],
    motive: [
      "Öppna anvisningar ger fler verkstäder chansen att laga.",
      "Open manuals give more workshops the chance to repair.",
    ],
    market: [
      "Kostar leverantören lite; därför många poäng för liten insats.",
      "Costs the supplier little: many points for a small effort.",
    ],
    followUp: ["Länken kontrolleras årligen.", "The link is checked yearly."],
    strategy: "R4",
    agenda: "12.5 12.8",
    check: offer.atLeast("repair_manual", "owner"),
    points: step("repair_manual", [
      ["public", 10],
      ["owner", 5],
    ]),
    evidence: evidence(["manual", "Anvisning eller länk.", "Manual or link."]),
    sources: [from.dfo],
  }),
  award("MOB-34", "spearhead", {
    title: ["Låg deklarerad klimatpåverkan", "Low declared climate effect"],
    text: [
      "Deklarerad klimatpåverkan A1–A3 ger poäng i rak linje: 80 kilogram koldioxidekvivalenter per styck ger 0, 20 kilogram ger full poäng.",
      "Declared climate effect A1–A3 earns points in a straight line: 80 kilograms of carbon dioxide equivalent per piece earns 0, 20 kilograms full points.",
    ],
    motive: [
      "Poäng i stället för ska-krav låter marknaden börja deklarera utan att anbud förkastas.",
      "Points rather than a minimum let the market begin declaring without bids being rejected.",
    ],
    market: [
      "Få har egna värden. Räkna med många utan poäng.",
      "Few have their own values. Expect many without points.",
    ],
    followUp: ["Deklaration för levererad modell begärs.", "The declaration of the delivered model is asked for."],
    strategy: "R2",
    agenda: "13.2 12.6",
    check: offer.atMost("declared_gwp", 79, "kg_co2e"),
    points: linear("declared_gwp", 80, 20),
    evidence: evidence([
      "epd",
      "Miljövarudeklaration eller beräkning granskad av tredje part.",
      "EPD or a calculation verified by a third party.",
    ]),
    sources: [from.ivlEpd],
  }),
  clause("MOB-40", "basic", {
    title: ["Återtag när möbeln inte behövs", "Take-back when no longer needed"],
    text: [
      "Leverantören ska på begäran ta tillbaka levererade möbler {terms} och i första hand föra dem till ny användning.",
      "On request the supplier must take back delivered furniture {terms} and in the first place bring it to new use.",
    ],
    motive: [
      "I Storbritannien återanvändes 14 procent av uttjänta kontorsstolar enligt en äldre mätning. Ett avtalat återtag ger möbeln en väg vidare.",
      "In the United Kingdom 14 per cent of discarded office chairs were reused in an older count. An agreed take-back gives the piece somewhere to go.",
    ],
    market: [
      "Renoverare tar gärna tillbaka egna möbler, ofta mot ersättning till ägaren.",
      "Refurbishers gladly take back their own furniture, often paying the owner.",
    ],
    followUp: [
      "Antal, vikt och utfall per återtag redovisas: återbruk, delar, material, energi.",
      "Number, mass and outcome per take-back are reported: reuse, parts, material, energy.",
    ],
    strategy: "R3",
    depth: "ecosystem",
    agenda: "12.5",
    parameters: [
      {
        type: "choice",
        key: "terms",
        label: { sv: "Villkor", en: "Terms" },
        default: "free",
        options: [
          { key: "free", label: { sv: "utan kostnad", en: "free of charge" } },
          { key: "bought_back", label: { sv: "mot ersättning till ägaren", en: "paying the owner" } },
        ],
      },
    ],
    check: offer.atLeast("take_back", "$terms"),
    evidence: evidence(["terms", "Villkor för återtag med prislista.", "Take-back terms with price list."]),
    sources: [from.gppFurniture, from.dutchTender],
  }),
  clause("MOB-41", "basic", {
    title: ["Reservdelar levereras i tid", "Spare parts delivered in time"],
    text: [
      "Beställd reservdel ska levereras inom {days} arbetsdagar. Vid försening har myndigheten rätt att beställa delen av annan på leverantörens bekostnad.",
      "A spare part ordered must be delivered within {days} working days. If late the authority may order it elsewhere at the supplier's cost.",
    ],
    motive: ["En reparation som dröjer blir ett nyköp.", "A repair that drags on becomes a new purchase."],
    market: [
      "Tio arbetsdagar är rimligt för slitdelar som lagerhålls.",
      "Ten working days are reasonable for stocked wear parts.",
    ],
    followUp: [
      "Leveranstid per beställning mäts; medelvärde tas upp på avtalsmöten.",
      "Delivery time per order is measured; the mean is raised at contract meetings.",
    ],
    strategy: "R4",
    dimension: "economic",
    parameters: [number("days", ["Leveranstid", "Delivery time"], ["workday", 2, 40, 10])],
    check: offer.atMost("spare_parts_delivery", "$days", "workday"),
    evidence: evidence(["terms", "Leveransvillkor.", "Terms of delivery."]),
    sources: [from.ecodesignAppliances],
  }),
  clause("MOB-42", "advanced", {
    title: ["Arbetstillfällen i renoveringen", "Jobs in refurbishment"],
    text: [
      "Minst {persons} personer som står långt från arbetsmarknaden ska under avtalet få handledd praktik eller anställning i renovering, montering eller logistik.",
      "During the contract at least {persons} persons far from the labour market must have supervised practice or employment in refurbishment, assembly or logistics.",
    ],
    motive: [
      "Återbruk är arbetsintensivt. Samma krona kan ge både lägre klimatpåverkan och en väg till arbete.",
      "Reuse is labour-intensive. The same krona can give both a lower climate effect and a way to work.",
    ],
    market: [
      "Dimensionera efter avtalets omfattning; samråd med arbetsmarknadsenheten.",
      "Size it by the contract; consult the employment unit.",
    ],
    followUp: [
      "Antal personer och veckor redovisas varje halvår, utan personuppgifter.",
      "Persons and weeks are reported every half-year, without personal data.",
    ],
    law: socialConsideration,
    strategy: "R5",
    depth: "ecosystem",
    dimension: "social",
    agenda: "8.5 8.6 10.2",
    parameters: [number("persons", ["Antal personer", "Number of persons"], [null, 1, 20, 2])],
    evidence: evidence(["own_statement", "Plan för handledning.", "Plan for supervision."]),
    sources: [from.procirc],
  }),
  clause("MOB-43", "spearhead", {
    title: ["Klimatrapport per leverans", "Climate report per delivery"],
    text: [
      "Leverantören ska vid varje leverans redovisa vikt återbrukat och tillfört material och uppskattad undviken klimatpåverkan, med faktor, version och antaganden angivna. Resultatet ska kallas möjlig besparing om ersatt nyköp inte kan visas.",
      "At each delivery the supplier reports the mass of reused and added material and the estimated avoided climate effect, naming factor, version and assumptions. The result is called a possible saving where a replaced purchase cannot be shown.",
    ],
    motive: [
      "Siffror som ska bära beslut behöver samma metod varje gång.",
      "Figures that carry decisions need the same method every time.",
    ],
    market: ["Kräver ingen certifiering men ordning på vikter.", "Needs no certification but order in the masses."],
    followUp: [
      "Rapporten jämförs med faktorerna i systemet en gång per år.",
      "The report is compared with the system's factors once a year.",
    ],
    strategy: "R3",
    depth: "ecosystem",
    agenda: "12.6 13.2",
    check: any(offer.hasAny("outcome_report", ["co2e"]), supplier.held("iso14001")),
    categories: "services.furniture_repair services.rental services.take_back",
    cpv: "391 5085",
    evidence: evidence(["statistics", "Exempel på rapport.", "Sample report."]),
    sources: [from.rise, from.ivlOffices],
  }),
];
