import { leaf } from "./define";

export const soilCategories = [
  leaf("soil.topsoil", ["Matjord och torv", "Topsoil and peat"], {
    cpv: ["142124"], waste: ["170504", "200202"],
    top: ["contamination_class", "invasive_species_free", "organic_content", "sorted_state", "sampled"], units: ["m3", "tonne", "load"],
    mass: [["m3", 1300, "own-assumption", "Matjord, löst mått", "Topsoil, loose"]],
    words: ["matjord, jord, planteringsjord, torv, mylla, kompostjord, anläggningsjord, gräsmatta, rullgräs, avbaningsmassor", "topsoil, soil, peat, turf, compost"],
  }),
  leaf("soil.fill", ["Schakt- och fyllnadsmassor", "Excavated soil and fill"], {
    cpv: ["142124", "14212"], waste: ["170504", "170503", "170506"],
    top: ["soil_type", "contamination_class", "sulphide_soil", "frost_class", "sampled"], units: ["m3", "tonne", "load"],
    mass: [["m3", 1700, "own-assumption", "Morän, löst mått", "Till, loose"]],
    words: ["schaktmassor, fyllnadsmassor, massor, jordmassor, överskottsmassor, morän, lera, fyllning, utfyllnad, muddermassor, sulfidjord", "excavated soil, fill, surplus soil, till, clay, dredged material"],
  }),
  leaf("soil.gravel", ["Grus, sand och berg", "Gravel, sand and rock"], {
    cpv: ["1421", "142122"], waste: ["170504", "010408", "010409"],
    top: ["grain_max", "soil_type", "sorted_state", "contamination_class", "dop_present"], units: ["tonne", "m3", "load"],
    mass: [["m3", 1700, "own-assumption", "Grus, löst mått", "Gravel, loose"]],
    climate: ["uk:aggregates"],
    words: ["grus, sand, makadam, bergkross, kross, stenkross, singel, sprängsten, bärlager, förstärkningslager, samkross, ballast, stenmjöl, block", "gravel, sand, crushed rock, aggregate, macadam, ballast, boulders"],
  }),
  leaf("soil.crushed_concrete", ["Krossad betong och tegel", "Crushed concrete and brick"], {
    cpv: ["14212"], waste: ["170101", "170107", "170106"],
    top: ["grain_max", "contamination_class", "reinforcement_removed", "asbestos_status", "sorted_state"], units: ["tonne", "m3", "load"],
    mass: [["m3", 1500, "own-assumption", "Krossad betong, löst mått", "Crushed concrete, loose"]],
    climate: ["uk:aggregates"],
    words: ["krossad betong, betongkross, tegelkross, rivningsmassor, krossmassor, återvunnen ballast, rivningsbetong", "crushed concrete, recycled aggregate, crushed brick, demolition rubble"],
  }),
  leaf("soil.asphalt", ["Asfalt", "Asphalt"], {
    cpv: ["441136", "142132"], waste: ["170302", "170301"],
    top: ["pah16", "grain_max", "sorted_state", "sampled", "contamination_class"], units: ["tonne", "m3", "load"],
    climate: ["uk:asphalt"],
    words: ["asfalt, asfaltgranulat, fräsmassor, asfaltkross, oljegrus, returasfalt, asfaltsflak", "asphalt, asphalt planings, reclaimed asphalt, road millings"],
  }),
  leaf("soil.natural_stone", ["Natursten och markbeläggning", "Natural stone and paving"], {
    cpv: ["441131"], waste: ["170504", "170101", "010413"],
    top: ["main_material", "length", "width", "thickness", "condition_grade"], units: ["m2", "piece", "m", "tonne"],
    mass: [["m3", 2650, "own-assumption", "Granit, fast mått", "Granite, solid"]],
    words: ["gatsten, smågatsten, storgatsten, kantsten, granit, marksten, betongplattor, marktegel, skiffer, natursten, murblock, trappsteg, betongsten", "paving stone, kerb, granite, cobblestone, setts, paving slabs, slate"],
  }),
  leaf("soil.ash_slag", ["Aska och slagg", "Ash and slag"], {
    cpv: ["1463"], waste: ["100101", "100103", "100115", "100117", "100903"],
    top: ["soil_type", "contamination_class", "grain_max", "sampled", "moisture_content"], units: ["tonne", "m3", "load"],
    words: ["aska, bioaska, flygaska, bottenaska, slagg, slaggrus, vedaska, masugnsslagg, järnsand, mesa, grönlutslam", "ash, bio-ash, fly ash, bottom ash, slag"],
  }),
];
