import { forTheme } from "./define";

const { number, choice, multi, yesno } = forTheme("furniture");
const seating = ["furniture.office_chairs", "furniture.chairs", "furniture.sofas", "furniture.school", "furniture.care"] as const;

export const furnitureAttributes = [
  choice("height_adjustable", ["Höj- och sänkbar", "Height adjustable"], [
    ["electric", "Ja, el", "Yes, electric"], ["manual", "Ja, för hand", "Yes, manual"], ["no", "Nej", "No"],
  ], { in: ["furniture.desks", "furniture.tables", "furniture.office_chairs", "furniture.school", "furniture.care", "furniture.beds"], evidence: ["photo", "product_sheet"], facet: true }),
  number("seats", ["Antal platser", "Number of seats"], { in: ["furniture.sofas", "furniture.tables", "furniture.outdoor", "furniture.chairs"], min: 1, max: 100, integer: true, evidence: ["photo"], facet: true }),
  number("seat_height", ["Sitthöjd", "Seat height"], { in: seating, unit: "mm", units: ["mm", "cm"], min: 100, max: 1500, evidence: ["measurement", "product_sheet"] }),
  choice("upholstery", ["Klädsel", "Upholstery"], [
    ["wool", "Ull", "Wool"], ["polyester", "Polyester", "Polyester"], ["cotton", "Bomull eller lin", "Cotton or linen"], ["mixed_fabric", "Blandtyg", "Mixed fabric"], ["leather", "Läder", "Leather"], ["artificial_leather", "Konstläder", "Artificial leather"], ["mesh", "Nät", "Mesh"], ["none", "Oklädd", "Not upholstered"],
  ], { in: [...seating, "furniture.screens", "furniture.beds"], evidence: ["photo", "marking"], facet: true }),
  yesno("removable_cover", ["Klädseln kan tas av", "Cover can be removed"], { in: [...seating, "furniture.beds"], evidence: ["photo", "manual"] }),
  choice("washability", ["Tvättbarhet", "Washability"], [
    ["wash_90", "Tvätt 85–95 °C", "Wash at 85–95 °C"], ["wash_60", "Tvätt 60 °C", "Wash at 60 °C"], ["wash_40", "Tvätt 40 °C", "Wash at 40 °C"], ["wipe", "Torkas av", "Wipe clean"], ["dry_clean", "Kemtvätt", "Dry clean"], ["none", "Kan inte tvättas", "Not washable"],
  ], { in: [...seating, "furniture.beds", "textiles"], evidence: ["marking", "product_sheet"], facet: true }),
  number("abrasion", ["Nötningstålighet (Martindale)", "Abrasion resistance (Martindale)"], { in: [...seating, "textiles.fabric", "textiles.workwear", "textiles.interior"], basis: "claim", unit: "times", max: 1_000_000, integer: true, better: "higher", evidence: ["test_report", "product_sheet"] }),
  multi("furniture_standard", ["Provad enligt", "Tested to"], [
    ["en_1335", "EN 1335 (kontorsstolar)", "EN 1335 (office chairs)"], ["en_527", "EN 527 (skrivbord)", "EN 527 (desks)"], ["en_16139", "EN 16139 (stolar i offentlig miljö)", "EN 16139 (non-domestic seating)"], ["en_15372", "EN 15372 (bord i offentlig miljö)", "EN 15372 (non-domestic tables)"], ["en_1729", "EN 1729 (skolmöbler)", "EN 1729 (school furniture)"], ["en_14073", "EN 14073 (kontorsförvaring)", "EN 14073 (office storage)"], ["en_1176", "EN 1176 (lekredskap)", "EN 1176 (playground equipment)"], ["none", "Ingen av dessa", "None of these", "exclusive"],
  ], { in: ["furniture"], basis: "claim", evidence: ["test_report", "certificate", "product_sheet"] }),
  multi("furniture_fire_test", ["Brandprovning, möbler", "Furniture fire test"], [
    ["en_1021_1", "EN 1021-1 (cigarett)", "EN 1021-1 (cigarette)"], ["en_1021_2", "EN 1021-2 (tändsticka)", "EN 1021-2 (match flame)"], ["en_597_1", "EN 597-1 (madrass, cigarett)", "EN 597-1 (mattress, cigarette)"], ["en_597_2", "EN 597-2 (madrass, tändsticka)", "EN 597-2 (mattress, match flame)"], ["en_13773", "EN 13773 (gardiner)", "EN 13773 (curtains)"], ["none", "Ingen av dessa", "None of these", "exclusive"],
  ], { in: [...seating, "furniture.beds", "furniture.screens", "textiles.interior"], basis: "claim", evidence: ["test_report", "certificate"] }),
  yesno("stackable", ["Staplingsbar", "Stackable"], { in: ["furniture.chairs", "furniture.tables", "furniture.school", "furniture.outdoor", "packaging"], evidence: ["photo"], facet: true }),
  yesno("lockable", ["Låsbar", "Lockable"], { in: ["furniture.storage", "furniture.desks", "building.fixed_furnishings", "packaging.crates"], evidence: ["photo"], facet: true }),
  yesno("armrests", ["Armstöd", "Armrests"], { in: ["furniture.office_chairs", "furniture.chairs", "furniture.sofas", "furniture.care"], evidence: ["photo"] }),
  choice("use_environment", ["Användning", "Use"], [
    ["indoor", "Inomhus", "Indoors"], ["outdoor", "Utomhus", "Outdoors"], ["both", "Både och", "Both"],
  ], { in: ["furniture.chairs", "furniture.tables", "furniture.outdoor", "building.lighting", "timber.cladding"], evidence: ["product_sheet"] }),
];
