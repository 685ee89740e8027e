import { forTheme } from "./define";

const { number, choice, multi, yesno, date } = forTheme("circularity");
const made = ["furniture", "it", "machines", "building.doors", "building.windows", "building.lighting", "building.partitions", "building.sanitary", "textiles.workwear", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries"] as const;
const repairable = ["furniture", "it", "machines", "building.doors", "building.windows", "building.lighting", "building.sanitary", "building.partitions", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries"] as const;

export const circularityAttributes = [
  number("warranty_months", ["Garanti", "Warranty"], { in: [...made, "services"], basis: "claim", unit: "month", units: ["month", "year"], max: 600, better: "higher", evidence: ["terms", "supplier_declaration"], facet: true, help: ["Från leverans. Skriv till exempel 24 månader eller 2 år.", "From delivery. Write for example 24 months or 2 years."] }),
  date("spare_parts_until", ["Reservdelar finns till", "Spare parts available until"], { in: repairable, basis: "claim", evidence: ["supplier_declaration", "terms"], facet: true }),
  number("spare_parts_years", ["Reservdelar i antal år", "Years of spare parts"], { in: [...repairable, "services.furniture_repair", "services.it_repair", "services.machine_repair", "services.rental"], basis: "claim", unit: "year", units: ["year", "month"], max: 50, better: "higher", evidence: ["supplier_declaration", "terms"], help: ["Räknat från leverans.", "Counted from delivery."] }),
  number("spare_parts_delivery", ["Leveranstid för reservdelar", "Delivery time of spare parts"], { in: [...repairable, "services.machine_repair", "services.it_repair"], basis: "claim", unit: "workday", max: 250, better: "lower", evidence: ["terms", "supplier_declaration"] }),
  choice("repair_manual", ["Reparationsanvisning", "Repair manual"], [
    ["public", "Öppen för alla, gratis", "Open to all, free"],
    ["owner", "Följer med till köparen", "Comes with the product"],
    ["professional", "Bara för verkstäder", "For professionals only"],
    ["none", "Finns inte", "None"],
  ], { in: repairable, basis: "claim", ordered: "best_first", evidence: ["manual", "supplier_declaration"], facet: true }),
  yesno("disassembly_common_tools", ["Isär med vanliga verktyg", "Disassembly with common tools"], { in: made, basis: "claim", evidence: ["manual", "photo", "third_party_statement"], facet: true, help: ["Delarna kan tas isär och sättas ihop igen utan specialverktyg och utan att skadas.", "Parts come apart and go together again without special tools and without damage."] }),
  yesno("wear_parts_replaceable", ["Slitdelar kan bytas", "Wear parts replaceable"], { in: repairable, basis: "claim", evidence: ["manual", "product_sheet", "supplier_declaration"] }),
  yesno("modular", ["Kan byggas om eller till", "Can be rebuilt or extended"], { in: ["furniture", "it.desktops", "it.servers", "building.partitions"], basis: "claim", evidence: ["product_sheet", "manual"] }),
  choice("take_back", ["Återtag", "Take-back"], [
    ["bought_back", "Köps tillbaka", "Bought back"],
    ["free", "Tas tillbaka gratis", "Taken back free of charge"],
    ["paid", "Tas tillbaka mot betalning", "Taken back for a fee"],
    ["none", "Tas inte tillbaka", "Not taken back"],
  ], { in: [...made, "packaging", "services.take_back", "services.rental"], basis: "claim", ordered: "best_first", evidence: ["terms", "supplier_declaration"], facet: true }),
  number("expected_lifetime", ["Förväntad livslängd", "Expected lifetime"], { in: ["furniture", "it", "machines", "building.roofing", "building.flooring", "building.windows", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries"], basis: "claim", unit: "year", units: ["year", "month"], max: 200, better: "higher", evidence: ["epd", "test_report", "supplier_declaration"] }),
  number("durability_years", ["Tål användning i offentlig miljö", "Withstands use in public premises"], { in: ["furniture", "building.flooring", "textiles.workwear"], basis: "claim", unit: "year", units: ["year", "month"], max: 50, better: "higher", evidence: ["terms", "test_report", "supplier_declaration"], help: ["Räknat från leverans.", "Counted from delivery."] }),
  choice("repairability_class", ["Reparationsklass", "Repairability class"], [
    ["a", "A", "A"], ["b", "B", "B"], ["c", "C", "C"], ["d", "D", "D"], ["e", "E", "E"],
  ], { in: ["it.mobiles", "it.laptops", "it.appliances"], ordered: "best_first", evidence: ["marking", "product_sheet"], facet: true }),
  multi("ecolabel", ["Miljömärkning", "Ecolabel"], [
    ["nordic_swan", "Svanen", "Nordic Swan Ecolabel"], ["eu_ecolabel", "EU Ecolabel", "EU Ecolabel"],
    ["good_environmental_choice", "Bra Miljöval", "Good Environmental Choice"], ["mobelfakta", "Möbelfakta", "Möbelfakta"],
    ["tco", "TCO Certified", "TCO Certified"], ["epeat", "EPEAT", "EPEAT"], ["gots", "GOTS", "GOTS"],
    ["oeko_tex", "OEKO-TEX Standard 100", "OEKO-TEX Standard 100"], ["cradle_to_cradle", "Cradle to Cradle", "Cradle to Cradle"],
    ["blue_angel", "Blaue Engel", "Blue Angel"], ["none", "Ingen av dessa", "None of these", "exclusive"],
  ], { in: ["furniture", "it", "textiles", "packaging.cardboard", "building.flooring", "building.windows", "building.boards", "services.textile_repair"], basis: "claim", evidence: ["ecolabel_licence", "certificate"], facet: true }),
  choice("epd", ["Miljövarudeklaration (EPD)", "Environmental product declaration (EPD)"], [
    ["product_specific", "För just den här produkten", "For this very product"],
    ["average", "Genomsnitt för branschen", "Industry average"],
    ["none", "Finns inte", "None"],
  ], { in: ["building", "timber", "metal", "furniture", "textiles", "packaging"], basis: "claim", ordered: "best_first", evidence: ["epd"] }),
  number("declared_gwp", ["Deklarerad klimatpåverkan, A1–A3", "Declared climate impact, A1–A3"], { in: ["building", "timber", "metal", "furniture", "it", "textiles", "packaging"], basis: "claim", unit: "kg_co2e", units: ["kg_co2e", "tonne_co2e"], min: -1_000_000, max: 1_000_000, better: "lower", evidence: ["epd", "third_party_statement"], help: ["Per styck, eller per den enhet som mängden anges i. Läses ur miljövarudeklarationen.", "Per piece, or per the unit the quantity is given in. Read from the declaration."] }),
  yesno("product_identified", ["Märkt med tillverkare och modell", "Marked with maker and model"], { in: ["furniture", "it", "machines"], evidence: ["marking", "photo"] }),
  yesno("traceable_item", ["Spårbar styckvis", "Traceable item by item"], { in: ["furniture", "it", "textiles.workwear", "textiles.linen", "packaging.pallets", "packaging.crates", "services.take_back", "services.rental", "services.textile_repair", "services.it_repair"], basis: "claim", evidence: ["marking", "supplier_declaration"], help: ["Serienummer, RFID eller likvärdigt på varje exemplar.", "Serial number, RFID or similar on each item."] }),
  yesno("care_instructions", ["Skötselråd följer med", "Care instructions included"], { in: ["furniture", "textiles", "building.flooring"], evidence: ["manual"] }),
];
