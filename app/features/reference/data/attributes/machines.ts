import { forTheme } from "./define";

const { number, choice, date } = forTheme("machines");
const mobile = ["machines.vehicles", "machines.construction", "machines.lifting", "machines.forestry"] as const;

export const machineAttributes = [
  number("odometer", ["Mätarställning", "Odometer"], { in: ["machines.vehicles", "machines.bicycles"], unit: "km", units: ["km"], max: 10_000_000, better: "lower", evidence: ["photo", "inspection_record"], facet: true, help: ["I kilometer. 1 mil = 10 km.", "In kilometres."] }),
  choice("energy_source", ["Drivmedel", "Energy source"], [
    ["electric", "El", "Electricity"], ["hydrogen", "Vätgas", "Hydrogen"], ["plug_in_hybrid", "Laddhybrid", "Plug-in hybrid"], ["biogas", "Biogas eller fordonsgas", "Biogas or vehicle gas"], ["hvo", "HVO-godkänd diesel", "Diesel, approved for HVO"], ["hybrid", "Elhybrid", "Hybrid"], ["diesel", "Diesel", "Diesel"], ["petrol", "Bensin", "Petrol"], ["ethanol", "Etanol", "Ethanol"], ["manual", "Muskelkraft", "Human power"], ["other", "Annat", "Other"],
  ], { in: [...mobile, "machines.tools", "machines.bicycles", "machines.workshop", "energy.heating", "services.logistics"], evidence: ["inspection_record", "product_sheet"], facet: true }),
  choice("emission_stage", ["Utsläppsklass", "Emission class"], [
    ["zero", "Utsläppsfri", "Zero emission"], ["euro_6", "Euro 6 eller VI", "Euro 6 or VI"], ["euro_5", "Euro 5 eller V", "Euro 5 or V"], ["euro_4", "Euro 4 eller IV, eller äldre", "Euro 4 or IV, or older"], ["stage_5", "Steg V", "Stage V"], ["stage_4", "Steg IV", "Stage IV"], ["stage_3", "Steg III eller äldre", "Stage III or older"],
  ], { in: [...mobile, "services.logistics"], evidence: ["inspection_record", "product_sheet", "marking"], facet: true }),
  number("co2_per_km", ["Koldioxidutsläpp", "Carbon dioxide emissions"], { in: ["machines.vehicles", "services.logistics"], unit: "g_per_km", max: 3000, better: "lower", evidence: ["inspection_record", "product_sheet"] }),
  number("electric_range", ["Räckvidd på el", "Electric range"], { in: ["machines.vehicles", "machines.bicycles"], basis: "claim", unit: "km", max: 3000, better: "higher", evidence: ["product_sheet"] }),
  date("inspected_until", ["Besiktigad till", "Inspection valid until"], { in: [...mobile, "machines.workshop", "energy.heating", "furniture.outdoor"], evidence: ["inspection_record"] }),
  choice("service_history", ["Servicehistorik", "Service history"], [
    ["full", "Fullständig", "Complete"], ["partial", "Delvis", "Partial"], ["none", "Saknas", "None"],
  ], { in: ["machines", "energy.heating", "energy.ventilation"], ordered: "best_first", evidence: ["service_record"], facet: true }),
  number("lifting_capacity", ["Lyftkapacitet", "Lifting capacity"], { in: ["machines.lifting", "machines.construction", "machines.forestry"], unit: "kg", units: ["kg", "tonne"], min: 1, max: 5_000_000, better: "higher", evidence: ["marking", "inspection_record"], facet: true }),
  number("tread_depth", ["Mönsterdjup", "Tread depth"], { in: ["machines.tyres"], unit: "mm", max: 50, better: "higher", evidence: ["measurement", "photo"] }),
];
