import { forTheme } from "./define";

const { number, choice, multi, yesno, date, text } = forTheme("food");

export const foodAttributes = [
  choice("food_use", ["Kan användas till", "Can be used for"], [
    ["human", "Mat för människor", "Human consumption"], ["feed", "Foder", "Feed"], ["biogas", "Biogas", "Biogas"], ["compost", "Kompost eller jord", "Compost or soil"], ["technical", "Teknisk råvara", "Technical raw material"],
  ], { in: ["food"], ordered: "best_first", evidence: ["supplier_declaration", "test_report"], facet: true }),
  date("best_before", ["Datum på varan", "Date on the product"], { in: ["food.surplus", "food.feed", "food.fats"], evidence: ["marking", "photo"], facet: true }),
  choice("date_type", ["Datummärkning", "Date marking"], [
    ["best_before", "Bäst före", "Best before"], ["use_by", "Sista förbrukningsdag", "Use by"], ["none", "Ingen", "None"],
  ], { in: ["food.surplus"], evidence: ["marking", "photo"] }),
  choice("storage_temperature", ["Förvaras", "Stored"], [
    ["ambient", "Rumstemperatur", "Ambient"], ["chilled", "Kylt", "Chilled"], ["frozen", "Fryst", "Frozen"], ["hot", "Varmhållet", "Kept hot"],
  ], { in: ["food", "services.logistics", "services.storage"], evidence: ["measurement", "marking"], facet: true }),
  number("organic_share", ["Andel ekologiskt", "Organic share"], { in: ["food", "textiles.clothing", "textiles.linen", "textiles.fabric"], basis: "claim", unit: "percent", max: 100, better: "higher", evidence: ["certificate", "marking"], facet: true }),
  multi("allergens", ["Allergener", "Allergens"], [
    ["gluten", "Gluten", "Gluten"], ["milk", "Mjölk", "Milk"], ["egg", "Ägg", "Egg"], ["fish", "Fisk", "Fish"], ["crustaceans", "Kräftdjur", "Crustaceans"], ["molluscs", "Blötdjur", "Molluscs"], ["peanuts", "Jordnötter", "Peanuts"], ["nuts", "Nötter", "Nuts"], ["soy", "Soja", "Soya"], ["celery", "Selleri", "Celery"], ["mustard", "Senap", "Mustard"], ["sesame", "Sesam", "Sesame"], ["lupin", "Lupin", "Lupin"], ["sulphites", "Sulfiter", "Sulphites"], ["none", "Inga av dessa", "None of these", "exclusive"],
  ], { in: ["food.surplus"], evidence: ["marking", "product_sheet"] }),
  choice("animal_by_product", ["Animalisk biprodukt", "Animal by-product"], [
    ["none", "Nej", "No"], ["category_3", "Kategori 3", "Category 3"], ["category_2", "Kategori 2", "Category 2"], ["category_1", "Kategori 1", "Category 1"],
  ], { in: ["food"], ordered: "best_first", evidence: ["supplier_declaration", "permit"], facet: true, help: ["Styr vad råvaran får användas till och vem som får ta emot den.", "Decides what the material may be used for and who may receive it."] }),
  number("dry_matter", ["Torrsubstans", "Dry matter"], { in: ["food.feed", "food.residues", "food.food_waste", "food.digestate"], unit: "percent", max: 100, evidence: ["test_report", "measurement"], facet: true }),
  yesno("unbroken_packaging", ["Obruten förpackning", "Unbroken packaging"], { in: ["food.surplus", "food.fats"], evidence: ["photo"] }),
  text("origin_country", ["Ursprungsland", "Country of origin"], { in: ["food.surplus", "food.feed", "timber", "textiles.fabric"], basis: "claim", evidence: ["marking", "certificate", "invoice"] }),
];
