import { offers, type BaseListing } from "../types";

const repair = { unit: "piece", service: "repair", strategy: "R4", steady: true } as const;

/** Services: of each kind one that can answer for itself, one that falls short and one that says little. */
export const serviceMarket: readonly BaseListing[] = [
  offers("services.furniture_repair", "mobelcirkeln kretsen", "[Ramavtal: vi lagar kontorets möbler på plats|Daglig verksamhet lagar stolar och bord]",
    "[Tekniker med bil, lånestolar under tiden och en rad per möbel i rapporten. Elbil i Umeå.|Deltagare och handledare gör jobbet. Vi säger hellre nej än lovar för mycket.]",
    repair, {},
    [
      { ref: "RE-101", price: "each 420", repair_time: 5, loan_equipment: true, warranty_months: 24, pickup_included: true, response_time: 24, repair_success: 96, fossil_free_transport: 96, outcome_report: ["per_item", "kg_reused", "co2e"], work_integration: false, service_radius: 250, weekly_capacity: 150, spare_parts_years: 10 },
      { ref: "RE-102", price: "each 200", work_integration: true, service_radius: 40 },
    ]),
  offers("services.machine_repair", "cykelverkstan skogsmaskin", "[Lagning av verktyg och smågrejer|Service på röjsågar och aggregat]",
    "[Lämna in i verkstan när du har vägarna förbi. Det tar den tid det tar.|Ring, så ser vi när någon är i närheten.]",
    repair, {},
    [
      { ref: "RE-201", price: "each 300", repair_time: 40, loan_equipment: false, warranty_months: 0, pickup_included: false, response_time: 200, repair_success: 62, outcome_report: ["none"], work_integration: false, service_radius: 20 },
      { ref: "RE-202", price: "ask", service_radius: 120 },
    ]),
  offers("services.textile_repair", "tvatteriet somnaden kretsen", "[Textilservice med vägning, hela länet|Lagning av arbetskläder i mindre omgångar|Vi lappar och lagar]",
    "[Tvätt, lagning och årsrapport: kilo till återbruk, fiber och energi. Turbilarna går på förnybart.|Vi syr om det som går. Ingen våg och ingen rapport, men fina sömmar.|Kläder, ryggsäckar och gardiner. Kom in en onsdag.]",
    { ...repair, vat: "reduced12" }, {},
    [
      { ref: "TX-101", price: "each 75", repair_time: 5, loan_equipment: true, warranty_months: 6, pickup_included: true, outcome_report: ["kg_reused", "kg_recycled", "kg_energy", "per_item"], fossil_free_transport: 85, traceable_item: true, work_integration: false },
      { ref: "TX-102", price: "each 130", repair_time: 20, loan_equipment: false, warranty_months: 3, pickup_included: false, outcome_report: ["none"], fossil_free_transport: 0, work_integration: true },
      { ref: "TX-103", price: "each 60" },
    ]),
  offers("services.rental", "mobelcirkeln kustlager krogarna", "[Kontor som tjänst: byt, laga, lämna tillbaka|Hyra av lagerställ och bord|Hyr serveringsmöbler]",
    "[Allt är begagnat och renoverat. Service, lagning och utbyte ingår, och vi redovisar vart möblerna tar vägen.|Vi kör ut, du sköter resten. Gods som står stilla hos oss mellan kunder.|Stolar, bord och porslin när vi inte behöver dem själva.]",
    { unit: "month", service: "rental", strategy: "R1", steady: true }, {},
    [
      { ref: "HY-101", price: "each 165", rental_includes: ["maintenance", "repair", "replacement", "delivery"], reused_share: 92, pickup_included: true, outcome_report: ["per_item", "co2e"], take_back: "free", warranty_months: 60, fossil_free_transport: 80 },
      { ref: "HY-102", price: "each 90", rental_includes: ["delivery"], reused_share: 20, pickup_included: false, outcome_report: ["none"], fossil_free_transport: 10 },
      { ref: "HY-103", price: "ask" },
    ]),
  offers("services.take_back", "rekond andrachansen kretsen", "[Återtag av IT och kontorsmöbler, utfall per serienummer|Hämtning av det ni inte vill ha|Vi tar emot det som går att använda]",
    "[Plomberade kärl, radering med intyg och avräkning varje kvartal.|Vi kommer med lastbil och tömmer. Det mesta går till tippen, det fina till butiken.|Ring innan, vi har ont om plats.]",
    { unit: "piece", service: "take_back", strategy: "R3", steady: true }, {},
    [
      { ref: "AT-101", price: "free", reuse_rate: 81, recycling_rate: 18, pickup_included: true, take_back: "bought_back", fossil_free_transport: 75, outcome_report: ["per_item", "kg_reused", "kg_recycled"], data_erasure: "certificate", traceable_item: true, work_integration: false },
      { ref: "AT-102", price: "ask", reuse_rate: 20, pickup_included: true, take_back: "paid", fossil_free_transport: 0, outcome_report: ["none"], work_integration: true },
      { ref: "AT-103", price: "free" },
    ]),
  offers("services.dismantling", "norrmontage inlandsbygg kustbygg", "[Demontering med inventering och slutrapport|Rivning med maskin, mindre hus|Rivning inför ombyggnad]",
    "[Vi listar, plockar för hand och väger. Rapport med kilo och klimat, fordonen går på förnybart.|Grävmaskin, container och klart på två dagar.|Vi river det vi själva ska bygga om. Fråga platschefen.]",
    { unit: "m2", service: "dismantling", strategy: "R3", steady: true }, {},
    [
      { ref: "RV-101", price: "each 520", inventory_included: true, sorting_fractions: 16, recycling_rate: 70, reuse_rate: 26, outcome_report: ["kg_reused", "kg_recycled", "co2e"], fossil_free_transport: 85, waste_authorisation: "hazardous_permit" },
      { ref: "RV-102", price: "each 210", inventory_included: false, sorting_fractions: 3, recycling_rate: 40, reuse_rate: 1, outcome_report: ["none"], fossil_free_transport: 5, waste_authorisation: "none" },
      { ref: "RV-103", price: "ask" },
    ]),
  offers("services.logistics", "aterbruksforradet akeri kustlager gruvservice", "[Eldriven slinga mellan förråd och verkstäder|Samlastning på förnybart, inland till kust|Utkörning med egen bil|Kranbil när den ändå går]",
    "[Varje tisdag och torsdag. Filtar och backar går i retur.|Tunga bilar på HVO, fullt lass åt båda hållen.|Gammal bil som går när den behövs.|Malå till Skellefteå, säg till i tid.]",
    { unit: "hour", service: "logistics", strategy: "R1", freight: true, steady: true }, {},
    [
      { ref: "TR-101", price: "each 690", emission_stage: "zero", energy_source: "electric", fossil_free_transport: 100 },
      { ref: "TR-102", price: "each 1150", emission_stage: "euro_6", energy_source: "hvo", fossil_free_transport: 70 },
      { ref: "TR-103", price: "each 500", emission_stage: "euro_4", energy_source: "diesel", fossil_free_transport: 5 },
      { ref: "TR-104", price: "ask" },
    ]),
];
