import { forTheme } from "./define";

const { number, choice, multi, yesno } = forTheme("services");
const repairs = ["services.furniture_repair", "services.it_repair", "services.textile_repair", "services.machine_repair", "services.building_repair", "services.remanufacturing"] as const;
const waste = ["services.recycling", "services.take_back", "services.dismantling", "services.logistics"] as const;

export const serviceAttributes = [
  number("repair_time", ["Reparationstid", "Repair time"], { in: repairs, basis: "claim", unit: "workday", max: 250, better: "lower", evidence: ["terms", "statistics"], facet: true, help: ["Från inlämning till klart.", "From hand-in to ready."] }),
  number("response_time", ["Inställelsetid", "Response time"], { in: ["services"], basis: "claim", unit: "hour", units: ["hour", "day", "minute"], max: 2000, better: "lower", evidence: ["terms", "statistics"], facet: true, help: ["Från anmälan till att någon börjar.", "From report to start of work."] }),
  number("service_radius", ["Arbetar inom", "Service radius"], { in: ["services"], basis: "claim", unit: "km", max: 2000, better: "higher", evidence: ["supplier_declaration"], facet: true }),
  multi("service_place", ["Var arbetet görs", "Where the work is done"], [
    ["on_site", "Hos kunden", "On site"], ["workshop", "I verkstad", "In a workshop"], ["remote", "På distans", "Remotely"],
  ], { in: ["services"], evidence: ["supplier_declaration"], facet: true }),
  yesno("pickup_included", ["Hämtning och lämning ingår", "Collection and return included"], { in: ["services"], basis: "claim", evidence: ["terms"], facet: true }),
  yesno("loan_equipment", ["Lånevara under tiden", "Replacement on loan"], { in: [...repairs, "services.rental"], basis: "claim", evidence: ["terms"] }),
  number("weekly_capacity", ["Kapacitet per vecka", "Capacity per week"], { in: ["services"], basis: "claim", unit: "piece", max: 1_000_000, better: "higher", evidence: ["supplier_declaration", "statistics"], help: ["Antal föremål per vecka.", "Number of items per week."] }),
  number("yearly_capacity", ["Kapacitet per år", "Capacity per year"], { in: [...waste, "services.storage"], basis: "claim", unit: "tonne", units: ["tonne", "kg"], max: 100_000_000, better: "higher", evidence: ["permit", "supplier_declaration", "statistics"] }),
  number("repair_success", ["Andel som går att laga", "Share repaired"], { in: repairs, basis: "claim", unit: "percent", max: 100, better: "higher", evidence: ["statistics"] }),
  number("rental_period_min", ["Kortaste hyrestid", "Shortest rental period"], { in: ["services.rental", "services.storage"], basis: "claim", unit: "day", units: ["day", "week", "hour"], max: 3650, better: "lower", evidence: ["terms"], facet: true }),
  number("rental_period_max", ["Längsta hyrestid", "Longest rental period"], { in: ["services.rental", "services.storage"], basis: "claim", unit: "month", units: ["month", "year"], max: 600, better: "higher", evidence: ["terms"] }),
  multi("rental_includes", ["Ingår i hyran", "Included in the rental"], [
    ["maintenance", "Service och underhåll", "Service and maintenance"], ["repair", "Reparation", "Repair"], ["replacement", "Utbytesvara", "Replacement"], ["insurance", "Försäkring", "Insurance"], ["delivery", "Leverans", "Delivery"], ["upgrade", "Uppgradering", "Upgrade"], ["none", "Inget av detta", "None of these", "exclusive"],
  ], { in: ["services.rental"], basis: "claim", evidence: ["terms"], facet: true }),
  number("reuse_rate", ["Andel till återbruk", "Share to reuse"], { in: [...waste, "services.it_repair", "services.inventory"], basis: "claim", unit: "percent", max: 100, better: "higher", evidence: ["statistics", "third_party_statement"], facet: true, help: ["Viktprocent av det som tas emot eller demonteras.", "Percentage by weight of what is received or dismantled."] }),
  number("recycling_rate", ["Andel till materialåtervinning", "Share to material recycling"], { in: [...waste, "services.it_repair", "services.textile_repair"], basis: "claim", unit: "percent", max: 100, better: "higher", evidence: ["statistics", "third_party_statement"], facet: true }),
  choice("waste_authorisation", ["Rätt att hantera avfall", "Authorisation for waste"], [
    ["hazardous_permit", "Tillstånd, även farligt avfall", "Permit, hazardous waste included"], ["permit", "Tillstånd", "Permit"], ["notification", "Anmälan", "Notification"], ["none", "Varken tillstånd eller anmälan", "Neither permit nor notification"],
  ], { in: waste, ordered: "best_first", evidence: ["permit"], facet: true }),
  multi("management_system", ["Ledningssystem", "Management system"], [
    ["iso_9001", "ISO 9001", "ISO 9001"], ["iso_14001", "ISO 14001", "ISO 14001"], ["emas", "Emas", "EMAS"], ["svensk_miljobas", "Svensk Miljöbas", "Svensk Miljöbas"], ["iso_45001", "ISO 45001", "ISO 45001"], ["iso_27001", "ISO 27001", "ISO 27001"], ["none", "Inget av dessa", "None of these", "exclusive"],
  ], { in: ["services"], basis: "claim", evidence: ["certificate"], facet: true }),
  number("fossil_free_transport", ["Fossilfria transporter", "Fossil-free transport"], { in: ["services"], basis: "claim", unit: "percent", max: 100, better: "higher", evidence: ["statistics", "supplier_declaration"], facet: true, help: ["Andel av körsträckan.", "Share of the distance driven."] }),
  number("sorting_fractions", ["Antal sorterade fraktioner", "Number of sorted fractions"], { in: ["services.dismantling", "services.recycling"], basis: "claim", min: 1, max: 100, integer: true, better: "higher", evidence: ["supplier_declaration", "statistics"] }),
  yesno("inventory_included", ["Återbruksinventering ingår", "Reuse inventory included"], { in: ["services.dismantling", "services.inventory", "services.advice"], basis: "claim", evidence: ["terms", "material_inventory"], facet: true }),
  multi("outcome_report", ["Redovisar efteråt", "Reports afterwards"], [
    ["kg_reused", "Kilo till återbruk", "Kilograms to reuse"], ["kg_recycled", "Kilo till återvinning", "Kilograms to recycling"], ["kg_energy", "Kilo till energi", "Kilograms to energy recovery"], ["co2e", "Klimateffekt", "Climate effect"], ["per_item", "Utfall per föremål", "Outcome per item"], ["none", "Inget av detta", "None of these", "exclusive"],
  ], { in: ["services"], basis: "claim", evidence: ["statistics", "terms"] }),
  yesno("work_integration", ["Arbetsintegrerande", "Work integration"], { in: ["services"], basis: "claim", evidence: ["supplier_declaration", "third_party_statement"] }),
  choice("service_agreement", ["Avtalsform", "Form of agreement"], [
    ["per_job", "Per uppdrag", "Per job"], ["subscription", "Abonnemang", "Subscription"], ["framework", "Ramavtal", "Framework agreement"], ["performance", "Betalning för funktion", "Payment for function"],
  ], { in: ["services"], evidence: ["terms"] }),
];
