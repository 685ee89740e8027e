import { forTheme } from "./define";

const { number, choice, multi, yesno } = forTheme("textiles");

export const textileAttributes = [
  choice("main_fibre", ["Fiber", "Main fibre"], [
    ["cotton", "Bomull", "Cotton"], ["polyester", "Polyester", "Polyester"], ["cotton_polyester", "Bomull och polyester", "Cotton and polyester"], ["wool", "Ull", "Wool"], ["linen", "Lin", "Linen"], ["hemp", "Hampa", "Hemp"], ["viscose", "Viskos eller lyocell", "Viscose or lyocell"], ["polyamide", "Polyamid", "Polyamide"], ["aramid", "Aramid", "Aramid"], ["acrylic", "Akryl", "Acrylic"], ["down", "Dun eller fjäder", "Down or feather"], ["mixed", "Blandat", "Mixed"],
  ], { in: ["textiles"], evidence: ["marking", "product_sheet"], facet: true }),
  multi("garment_size", ["Storlek", "Size"], [
    ["xs", "XS", "XS"], ["s", "S", "S"], ["m", "M", "M"], ["l", "L", "L"], ["xl", "XL", "XL"], ["xxl", "XXL", "XXL"], ["xxxl", "3XL och större", "3XL and larger"], ["one_size", "En storlek", "One size"],
  ], { in: ["textiles.workwear", "textiles.clothing"], evidence: ["marking"], facet: true }),
  number("min_washes", ["Tål antal tvättar", "Withstands number of washes"], { in: ["textiles.workwear", "textiles.clothing", "textiles.linen", "services.textile_repair"], basis: "claim", unit: "times", max: 1000, integer: true, better: "higher", evidence: ["test_report", "supplier_declaration"] }),
  yesno("industrial_laundry", ["Tål industritvätt", "Suitable for industrial laundry"], { in: ["textiles.workwear", "textiles.linen"], basis: "claim", evidence: ["test_report", "product_sheet"], facet: true, help: ["Provad enligt ISO 15797 eller likvärdigt.", "Tested to ISO 15797 or equivalent."] }),
  number("shrinkage", ["Krympning i tvätt", "Shrinkage in washing"], { in: ["textiles.workwear", "textiles.clothing", "textiles.linen", "textiles.interior", "textiles.fabric"], basis: "claim", unit: "percent", max: 50, better: "lower", evidence: ["test_report"] }),
  choice("hi_vis_class", ["Varselklass", "High-visibility class"], [
    ["class_3", "Klass 3", "Class 3"], ["class_2", "Klass 2", "Class 2"], ["class_1", "Klass 1", "Class 1"], ["none", "Inte varsel", "Not high visibility"],
  ], { in: ["textiles.workwear"], ordered: "best_first", evidence: ["marking", "certificate"], facet: true, help: ["Enligt EN ISO 20471.", "To EN ISO 20471."] }),
  multi("protection", ["Skyddar mot", "Protects against"], [
    ["rain", "Regn", "Rain"], ["cold", "Kyla", "Cold"], ["heat_flame", "Hetta och flamma", "Heat and flame"], ["chemicals", "Kemikalier", "Chemicals"], ["chainsaw", "Motorsåg", "Chainsaw"], ["arc", "Ljusbåge", "Electric arc"], ["none", "Inget av detta", "None of these", "exclusive"],
  ], { in: ["textiles.workwear"], evidence: ["marking", "certificate"] }),
  choice("logo_status", ["Logotyp", "Logo"], [
    ["none", "Ingen", "None"], ["removable", "Kan tas bort", "Can be removed"], ["permanent", "Kan inte tas bort", "Cannot be removed"],
  ], { in: ["textiles.workwear", "textiles.clothing", "packaging.crates", "machines.vehicles"], ordered: "best_first", evidence: ["photo"] }),
  yesno("mono_material", ["Ett enda material", "Single material"], { in: ["textiles", "packaging"], evidence: ["marking", "product_sheet"], help: ["Minst 95 viktprocent av samma material gör återvinning enklare.", "At least 95 % by weight of one material makes recycling easier."] }),
  yesno("hardware_removed", ["Knappar och dragkedjor borta", "Buttons and zips removed"], { in: ["textiles.textile_waste", "textiles.fabric"], evidence: ["photo"] }),
];
