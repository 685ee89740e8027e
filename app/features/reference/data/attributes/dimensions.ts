import { durable, forTheme } from "./define";

const { number } = forTheme("dimensions");
const lengths = ["mm", "cm", "m", "inch"] as const;
const measured = ["measurement", "product_sheet", "photo"] as const;
const sized = ["building", "timber", "metal", "furniture", "packaging", "textiles.linen", "textiles.interior", "textiles.fabric", "it.appliances", "machines.workshop", "machines.kitchen", "machines.tyres", "soil.natural_stone", "energy.solar", "energy.heating"] as const;

export const dimensionAttributes = [
  number("length", ["Längd", "Length"], { in: sized, unit: "mm", units: lengths, min: 0.1, max: 1_000_000, evidence: measured, facet: true }),
  number("width", ["Bredd", "Width"], { in: sized, unit: "mm", units: lengths, min: 0.1, max: 100_000, evidence: measured, facet: true }),
  number("height", ["Höjd", "Height"], { in: sized, unit: "mm", units: lengths, min: 0.1, max: 100_000, evidence: measured, facet: true }),
  number("depth", ["Djup", "Depth"], { in: ["furniture", "packaging", "it.appliances", "machines.kitchen", "building.fixed_furnishings", "building.sanitary"], unit: "mm", units: lengths, min: 0.1, max: 100_000, evidence: measured }),
  number("thickness", ["Tjocklek", "Thickness"], { in: ["building", "timber", "metal", "textiles.fabric", "packaging.film", "packaging.cardboard", "soil.natural_stone"], unit: "mm", units: lengths, min: 0.001, max: 10_000, evidence: measured, facet: true }),
  number("diameter", ["Diameter", "Diameter"], { in: ["metal.pipes", "metal.reinforcement", "metal.fittings", "metal.beams", "timber.roundwood", "building.lighting", "packaging.ibc", "machines.tyres", "energy.ventilation", "energy.electrical", "furniture.tables"], unit: "mm", units: lengths, min: 0.01, max: 100_000, evidence: measured, help: ["Yttermått om inget annat sägs.", "Outer diameter unless stated otherwise."] }),
  number("frame_depth", ["Karmdjup", "Frame depth"], { in: ["building.doors", "building.windows"], unit: "mm", units: lengths, min: 10, max: 1000, evidence: measured }),
  number("piece_mass", ["Vikt per styck", "Mass per piece"], { in: [...durable, "soil.natural_stone", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries"], unit: "kg", units: ["kg", "g", "tonne"], min: 0.0001, max: 500_000, evidence: ["measurement", "product_sheet"] }),
  number("volume", ["Rymd", "Capacity by volume"], { in: ["packaging", "furniture.storage", "it.appliances", "machines.kitchen", "machines.vehicles", "energy.heating"], unit: "litre", units: ["litre", "m3"], min: 0.01, max: 10_000_000, evidence: measured, facet: true }),
  number("density", ["Densitet", "Density"], { in: ["building.insulation", "timber.residues", "soil", "energy.fuels"], unit: "kg_per_m3", min: 1, max: 25_000, evidence: ["measurement", "product_sheet", "test_report"] }),
  number("areal_mass", ["Ytvikt", "Mass per area"], { in: ["textiles.fabric", "textiles.interior", "packaging.cardboard", "packaging.film", "building.flooring"], unit: "g_per_m2", units: ["g_per_m2", "kg_per_m2"], min: 1, max: 500_000, evidence: ["measurement", "product_sheet"] }),
  number("max_load", ["Högsta last", "Maximum load"], { in: ["packaging", "furniture.storage", "furniture.care", "furniture.desks", "furniture.tables", "machines.vehicles"], unit: "kg", units: ["kg", "tonne"], min: 0.1, max: 1_000_000, better: "higher", evidence: ["marking", "product_sheet", "inspection_record"] }),
];
