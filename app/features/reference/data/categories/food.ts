import { leaf } from "./define";

export const foodCategories = [
  leaf("food.surplus", ["Matöverskott", "Surplus food"], {
    cpv: ["15", "032"], waste: ["200108", "020304"],
    top: ["best_before", "date_type", "storage_temperature", "allergens", "unbroken_packaging"], units: ["kg", "package", "pallet", "piece"],
    climate: ["uk:food"],
    words: ["matöverskott, överskottsmat, livsmedel, frukt, grönsaker, bröd, mejeri, kött, fisk, kort datum, konserver, drycker, svinn, matsvinn, restparti mat", "surplus food, fruit, vegetables, bread, dairy, meat, fish, short-dated, canned food, drinks"],
  }),
  leaf("food.feed", ["Foder", "Feed"], {
    cpv: ["157", "03114"], waste: ["020304", "020103"],
    top: ["food_use", "dry_matter", "animal_by_product", "best_before", "availability_profile"], units: ["tonne", "kg", "m3"],
    words: ["foder, djurfoder, hö, halm, ensilage, foderråvara, spannmål, hösilage, strö, drank, betfor", "feed, hay, straw, silage, grain, animal feed"],
  }),
  leaf("food.residues", ["Restprodukter från livsmedel", "Food industry residues"], {
    cpv: ["15962", "15333", "15413"], waste: ["020304", "020501", "020601", "020701", "020702", "020704", "020202", "020203"],
    top: ["food_use", "dry_matter", "availability_profile", "storage_temperature", "animal_by_product"], units: ["tonne", "m3", "litre", "kg"],
    words: ["drav, mäsk, vassle, fiskrens, slaktbiprodukter, potatisskal, fruktpress, pulpa, kaffesump, jäst, brödrester, degrester, ben, skinn, skal", "spent grain, whey, fish offal, slaughter by-products, peel, pulp, coffee grounds, yeast, dough"],
  }),
  leaf("food.food_waste", ["Matavfall och växtavfall", "Food and plant waste"], {
    cpv: ["905"], waste: ["200108", "200201", "020103"],
    top: ["food_use", "dry_matter", "availability_profile", "animal_by_product", "storage_temperature"], units: ["kg", "tonne", "m3"],
    words: ["matavfall, köksavfall, trädgårdsavfall, växtrester, löv, gräsklipp, blast, kompost, organiskt avfall, ris", "food waste, kitchen waste, garden waste, leaves, grass clippings, compost"],
  }),
  leaf("food.fats", ["Fetter och oljor", "Fats and oils"], {
    cpv: ["154"], waste: ["200125", "020203"],
    top: ["food_use", "heating_value", "unbroken_packaging", "animal_by_product", "storage_temperature"], units: ["litre", "kg", "tonne"],
    words: ["frityrolja, frityrfett, matolja, rapsolja, fett, talg, använd matolja, fettavskiljare, smör, tallolja", "frying oil, cooking oil, fat, tallow, used cooking oil"],
  }),
  leaf("food.digestate", ["Gödsel och rötrest", "Manure and digestate"], {
    cpv: ["2444"], waste: ["190606", "190605", "190604", "020106"],
    top: ["dry_matter", "organic_content", "organic_share", "animal_by_product", "sampled"], units: ["tonne", "m3", "load"],
    words: ["gödsel, stallgödsel, rötrest, biogödsel, hästgödsel, kompost, slam, näring, flytgödsel, hönsgödsel", "manure, digestate, fertiliser, compost, slurry"],
  }),
];
