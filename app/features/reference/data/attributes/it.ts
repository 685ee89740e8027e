import { forTheme } from "./define";

const { number, choice, multi, yesno, date, text } = forTheme("it");
const computers = ["it.laptops", "it.desktops", "it.servers"] as const;
const withStorage = ["it.laptops", "it.desktops", "it.servers", "it.mobiles", "it.printers"] as const;

export const itAttributes = [
  number("screen_size", ["Skärmstorlek", "Screen size"], { in: ["it.laptops", "it.monitors", "it.mobiles", "it.av", "it.desktops"], unit: "inch", units: ["inch", "cm", "mm"], min: 1, max: 200, evidence: ["product_sheet", "measurement"], facet: true }),
  choice("screen_resolution", ["Upplösning", "Resolution"], [
    ["uhd", "4K (3840 × 2160)", "4K (3840 × 2160)"], ["wqhd", "WQHD (2560 × 1440)", "WQHD (2560 × 1440)"], ["wuxga", "WUXGA (1920 × 1200)", "WUXGA (1920 × 1200)"], ["fhd", "Full HD (1920 × 1080)", "Full HD (1920 × 1080)"], ["hd", "Lägre än Full HD", "Below Full HD"], ["other", "Annan", "Other"],
  ], { in: ["it.laptops", "it.monitors", "it.av"], evidence: ["product_sheet"], facet: true }),
  number("memory", ["Minne", "Memory"], { in: [...computers, "it.mobiles"], unit: "GB", units: ["GB", "MB", "TB"], min: 0.1, max: 16_000, better: "higher", evidence: ["product_sheet", "photo"], facet: true }),
  number("storage", ["Lagring", "Storage"], { in: [...computers, "it.mobiles"], unit: "GB", units: ["GB", "TB", "MB"], max: 10_000_000, better: "higher", evidence: ["product_sheet", "photo"], facet: true }),
  choice("storage_type", ["Lagringstyp", "Storage type"], [
    ["ssd", "SSD", "SSD"], ["hdd", "Hårddisk", "Hard disk"], ["both", "SSD och hårddisk", "SSD and hard disk"], ["removed", "Borttagen", "Removed"],
  ], { in: computers, evidence: ["product_sheet"], facet: true }),
  text("processor", ["Processor", "Processor"], { in: computers, evidence: ["product_sheet", "photo"] }),
  choice("operating_system", ["Operativsystem", "Operating system"], [
    ["windows_11", "Windows 11", "Windows 11"], ["windows_10", "Windows 10", "Windows 10"], ["macos", "macOS", "macOS"], ["chromeos", "ChromeOS", "ChromeOS"], ["linux", "Linux", "Linux"], ["android", "Android", "Android"], ["ios", "iOS eller iPadOS", "iOS or iPadOS"], ["none", "Inget installerat", "None installed"], ["other", "Annat", "Other"],
  ], { in: [...computers, "it.mobiles"], evidence: ["photo"], facet: true }),
  date("updates_until", ["Säkerhetsuppdateringar till", "Security updates until"], { in: [...computers, "it.mobiles", "it.av", "it.printers"], basis: "claim", evidence: ["product_sheet", "supplier_declaration"] }),
  number("battery_health", ["Batterihälsa", "Battery health"], { in: ["it.laptops", "it.mobiles", "machines.vehicles", "machines.bicycles", "machines.lifting", "machines.tools", "energy.batteries"], unit: "percent", max: 100, better: "higher", evidence: ["measurement", "test_report", "photo"], facet: true, help: ["Kapacitet nu i procent av ny.", "Capacity now as a percentage of new."] }),
  number("battery_cycles", ["Laddcykler", "Charge cycles"], { in: ["it.laptops", "it.mobiles", "energy.batteries", "machines.bicycles"], unit: "times", max: 100_000, integer: true, better: "lower", evidence: ["measurement", "photo"] }),
  yesno("battery_replaceable", ["Batteriet kan bytas av användaren", "Battery can be replaced by the user"], { in: ["it.laptops", "it.mobiles", "it.accessories", "machines.tools", "machines.bicycles"], basis: "claim", evidence: ["manual", "product_sheet"] }),
  choice("data_erasure", ["Radering av data", "Data erasure"], [
    ["certificate", "Raderad, intyg per serienummer", "Erased, certificate per serial number"], ["erased", "Raderad, utan intyg", "Erased, no certificate"], ["no_storage", "Inget lagringsmedium", "No storage medium"], ["not_erased", "Inte raderad", "Not erased"],
  ], { in: [...withStorage, "services.it_repair", "services.take_back"], evidence: ["erasure_certificate"], facet: true }),
  multi("erasure_standard", ["Raderad enligt", "Erased to"], [
    ["nist_800_88", "NIST SP 800-88", "NIST SP 800-88"], ["ieee_2883", "IEEE 2883", "IEEE 2883"], ["destroyed", "Förstört lagringsmedium", "Storage medium destroyed"], ["none", "Ingen av dessa", "None of these", "exclusive"],
  ], { in: [...withStorage, "services.it_repair", "services.take_back"], basis: "claim", evidence: ["erasure_certificate", "certificate"] }),
  yesno("account_locks_removed", ["Konton och spärrar borttagna", "Account locks removed"], { in: ["it.laptops", "it.desktops", "it.mobiles"], evidence: ["supplier_declaration"] }),
  choice("keyboard_layout", ["Tangentbord", "Keyboard layout"], [
    ["sv_fi", "Svenskt eller finskt", "Swedish or Finnish"], ["nordic", "Nordiskt", "Nordic"], ["en", "Engelskt", "English"], ["other", "Annat", "Other"], ["none", "Inget tangentbord", "No keyboard"],
  ], { in: ["it.laptops", "it.accessories"], evidence: ["photo"] }),
  multi("ports", ["Anslutningar", "Ports"], [
    ["usb_c", "USB-C", "USB-C"], ["usb_a", "USB-A", "USB-A"], ["hdmi", "HDMI", "HDMI"], ["displayport", "DisplayPort", "DisplayPort"], ["vga", "VGA", "VGA"], ["dvi", "DVI", "DVI"], ["ethernet", "Nätverk", "Ethernet"],
  ], { in: ["it.laptops", "it.desktops", "it.monitors", "it.av", "it.accessories"], evidence: ["photo", "product_sheet"] }),
  yesno("charger_included", ["Laddare eller nätdel ingår", "Charger or power supply included"], { in: ["it.laptops", "it.mobiles", "it.monitors", "it.accessories", "machines.tools", "machines.bicycles"], evidence: ["photo"] }),
  choice("energy_class", ["Energiklass", "Energy class"], [
    ["a", "A", "A"], ["b", "B", "B"], ["c", "C", "C"], ["d", "D", "D"], ["e", "E", "E"], ["f", "F", "F"], ["g", "G", "G"],
  ], { in: ["it.monitors", "it.appliances", "it.av", "building.lighting", "energy.heating", "energy.ventilation", "machines.kitchen"], ordered: "best_first", evidence: ["marking", "product_sheet"], facet: true, help: ["Enligt dagens skala A–G. Äldre märkning som A+++ räknas inte.", "On today's A–G scale. Older labels such as A+++ do not count."] }),
  number("energy_use", ["Energianvändning per år", "Energy use per year"], { in: ["it.appliances", "it.printers", "it.servers", "energy.ventilation", "machines.kitchen"], unit: "kWh", units: ["kWh", "MWh"], max: 10_000_000, better: "lower", evidence: ["marking", "product_sheet", "measurement"] }),
  number("power", ["Effekt", "Power"], { in: ["it.appliances", "machines.tools", "machines.workshop", "machines.kitchen", "machines.vehicles", "machines.forestry", "machines.construction", "building.lighting", "energy.heating", "energy.ventilation", "energy.solar"], unit: "W", units: ["W", "kW", "MW", "hp"], max: 1_000_000_000, evidence: ["marking", "product_sheet"], facet: true }),
  number("voltage", ["Spänning", "Voltage"], { in: ["machines.tools", "machines.workshop", "machines.kitchen", "building.lighting", "energy.heating", "energy.ventilation", "energy.solar", "energy.batteries", "energy.electrical"], unit: "V", units: ["V", "kV"], max: 1_000_000, evidence: ["marking", "product_sheet"] }),
];
