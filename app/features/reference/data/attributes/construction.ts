import { forTheme } from "./define";

const { number, choice, multi, yesno } = forTheme("construction");
const structure = ["timber", "metal.beams", "metal.reinforcement", "building.concrete", "building.brick"] as const;
const proof = ["declaration_of_performance", "marking", "test_report", "product_sheet"] as const;

export const constructionAttributes = [
  yesno("ce_marked", ["CE-märkt", "CE marked"], { in: ["building", "timber.structural", "timber.glulam", "timber.panels", "metal.beams", "machines", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries", "energy.electrical", "furniture.outdoor", "furniture.care"], evidence: ["marking", "declaration_of_performance", "photo"], facet: true }),
  yesno("dop_present", ["Prestandadeklaration finns", "Declaration of performance present"], { in: ["building", "timber.structural", "timber.glulam", "timber.panels", "metal.beams", "metal.reinforcement", "soil.gravel"], evidence: ["declaration_of_performance"] }),
  choice("fire_class", ["Brandklass, ytskikt", "Reaction to fire"], [
    ["a1", "A1", "A1"], ["a2", "A2-s1,d0", "A2-s1,d0"], ["b", "B-s1,d0", "B-s1,d0"], ["c", "C-s2,d0", "C-s2,d0"],
    ["d", "D-s2,d0", "D-s2,d0"], ["e", "E", "E"], ["f", "F", "F"],
  ], { in: ["building.insulation", "building.boards", "building.ceilings", "building.roofing", "building.partitions", "timber.cladding", "timber.panels", "furniture.screens"], ordered: "best_first", evidence: proof, facet: true, help: ["Enligt EN 13501-1. Välj närmast lägre klass om tilläggsklassen är en annan.", "To EN 13501-1. Choose the next lower class if the additional classes differ."] }),
  choice("floor_fire_class", ["Brandklass, golv", "Reaction to fire, flooring"], [
    ["a1fl", "A1fl", "A1fl"], ["a2fl", "A2fl-s1", "A2fl-s1"], ["bfl", "Bfl-s1", "Bfl-s1"], ["cfl", "Cfl-s1", "Cfl-s1"],
    ["dfl", "Dfl-s1", "Dfl-s1"], ["efl", "Efl", "Efl"], ["ffl", "Ffl", "Ffl"],
  ], { in: ["building.flooring", "building.tiles"], ordered: "best_first", evidence: proof }),
  choice("fire_rating", ["Brandmotstånd", "Fire resistance"], [
    ["ei120", "EI 120", "EI 120"], ["ei90", "EI 90", "EI 90"], ["ei60", "EI 60", "EI 60"], ["ei30", "EI 30", "EI 30"],
    ["ei15", "EI 15", "EI 15"], ["e60", "E 60", "E 60"], ["e30", "E 30", "E 30"], ["none", "Oklassad", "Not rated"],
  ], { in: ["building.doors", "building.windows", "building.partitions", "building.boards", "energy.ventilation"], evidence: proof, facet: true }),
  choice("sound_class", ["Ljudklass", "Sound class"], [
    ["rw50", "Rw 50 dB", "Rw 50 dB"], ["rw45", "Rw 45 dB", "Rw 45 dB"], ["rw40", "Rw 40 dB", "Rw 40 dB"],
    ["rw35", "Rw 35 dB", "Rw 35 dB"], ["rw30", "Rw 30 dB", "Rw 30 dB"], ["rw25", "Rw 25 dB", "Rw 25 dB"], ["none", "Oklassad", "Not rated"],
  ], { in: ["building.doors", "building.windows", "building.partitions"], ordered: "best_first", evidence: proof, facet: true }),
  choice("sound_absorption", ["Ljudabsorptionsklass", "Sound absorption class"], [
    ["a", "A", "A"], ["b", "B", "B"], ["c", "C", "C"], ["d", "D", "D"], ["e", "E", "E"], ["none", "Oklassad", "Not classified"],
  ], { in: ["building.ceilings", "furniture.screens", "textiles.interior"], ordered: "best_first", evidence: proof, facet: true, help: ["Enligt EN ISO 11654.", "To EN ISO 11654."] }),
  number("u_value", ["U-värde", "U-value"], { in: ["building.doors", "building.windows", "building.partitions"], unit: "W_per_m2K", min: 0.05, max: 7, step: 0.01, better: "lower", evidence: proof, facet: true }),
  number("thermal_conductivity", ["Värmeledningsförmåga (lambda)", "Thermal conductivity (lambda)"], { in: ["building.insulation", "building.brick", "building.boards"], unit: "W_per_mK", min: 0.005, max: 5, step: 0.001, better: "lower", evidence: proof, facet: true }),
  choice("glazing", ["Glas", "Glazing"], [
    ["triple", "Treglas", "Triple"], ["double", "Tvåglas", "Double"], ["single", "Enkelglas", "Single"], ["coupled", "Kopplade bågar", "Coupled sashes"], ["none", "Utan glas", "No glass"],
  ], { in: ["building.windows", "building.doors", "building.partitions"], evidence: ["photo", "marking"], facet: true }),
  choice("safety_glass", ["Säkerhetsglas", "Safety glass"], [
    ["laminated", "Laminerat", "Laminated"], ["toughened", "Härdat", "Toughened"], ["both", "Laminerat och härdat", "Laminated and toughened"], ["none", "Nej", "No"],
  ], { in: ["building.windows", "building.doors", "building.partitions"], evidence: ["marking", "product_sheet"] }),
  choice("handing", ["Hängning", "Handing"], [
    ["left", "Vänsterhängd", "Left"], ["right", "Högerhängd", "Right"], ["double", "Pardörr", "Double leaf"], ["sliding", "Skjutbar", "Sliding"], ["fixed", "Fast", "Fixed"], ["mixed", "Blandat", "Mixed"],
  ], { in: ["building.doors", "building.windows"], evidence: ["photo"], facet: true }),
  yesno("frame_included", ["Karm ingår", "Frame included"], { in: ["building.doors", "building.windows", "building.partitions"], evidence: ["photo"], facet: true }),
  choice("burglary_class", ["Inbrottsklass", "Burglar resistance"], [
    ["rc6", "RC 6", "RC 6"], ["rc5", "RC 5", "RC 5"], ["rc4", "RC 4", "RC 4"], ["rc3", "RC 3", "RC 3"], ["rc2", "RC 2", "RC 2"], ["rc1", "RC 1", "RC 1"], ["none", "Oklassad", "Not rated"],
  ], { in: ["building.doors", "building.windows", "building.partitions"], ordered: "best_first", evidence: proof }),
  choice("strength_class", ["Hållfasthetsklass, trä", "Strength class, timber"], [
    ["c14", "C14", "C14"], ["c16", "C16", "C16"], ["c18", "C18", "C18"], ["c24", "C24", "C24"], ["c30", "C30", "C30"], ["c35", "C35", "C35"],
    ["gl24c", "GL24c", "GL24c"], ["gl24h", "GL24h", "GL24h"], ["gl28c", "GL28c", "GL28c"], ["gl28h", "GL28h", "GL28h"], ["gl28cs", "GL28cs", "GL28cs"],
    ["gl30c", "GL30c", "GL30c"], ["gl30h", "GL30h", "GL30h"], ["l40c", "L40c", "L40c"], ["ungraded", "Osorterat", "Ungraded"],
  ], { in: ["timber.structural", "timber.glulam"], evidence: ["marking", "declaration_of_performance", "test_report", "photo"], facet: true, help: ["Läs på stämpeln, till exempel C24 eller GL30c.", "Read it on the stamp, for example C24 or GL30c."] }),
  choice("steel_class", ["Hållfasthetsklass, stål", "Strength class, steel"], [
    ["s235", "S235", "S235"], ["s275", "S275", "S275"], ["s355", "S355", "S355"], ["s420", "S420", "S420"], ["s460", "S460", "S460"], ["b500b", "B500B", "B500B"], ["b500c", "B500C", "B500C"], ["k500c", "K500C-T", "K500C-T"], ["other", "Annan", "Other"],
  ], { in: ["metal.beams", "metal.sheet", "metal.pipes", "metal.reinforcement"], evidence: ["marking", "certificate", "test_report"], facet: true }),
  choice("concrete_class", ["Hållfasthetsklass, betong", "Strength class, concrete"], [
    ["c50_60", "C50/60", "C50/60"], ["c45_55", "C45/55", "C45/55"], ["c40_50", "C40/50", "C40/50"], ["c35_45", "C35/45", "C35/45"],
    ["c32_40", "C32/40", "C32/40"], ["c30_37", "C30/37", "C30/37"], ["c28_35", "C28/35", "C28/35"], ["c25_30", "C25/30", "C25/30"], ["c20_25", "C20/25", "C20/25"],
  ], { in: ["building.concrete"], ordered: "best_first", evidence: ["declaration_of_performance", "test_report", "marking"], facet: true }),
  number("moisture_content", ["Fuktkvot", "Moisture content"], { in: ["timber", "energy.fuels", "soil", "food.feed"], unit: "percent", max: 300, better: "lower", evidence: ["measurement"], facet: true, help: ["Vatten i förhållande till torr vikt. För bränsle och foder: andel av total vikt.", "Water relative to dry mass. For fuel and feed: share of total mass."] }),
  yesno("nails_removed", ["Spik och beslag borta", "Nails and fittings removed"], { in: ["timber", "building.flooring"], evidence: ["photo"] }),
  yesno("mortar_removed", ["Bruk bortrensat", "Mortar removed"], { in: ["building.brick", "building.tiles", "soil.natural_stone"], evidence: ["photo"] }),
  yesno("frost_resistant", ["Frostbeständig", "Frost resistant"], { in: ["building.brick", "building.tiles", "building.roofing", "soil.natural_stone"], evidence: proof }),
  choice("floor_wear_class", ["Slitageklass, golv", "Use class, flooring"], [
    ["c34", "34", "34"], ["c33", "33", "33"], ["c32", "32", "32"], ["c31", "31", "31"], ["c23", "23", "23"], ["c22", "22", "22"], ["c21", "21", "21"],
  ], { in: ["building.flooring"], ordered: "best_first", evidence: ["product_sheet", "declaration_of_performance"], facet: true, help: ["Enligt EN ISO 10874. 31–34 är för offentlig miljö.", "To EN ISO 10874. 31–34 are for commercial use."] }),
  choice("slip_resistance", ["Halkklass", "Slip resistance"], [
    ["r13", "R13", "R13"], ["r12", "R12", "R12"], ["r11", "R11", "R11"], ["r10", "R10", "R10"], ["r9", "R9", "R9"],
  ], { in: ["building.flooring", "building.tiles", "textiles.workwear"], ordered: "best_first", evidence: ["product_sheet", "test_report"] }),
  yesno("wet_room", ["Tål våtrum", "Suitable for wet rooms"], { in: ["building.boards", "building.tiles", "building.flooring", "building.ceilings", "building.doors"], basis: "claim", evidence: ["product_sheet", "declaration_of_performance"] }),
  choice("ip_class", ["Kapslingsklass", "Ingress protection"], [
    ["ip20", "IP20", "IP20"], ["ip23", "IP23", "IP23"], ["ip44", "IP44", "IP44"], ["ip54", "IP54", "IP54"], ["ip65", "IP65", "IP65"], ["ip66", "IP66", "IP66"], ["ip67", "IP67", "IP67"], ["ip68", "IP68", "IP68"],
  ], { in: ["building.lighting", "energy.electrical", "energy.solar", "energy.batteries", "it.mobiles", "machines.tools"], evidence: ["marking", "product_sheet"] }),
  multi("light_source", ["Ljuskälla", "Light source"], [
    ["led_fixed", "LED, inbyggd", "LED, built in"], ["led_replaceable", "LED, utbytbar", "LED, replaceable"], ["fluorescent", "Lysrör", "Fluorescent tube"], ["halogen", "Halogen", "Halogen"], ["none", "Ingen ljuskälla", "No light source", "exclusive"],
  ], { in: ["building.lighting"], evidence: ["photo", "marking"], facet: true }),
  number("luminous_flux", ["Ljusflöde", "Luminous flux"], { in: ["building.lighting", "it.av"], unit: "lumen", min: 1, max: 1_000_000, better: "higher", evidence: ["product_sheet", "marking"] }),
  choice("structural_use", ["Tänkt användning", "Intended use"], [
    ["structural", "Bärande", "Load-bearing"], ["non_structural", "Inte bärande", "Not load-bearing"], ["outdoor_works", "Mark eller trädgård", "Ground works or garden"],
  ], { in: structure, evidence: ["third_party_statement", "supplier_declaration"] }),
];
