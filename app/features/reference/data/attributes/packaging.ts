import { forTheme } from "./define";

const { number, choice, yesno, text } = forTheme("packaging");

export const packagingAttributes = [
  choice("pallet_type", ["Palltyp", "Pallet type"], [
    ["eur", "EUR-pall, 1200 × 800", "EUR pallet, 1200 × 800"], ["half", "Halvpall, 800 × 600", "Half pallet, 800 × 600"], ["fin", "FIN-pall, 1200 × 1000", "FIN pallet, 1200 × 1000"], ["one_way", "Engångspall", "One-way pallet"], ["plastic", "Plastpall", "Plastic pallet"], ["special", "Specialmått", "Special size"],
  ], { in: ["packaging.pallets"], evidence: ["photo", "marking"], facet: true }),
  choice("pallet_grade", ["Pallkvalitet", "Pallet grade"], [
    ["new", "Ny", "New"], ["a", "A", "A"], ["b", "B", "B"], ["c", "C", "C"], ["broken", "Trasig", "Broken"],
  ], { in: ["packaging.pallets"], ordered: "best_first", evidence: ["photo"], facet: true }),
  yesno("ispm15", ["Värmebehandlad (ISPM 15)", "Heat treated (ISPM 15)"], { in: ["packaging.pallets", "packaging.crates"], evidence: ["marking", "photo"], facet: true }),
  yesno("food_contact", ["För kontakt med livsmedel", "For food contact"], { in: ["packaging", "machines.kitchen"], basis: "claim", evidence: ["marking", "product_sheet", "supplier_declaration"], facet: true }),
  number("reuse_trips", ["Tål antal resor", "Number of trips it lasts"], { in: ["packaging"], basis: "claim", unit: "times", max: 10_000, integer: true, better: "higher", evidence: ["test_report", "product_sheet", "supplier_declaration"] }),
  choice("recyclability_grade", ["Återvinningsklass, förpackning", "Recyclability grade, packaging"], [
    ["a", "A (minst 95 %)", "A (at least 95 %)"], ["b", "B (minst 80 %)", "B (at least 80 %)"], ["c", "C (minst 70 %)", "C (at least 70 %)"], ["below", "Under 70 %", "Below 70 %"],
  ], { in: ["packaging"], basis: "claim", ordered: "best_first", evidence: ["test_report", "supplier_declaration"] }),
  text("previous_contents", ["Har innehållit", "Previous contents"], { in: ["packaging.ibc", "packaging.crates", "packaging.big_bags", "energy.heating"], evidence: ["photo", "safety_data_sheet", "supplier_declaration"] }),
  choice("container_cleaned", ["Rengjord invändigt", "Cleaned inside"], [
    ["professional", "Ja, med intyg", "Yes, with certificate"], ["rinsed", "Ja, sköljd", "Yes, rinsed"], ["no", "Nej", "No"],
  ], { in: ["packaging.ibc", "packaging.crates", "packaging.big_bags"], ordered: "best_first", evidence: ["certificate", "supplier_declaration"] }),
  yesno("un_approved", ["UN-godkänd för farligt gods", "UN approved for dangerous goods"], { in: ["packaging.ibc", "packaging.big_bags", "packaging.cardboard"], evidence: ["marking", "photo"] }),
];
