import { forTheme } from "./define";

const { number, choice, multi, yesno, date } = forTheme("hazard");
const built = ["building", "energy.ventilation", "energy.heating", "energy.electrical"] as const;
const surveyed = ["environmental_survey", "sampling_analysis", "material_inventory"] as const;

export const hazardAttributes = [
  choice("asbestos_status", ["Asbest", "Asbestos"], [
    ["tested_free", "Provtaget, inget funnet", "Sampled, none found"],
    ["free_by_year", "Kan uteslutas av årtalet", "Ruled out by the year"],
    ["suspected", "Kan finnas, inte provtaget", "May be present, not sampled"],
    ["present", "Finns", "Present"],
  ], { in: [...built, "soil.crushed_concrete", "soil.fill", "machines.workshop"], ordered: "best_first", evidence: surveyed, facet: true, help: ["Material från hus byggda eller ombyggda före 1982 misstänks innehålla asbest tills någon har provtagit.", "Material from buildings built or rebuilt before 1982 is suspected of containing asbestos until sampled."] }),
  choice("pcb_status", ["PCB", "PCBs"], [
    ["tested_free", "Provtaget, inget funnet", "Sampled, none found"],
    ["free_by_year", "Kan uteslutas av årtalet", "Ruled out by the year"],
    ["suspected", "Kan finnas, inte provtaget", "May be present, not sampled"],
    ["present", "Finns", "Present"],
  ], { in: ["building.windows", "building.flooring", "building.concrete", "building.brick", "building.lighting", "energy.electrical", "soil.crushed_concrete"], ordered: "best_first", evidence: surveyed, facet: true, help: ["Hus byggda eller renoverade 1956–1973 ska inventeras för PCB i fog- och golvmassa.", "Buildings built or renovated in 1956–1973 must be surveyed for PCBs in sealants and flooring compound."] }),
  choice("impregnation", ["Impregnering", "Wood preservative"], [
    ["none", "Oimpregnerat", "Not impregnated"],
    ["copper", "Kopparbaserad, utan krom och arsenik", "Copper-based, without chromium and arsenic"],
    ["cca", "Krom, koppar, arsenik (CCA)", "Chromium, copper, arsenic (CCA)"],
    ["creosote", "Kreosot", "Creosote"],
    ["other", "Annan", "Other"],
  ], { in: ["timber", "building.roofing", "building.windows", "furniture.outdoor", "packaging.pallets", "energy.fuels"], evidence: ["marking", ...surveyed, "product_sheet"], facet: true }),
  yesno("lead_paint", ["Blyhaltig färg", "Lead paint"], { in: ["building.doors", "building.windows", "building.fixed_furnishings", "timber.cladding", "metal.beams"], evidence: surveyed }),
  choice("svhc_status", ["Ämnen på kandidatförteckningen", "Substances of very high concern"], [
    ["none_above_limit", "Inget över 0,1 viktprocent", "None above 0.1 % by weight"],
    ["declared", "Finns, redovisade", "Present, declared"],
  ], { in: ["furniture", "it", "textiles", "packaging", "building.flooring", "building.insulation", "building.lighting"], basis: "claim", evidence: ["supplier_declaration", "safety_data_sheet", "third_party_statement"] }),
  yesno("halogenated_flame_retardants", ["Halogenerade flamskyddsmedel", "Halogenated flame retardants"], { in: ["furniture", "it", "textiles", "building.insulation"], basis: "claim", evidence: ["supplier_declaration", "test_report", "ecolabel_licence"] }),
  yesno("pfas_added", ["PFAS tillsatt", "PFAS added"], { in: ["furniture", "textiles", "packaging.cardboard", "building.flooring"], basis: "claim", evidence: ["supplier_declaration", "test_report", "ecolabel_licence"] }),
  choice("formaldehyde_class", ["Formaldehydklass", "Formaldehyde class"], [
    ["half_e1", "Högst halva E1", "At most half of E1"], ["e1", "E1", "E1"], ["e2", "E2", "E2"],
  ], { in: ["furniture", "timber.panels", "building.boards", "building.flooring", "building.doors", "building.fixed_furnishings"], basis: "claim", ordered: "best_first", evidence: ["test_report", "declaration_of_performance", "supplier_declaration"] }),
  multi("emission_label", ["Emissionsmärkning", "Indoor emission label"], [
    ["m1", "M1", "M1"], ["ec1", "EMICODE EC1", "EMICODE EC1"], ["ec1plus", "EMICODE EC1 Plus", "EMICODE EC1 Plus"],
    ["a_plus", "A+ (Frankrike)", "A+ (France)"], ["none", "Ingen av dessa", "None of these", "exclusive"],
  ], { in: ["furniture", "building.boards", "building.flooring", "building.ceilings", "building.insulation"], basis: "claim", evidence: ["certificate", "test_report"] }),
  multi("material_assessment", ["Bedömd eller deklarerad i", "Assessed or declared in"], [
    ["byggvarubedomningen", "Byggvarubedömningen", "Byggvarubedömningen"], ["sundahus", "SundaHus", "SundaHus"],
    ["basta", "BASTA", "BASTA"], ["ebvd", "eBVD", "eBVD"], ["safety_data_sheet", "Säkerhetsdatablad", "Safety data sheet"],
    ["none", "Ingen av dessa", "None of these", "exclusive"],
  ], { in: ["building", "timber.panels", "timber.glulam", "timber.cladding"], basis: "claim", evidence: ["certificate", "safety_data_sheet", "supplier_declaration"] }),
  choice("refrigerant", ["Köldmedium", "Refrigerant"], [
    ["none", "Inget", "None"], ["r290", "R290 (propan)", "R290 (propane)"], ["r600a", "R600a (isobutan)", "R600a (isobutane)"],
    ["r744", "R744 (koldioxid)", "R744 (carbon dioxide)"], ["r717", "R717 (ammoniak)", "R717 (ammonia)"], ["r32", "R32", "R32"],
    ["r134a", "R134a", "R134a"], ["r404a", "R404A", "R404A"], ["r407c", "R407C", "R407C"], ["r410a", "R410A", "R410A"],
    ["cfc_hcfc", "CFC eller HCFC (freon)", "CFC or HCFC"], ["other", "Annat", "Other"],
  ], { in: ["it.appliances", "energy.heating", "energy.ventilation", "machines.kitchen", "machines.vehicles"], evidence: ["marking", "service_record"], facet: true }),
  yesno("cfc_insulation", ["Isolering med freon", "Insulation blown with CFC or HCFC"], { in: ["building.insulation", "building.doors", "it.appliances", "energy.heating"], evidence: [...surveyed, "marking"] }),
  choice("contamination_class", ["Föroreningsnivå", "Contamination level"], [
    ["minor_risk", "Under nivån för mindre än ringa risk", "Below the level of less than minor risk"],
    ["sensitive_use", "Under riktvärde känslig markanvändning (KM)", "Below guideline value, sensitive land use (KM)"],
    ["less_sensitive_use", "Under riktvärde mindre känslig markanvändning (MKM)", "Below guideline value, less sensitive land use (MKM)"],
    ["above", "Över MKM", "Above MKM"],
  ], { in: ["soil"], ordered: "best_first", evidence: ["sampling_analysis"], facet: true }),
  yesno("sulphide_soil", ["Sulfidjord", "Sulphide soil"], { in: ["soil.fill", "soil.topsoil"], evidence: ["sampling_analysis"], facet: true }),
  yesno("invasive_species_free", ["Fri från invasiva växter", "Free from invasive plants"], { in: ["soil.fill", "soil.topsoil", "soil.gravel", "food.digestate"], basis: "claim", evidence: ["inspection_record", "supplier_declaration"] }),
  number("pah16", ["PAH-16", "PAH-16"], { in: ["soil.asphalt", "soil.fill", "building.roofing"], unit: "mg_per_kg", max: 100_000, better: "lower", evidence: ["sampling_analysis"] }),
  yesno("blue_concrete", ["Blå lättbetong", "Alum-shale aerated concrete"], { in: ["building.concrete", "building.brick", "soil.crushed_concrete"], evidence: [...surveyed, "photo"], help: ["Blåbetong avger radon.", "Alum-shale concrete gives off radon."] }),
  date("environmental_survey_date", ["Miljöinventering gjord", "Environmental survey done"], { in: ["building", "soil", "services.dismantling", "services.inventory"], evidence: ["environmental_survey"] }),
];
