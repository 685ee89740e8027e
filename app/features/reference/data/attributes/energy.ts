import { forTheme } from "./define";

const { number, choice, yesno } = forTheme("energy");
const flows = ["energy.waste_heat", "energy.process_water"] as const;

export const energyAttributes = [
  number("supply_temperature", ["Framledningstemperatur", "Supply temperature"], { in: [...flows, "energy.heating"], unit: "celsius", min: -60, max: 1500, evidence: ["measurement"], facet: true }),
  number("heat_power", ["Värmeeffekt", "Heat output"], { in: ["energy.waste_heat", "energy.heating"], unit: "kW", units: ["kW", "MW", "W"], max: 1_000_000, better: "higher", evidence: ["measurement", "marking"], facet: true }),
  number("annual_energy", ["Energi per år", "Energy per year"], { in: ["energy.waste_heat", "energy.solar", "energy.fuels"], unit: "MWh", units: ["MWh", "kWh", "GWh"], max: 100_000_000, evidence: ["measurement", "statistics"] }),
  choice("heat_carrier", ["Värmebärare", "Heat carrier"], [
    ["water", "Vatten", "Water"], ["steam", "Ånga", "Steam"], ["air", "Luft", "Air"], ["flue_gas", "Rökgas", "Flue gas"], ["oil", "Hetolja", "Thermal oil"], ["cold", "Kyla", "Cooling"],
  ], { in: ["energy.waste_heat"], evidence: ["measurement"], facet: true }),
  choice("availability_profile", ["Finns", "Available"], [
    ["all_year", "Året om, jämnt", "All year, even"], ["working_hours", "Under arbetstid", "In working hours"], ["winter", "Mest på vintern", "Mostly in winter"], ["summer", "Mest på sommaren", "Mostly in summer"], ["batches", "I omgångar", "In batches"],
  ], { in: ["energy.waste_heat", "energy.process_water", "energy.fuels", "food.feed", "food.residues", "food.food_waste", "timber.residues"], evidence: ["statistics", "measurement"], facet: true }),
  number("flow_rate", ["Flöde", "Flow rate"], { in: [...flows, "energy.ventilation", "energy.heating"], unit: "m3_per_h", units: ["m3_per_h", "l_per_s", "l_per_min"], max: 10_000_000, evidence: ["measurement", "product_sheet"] }),
  choice("water_quality", ["Vattenkvalitet", "Water quality"], [
    ["drinking", "Dricksvatten", "Drinking water"], ["clean_process", "Rent processvatten", "Clean process water"], ["cooling", "Kylvatten", "Cooling water"], ["grey", "Gråvatten", "Grey water"], ["rain", "Regnvatten", "Rainwater"], ["polluted", "Förorenat", "Polluted"],
  ], { in: ["energy.process_water"], evidence: ["sampling_analysis"], facet: true }),
  number("heating_value", ["Värmevärde", "Heating value"], { in: ["energy.fuels", "timber.residues", "food.fats"], unit: "kWh_per_kg", units: ["kWh_per_kg", "MJ_per_kg", "MWh_per_tonne"], max: 40, better: "higher", evidence: ["test_report"], facet: true, help: ["Effektivt värmevärde vid leverans.", "Net heating value as delivered."] }),
  number("ash_content", ["Askhalt", "Ash content"], { in: ["energy.fuels", "timber.residues"], unit: "percent", max: 100, better: "lower", evidence: ["test_report"] }),
  choice("fuel_type", ["Bränsle", "Fuel"], [
    ["wood_chips", "Flis", "Wood chips"], ["bark", "Bark", "Bark"], ["sawdust", "Spån", "Sawdust"], ["pellets", "Pellets", "Pellets"], ["recovered_wood", "Returträ", "Recovered wood"], ["firewood", "Ved", "Firewood"], ["biogas", "Biogas", "Biogas"], ["bio_oil", "Bioolja", "Bio-oil"], ["other", "Annat", "Other"],
  ], { in: ["energy.fuels", "energy.heating"], evidence: ["photo", "test_report"], facet: true }),
  number("battery_capacity", ["Batterikapacitet", "Battery capacity"], { in: ["energy.batteries", "machines.vehicles", "machines.bicycles"], unit: "kWh", units: ["kWh", "Wh", "MWh"], max: 100_000, better: "higher", evidence: ["marking", "measurement"], facet: true }),
  choice("battery_chemistry", ["Batterikemi", "Battery chemistry"], [
    ["lfp", "Litiumjärnfosfat (LFP)", "Lithium iron phosphate (LFP)"], ["nmc", "Litium NMC", "Lithium NMC"], ["other_lithium", "Annan litiumjon", "Other lithium-ion"], ["lead", "Bly", "Lead-acid"], ["nimh", "NiMH", "NiMH"], ["nicd", "NiCd", "NiCd"], ["other", "Annan", "Other"],
  ], { in: ["energy.batteries", "machines.vehicles", "machines.lifting", "machines.tools"], evidence: ["marking", "product_sheet"] }),
  yesno("grid_tested", ["Elsäkerhet kontrollerad", "Electrical safety checked"], { in: ["energy.electrical", "energy.solar", "energy.batteries", "energy.heating", "building.lighting", "machines.workshop", "it.appliances"], evidence: ["test_report", "inspection_record"] }),
];
