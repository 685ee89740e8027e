import { durable, forTheme } from "./define";

const { number, choice, multi, yesno, text } = forTheme("condition");
const taken = ["building", "timber", "metal"] as const;
const powered = ["it", "machines", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries", "energy.electrical", "building.lighting"] as const;

export const conditionAttributes = [
  choice("condition_grade", ["Skick", "Condition"], [
    ["as_new", "Som nytt", "As new"],
    ["good", "Bra, lätta spår", "Good, light marks"],
    ["worn", "Använt, tydliga spår", "Used, clear marks"],
    ["needs_repair", "Behöver lagas", "Needs repair"],
    ["for_parts", "För delar eller material", "For parts or material"],
  ], { in: [...durable, "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries", "energy.electrical", "soil.natural_stone"], ordered: "best_first", evidence: ["photo", "inspection_record"], facet: true }),
  choice("origin", ["Ursprung", "Origin"], [
    ["unused_surplus", "Oanvänt överskott", "Unused surplus"],
    ["reused", "Använt, som det är", "Used, as it is"],
    ["refurbished", "Renoverat", "Refurbished"],
    ["remanufactured", "Återtillverkat", "Remanufactured"],
    ["production_residue", "Rest från tillverkning", "Production residue"],
    ["new", "Nytillverkat", "Newly made"],
  ], { in: [...durable, "soil", "food", "energy"], evidence: ["invoice", "supplier_declaration", "photo"], facet: true }),
  multi("reconditioning", ["Gjort för att användas igen", "Done to prepare for reuse"], [
    ["cleaned", "Rengjort", "Cleaned"],
    ["repaired", "Lagat", "Repaired"],
    ["parts_replaced", "Slitdelar bytta", "Wear parts replaced"],
    ["resurfaced", "Ytan förnyad", "Resurfaced"],
    ["reupholstered", "Omklätt", "Reupholstered"],
    ["tested", "Funktionstestat", "Function tested"],
    ["graded", "Sorterat eller klassat", "Sorted or graded"],
    ["none", "Inget av detta", "None of these", "exclusive"],
  ], { in: ["furniture", "it", "textiles", "packaging", "machines", "building.doors", "building.windows", "building.lighting", "building.brick"], evidence: ["service_record", "supplier_declaration", "photo"] }),
  text("known_defects", ["Kända fel", "Known defects"], { in: [...durable, "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries", "energy.electrical"], evidence: ["photo", "inspection_record"] }),
  number("manufacture_year", ["Tillverkningsår", "Year of manufacture"], { in: ["building", "furniture", "it", "machines", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries", "energy.electrical"], min: 1700, max: 2100, integer: true, evidence: ["marking", "invoice", "product_sheet"], facet: true, better: "higher" }),
  number("age", ["Ålder", "Age"], { in: ["building", "timber", "furniture", "textiles", "packaging"], unit: "year", units: ["year", "month"], max: 300, better: "lower", evidence: ["marking", "invoice"], help: ["När tillverkningsåret inte är känt. Ungefär räcker.", "When the year of manufacture is not known. Roughly is enough."] }),
  number("building_year", ["Byggår för huset det satt i", "Year the source building was built"], { in: ["building", "timber", "metal.beams", "metal.pipes", "energy.ventilation", "energy.heating", "soil.crushed_concrete"], min: 1500, max: 2100, integer: true, evidence: ["material_inventory", "environmental_survey"], help: ["Byggår och större ombyggnad avgör vilka ämnen som kan finnas.", "The year of building and major rebuilding decides which substances may be present."] }),
  number("remaining_life", ["Återstående livslängd", "Remaining service life"], { in: ["furniture", "machines", "it.servers", "building.roofing", "building.flooring", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries"], basis: "claim", unit: "year", units: ["year", "month"], max: 200, better: "higher", evidence: ["inspection_record", "third_party_statement", "supplier_declaration"] }),
  number("usage_hours", ["Drifttid", "Hours of use"], { in: ["machines", "energy.heating", "energy.ventilation", "it.av", "it.printers", "it.servers"], unit: "hour", units: ["hour", "day"], max: 1_000_000, better: "lower", evidence: ["photo", "service_record"], facet: true }),
  yesno("function_tested", ["Funktionstestad", "Function tested"], { in: [...powered, "furniture", "building.doors", "building.windows", "building.sanitary"], evidence: ["service_record", "inspection_record", "test_report"] }),
  choice("dismantled_state", ["Demontering", "Dismantling"], [
    ["ready", "Nedmonterat och klart", "Dismantled and ready"],
    ["partly", "Delvis nedmonterat", "Partly dismantled"],
    ["installed", "Sitter kvar", "Still installed"],
  ], { in: [...taken, "furniture.storage", "furniture.outdoor", "energy", "machines.workshop", "machines.kitchen"], evidence: ["photo"], facet: true }),
  choice("storage_place", ["Så har det förvarats", "How it has been stored"], [
    ["heated", "Inomhus, varmt", "Indoors, heated"],
    ["unheated", "Inomhus, kallt", "Indoors, unheated"],
    ["covered", "Utomhus, täckt", "Outdoors, covered"],
    ["open", "Utomhus, öppet", "Outdoors, open"],
  ], { in: ["timber", "textiles", "furniture", "building.insulation", "building.boards", "building.doors", "building.windows", "building.flooring", "machines.vehicles", "packaging.cardboard"], ordered: "best_first", evidence: ["photo"] }),
  yesno("uniform_set", ["Alla är lika", "All are alike"], { in: ["furniture", "it", "textiles", "packaging.crates", "packaging.pallets", "building.doors", "building.windows", "building.lighting", "building.ceilings"], evidence: ["photo"], help: ["Samma märke, modell och färg i hela partiet.", "Same make, model and colour throughout the lot."] }),
  text("brand", ["Märke eller tillverkare", "Make or manufacturer"], { in: ["furniture", "it", "machines", "textiles.workwear", "textiles.clothing", "building.doors", "building.windows", "building.sanitary", "building.lighting", "building.ceilings", "building.flooring", "energy"], evidence: ["marking", "photo"] }),
  text("model", ["Modell", "Model"], { in: ["furniture", "it", "machines", "building.ceilings", "building.flooring", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries"], evidence: ["marking", "photo"] }),
  multi("colour", ["Färg", "Colour"], [
    ["white", "Vit", "White"], ["grey", "Grå", "Grey"], ["black", "Svart", "Black"], ["brown", "Brun", "Brown"],
    ["wood", "Trä", "Wood"], ["red", "Röd", "Red"], ["orange", "Orange", "Orange"], ["yellow", "Gul", "Yellow"],
    ["green", "Grön", "Green"], ["blue", "Blå", "Blue"], ["purple", "Lila", "Purple"], ["pink", "Rosa", "Pink"],
    ["metal", "Metall", "Metal"], ["transparent", "Genomskinlig", "Transparent"],
  ], { in: ["furniture", "textiles", "building.doors", "building.brick", "building.roofing", "building.flooring", "building.tiles", "building.ceilings", "building.fixed_furnishings", "building.sanitary", "packaging.crates", "packaging.film"], evidence: ["photo"], facet: true }),
];
