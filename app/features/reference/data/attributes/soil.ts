import { forTheme } from "./define";

const { number, choice, yesno } = forTheme("soil");

export const soilAttributes = [
  choice("soil_type", ["Jordart eller material", "Soil or material type"], [
    ["topsoil", "Matjord", "Topsoil"], ["peat", "Torv", "Peat"], ["clay", "Lera", "Clay"], ["silt", "Silt", "Silt"], ["sand", "Sand", "Sand"], ["gravel", "Grus", "Gravel"], ["till", "Morän", "Till"], ["crushed_rock", "Krossat berg", "Crushed rock"], ["blasted_rock", "Sprängsten", "Blasted rock"], ["crushed_concrete", "Krossad betong", "Crushed concrete"], ["asphalt", "Asfalt", "Asphalt"], ["ash", "Aska", "Ash"], ["slag", "Slagg", "Slag"], ["mixed", "Blandade massor", "Mixed"],
  ], { in: ["soil"], evidence: ["photo", "sampling_analysis"], facet: true }),
  number("grain_min", ["Minsta kornstorlek", "Smallest grain size"], { in: ["soil"], unit: "mm", units: ["mm", "cm"], max: 5000, evidence: ["test_report", "declaration_of_performance"] }),
  number("grain_max", ["Största kornstorlek", "Largest grain size"], { in: ["soil"], unit: "mm", units: ["mm", "cm", "m"], max: 5000, evidence: ["test_report", "declaration_of_performance"], facet: true, help: ["För 0–32 är största kornstorlek 32 mm.", "For 0–32 the largest grain size is 32 mm."] }),
  choice("sorted_state", ["Bearbetning", "Processing"], [
    ["crushed_screened", "Krossat och siktat", "Crushed and screened"], ["screened", "Siktat", "Screened"], ["sorted", "Sorterat", "Sorted"], ["raw", "Obearbetat", "As dug"],
  ], { in: ["soil"], ordered: "best_first", evidence: ["photo"], facet: true }),
  number("organic_content", ["Organisk halt", "Organic content"], { in: ["soil", "food.digestate"], unit: "percent", max: 100, evidence: ["sampling_analysis"] }),
  yesno("reinforcement_removed", ["Armering borttagen", "Reinforcement removed"], { in: ["soil.crushed_concrete", "building.concrete"], evidence: ["photo"], facet: true }),
  yesno("sampled", ["Provtaget", "Sampled"], { in: ["soil", "food.digestate", "energy.process_water"], evidence: ["sampling_analysis"] }),
  choice("frost_class", ["Tjälfarlighetsklass", "Frost susceptibility class"], [
    ["class_1", "1, icke tjällyftande", "1, not frost susceptible"], ["class_2", "2, något tjällyftande", "2, slightly"], ["class_3", "3, måttligt tjällyftande", "3, moderately"], ["class_4", "4, mycket tjällyftande", "4, highly"],
  ], { in: ["soil.fill", "soil.gravel", "soil.crushed_concrete"], ordered: "best_first", evidence: ["test_report"] }),
];
