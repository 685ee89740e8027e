import { alsoRented, leaf } from "./define";

export const packagingCategories = [
  leaf("packaging.pallets", ["Pallar och pallkragar", "Pallets and pallet collars"], {
    cpv: ["44143", "4442333"], waste: ["150103", "150102"], kinds: alsoRented,
    top: ["pallet_type", "pallet_grade", "ispm15", "max_load", "condition_grade"], units: ["piece", "tonne", "load"],
    mass: [["piece", 25, "own-assumption", "EUR-pall i trä", "Wooden EUR pallet"]],
    climate: ["lut:pallet-wood", "lut:pallet-plastic", "uk:wood"],
    words: ["pall, pallar, lastpall, europall, eur-pall, engångspall, plastpall, pallkrage, pallkragar, pallock, helpall, halvpall, lastbärare", "pallet, EUR pallet, plastic pallet, pallet collar, load carrier"],
  }),
  leaf("packaging.crates", ["Backar, lådor och flyttlådor", "Crates and boxes"], {
    cpv: ["446193", "446195", "44617"], waste: ["150102", "150103"], kinds: alsoRented,
    top: ["volume", "length", "stackable", "food_contact", "condition_grade"], units: ["piece", "pallet"],
    climate: [null, "uk:hdpe", "uk:pp", "uk:wood"],
    words: ["back, backar, låda, lådor, plastlåda, flyttlåda, flyttlådor, returlåda, brödback, träback, trälåda, förvaringslåda, gitterbox, rullbur, rullcontainer", "crate, box, moving box, plastic crate, returnable box, cage, roll container"],
  }),
  leaf("packaging.ibc", ["IBC, fat och dunkar", "IBCs, drums and cans"], {
    cpv: ["4461", "44618"], waste: ["150102", "150104", "150110"], kinds: alsoRented,
    top: ["volume", "previous_contents", "container_cleaned", "un_approved", "food_contact"], units: ["piece"],
    climate: [null, "uk:hdpe", "uk:steel-cans"],
    words: ["ibc, ibc-behållare, fat, plåtfat, plastfat, oljefat, dunk, dunkar, tank, cistern, tunna, hink, spannar, behållare", "IBC, drum, barrel, jerrycan, tank, bucket, container"],
  }),
  leaf("packaging.cardboard", ["Kartong och wellpapp", "Cardboard"], {
    cpv: ["446171"], waste: ["150101"],
    top: ["length", "width", "height", "food_contact", "recycled_fibre"], units: ["piece", "pallet", "kg", "tonne"],
    climate: ["uk:board"],
    words: ["kartong, kartonger, wellpapp, wellådor, papplådor, pappkartong, kraftpapper, omslagspapper, brevlådekartong, papper", "cardboard, carton, corrugated board, boxes, kraft paper"],
  }),
  leaf("packaging.film", ["Plastfilm och fyllnad", "Film and void fill"], {
    cpv: ["1952", "44174", "44176"], waste: ["150102", "020104"],
    top: ["plastic_type", "thickness", "colour", "mono_material", "recycled_plastic"], units: ["kg", "roll", "tonne"],
    climate: ["uk:ldpe", "uk:plastic-film", "uk:ps"],
    words: ["plastfilm, sträckfilm, krympfilm, bubbelplast, ensilageplast, fyllnad, frigolit, skumplast, plastpåsar, pe-folie, krympplast, emballageplast", "plastic film, stretch film, bubble wrap, void fill, foam, plastic bags"],
  }),
  leaf("packaging.big_bags", ["Storsäckar och säckar", "Big bags and sacks"], {
    cpv: ["1893"], waste: ["150102", "150109"],
    top: ["volume", "max_load", "previous_contents", "container_cleaned", "condition_grade"], units: ["piece", "pallet", "kg"],
    climate: [null, "uk:pp"],
    words: ["storsäck, storsäckar, big bag, bigbag, säck, säckar, fibc, papperssäck, vävsäck, jutesäck", "big bag, bulk bag, FIBC, sack, jute bag"],
  }),
];
