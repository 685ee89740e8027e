import { leaf } from "./define";

const none = "own-assumption";

export const buildingCategories = [
  leaf("building.doors", ["Dörrar", "Doors"], {
    cpv: ["442212"], waste: ["170201", "170904", "170405"],
    top: ["width", "height", "condition_grade", "fire_rating", "frame_included"], units: ["piece"],
    mass: [["piece", 30, none, "Innerdörr 9 × 21 med karm", "Interior door 9 × 21 with frame"]],
    climate: ["boverket:6000000121", "boverket:6000000120", "boverket:6000000119", "boverket:6000000118", "boverket:6000000117", "boverket:6000000115", "boverket:6000000187"],
    words: ["dörr, innerdörr, ytterdörr, branddörr, ståldörr, dörrblad, dörrkarm, karm, skjutdörr, pardörr, garageport, port, tamburdörr, ljuddörr", "door, interior door, exterior door, fire door, gate, door frame"],
  }),
  leaf("building.windows", ["Fönster", "Windows"], {
    cpv: ["442211"], waste: ["170201", "170202", "170204", "170904"],
    top: ["width", "height", "u_value", "glazing", "condition_grade"], units: ["piece", "m2"],
    mass: [["m2", 40, none, "Treglasfönster med karm", "Triple-glazed window with frame"]],
    climate: ["boverket:6000000106", "boverket:6000000105", "boverket:6000000104", "boverket:6000000110", "boverket:6000000214", "boverket:6000000225", "boverket:6000000113"],
    words: ["fönster, fönsterbåge, treglasfönster, tvåglasfönster, altandörr, fönsterdörr, takfönster, isolerruta, glasruta, spröjs, fönsterkarm", "window, glazing, pane, triple glazing, sash, roof window, patio door"],
  }),
  leaf("building.brick", ["Tegel och block", "Bricks and blocks"], {
    cpv: ["441111"], waste: ["170102", "170107"],
    top: ["length", "height", "mortar_removed", "frost_resistant", "condition_grade"], units: ["piece", "pallet", "m2", "tonne"],
    mass: [["m3", 1800, "boverket-klimatdatabas", "Densitet tegelsten", "Density of brick"], ["piece", 3.5, "boverket-klimatdatabas", "Tegelsten 250 × 120 × 65 mm räknad med 1 800 kg/m³", "Brick 250 × 120 × 65 mm at 1,800 kg/m³"]],
    climate: ["boverket:6000000082", "boverket:6000000083", "boverket:6000000084", "boverket:6000000086", "boverket:6000000096"],
    words: ["tegel, tegelsten, fasadtegel, murtegel, lecablock, lättklinkerblock, leca, lättbetongblock, kalksandsten, murblock, skorstenstegel", "brick, block, facing brick, aerated concrete block, masonry"],
  }),
  leaf("building.concrete", ["Betongelement", "Concrete elements"], {
    cpv: ["44114"], waste: ["170101"],
    top: ["length", "width", "thickness", "concrete_class", "structural_use"], units: ["piece", "m2", "tonne"],
    mass: [["m3", 2400, "boverket-klimatdatabas", "Densitet massivt betongelement", "Density of solid concrete element"]],
    climate: ["boverket:6000000077", "boverket:6000000059", "boverket:6000000049", "boverket:6000000061", "boverket:6000000051", "boverket:6000000067", "boverket:6000000069", "boverket:6000000073"],
    words: ["betong, betongelement, håldäck, hdf, bjälklag, betongplatta, betongtrappa, stödmur, betongrör, brunnsring, trafikbarriär, betongsugga, prefab", "concrete, hollow core slab, precast, concrete element, retaining wall, barrier"],
  }),
  leaf("building.roofing", ["Tak och fasad", "Roofing and cladding"], {
    cpv: ["441125", "441124"], waste: ["170102", "170103", "170405", "170302", "170605"],
    top: ["main_material", "asbestos_status", "colour", "condition_grade", "length"], units: ["m2", "piece", "pallet"],
    mass: [["m2", 40, none, "Betongtakpannor lagda på tak", "Concrete roof tiles as laid"]],
    climate: ["boverket:6000000079", "boverket:6000000081", "boverket:6000000153", "boverket:6000000141", "boverket:6000000182", "boverket:6000000217", "boverket:6000000183", "boverket:6000000161"],
    words: ["takpannor, taktegel, takplåt, tegelpannor, betongpannor, plåttak, korrugerad plåt, fasadskiva, fasadplåt, eternit, takpapp, skiffer, hängränna, stuprör, takfot, läkt", "roof tiles, roofing sheet, facade panel, slate, gutter, roofing felt, fibre cement"],
  }),
  leaf("building.insulation", ["Isolering", "Insulation"], {
    cpv: ["4411152", "441126"], waste: ["170604", "170603", "170601"],
    top: ["thickness", "main_material", "thermal_conductivity", "condition_grade", "storage_place"], units: ["m2", "m3", "package", "pallet"],
    mass: [["m3", 29, "boverket-klimatdatabas", "Densitet stenull, skivor och rullar", "Density of stone wool boards and rolls"]],
    climate: ["boverket:6000000123", "boverket:6000000001", "boverket:6000000131", "boverket:6000000132", "boverket:6000000213", "boverket:6000000138", "boverket:6000000136", "boverket:6000000227"],
    words: ["isolering, mineralull, glasull, stenull, cellplast, frigolit, eps, xps, markskiva, lösull, träfiberisolering, takisolering, rockwool", "insulation, mineral wool, glass wool, stone wool, polystyrene, foam board"],
  }),
  leaf("building.boards", ["Gips- och byggskivor", "Plasterboard and building boards"], {
    cpv: ["44111", "44172"], waste: ["170802", "170801", "170904"],
    top: ["length", "width", "thickness", "main_material", "storage_place"], units: ["m2", "piece", "pallet"],
    mass: [["m2", 8.9, "boverket-klimatdatabas", "Gipsskiva 12,5 mm räknad med 710 kg/m³", "Plasterboard 12.5 mm at 710 kg/m³"]],
    climate: ["boverket:6000000020", "boverket:6000000016", "boverket:6000000018", "boverket:6000000015", "boverket:6000000019", "boverket:6000000022", "boverket:6000000209"],
    words: ["gips, gipsskiva, gipsskivor, brandgips, våtrumsskiva, fibergips, cementskiva, innerväggsskiva, minerit, golvgips, vindskiva", "plasterboard, gypsum board, drywall, cement board"],
  }),
  leaf("building.flooring", ["Golv", "Flooring"], {
    cpv: ["441122", "39531"], waste: ["170201", "170203", "170904", "200111"],
    top: ["main_material", "thickness", "floor_wear_class", "condition_grade", "colour"], units: ["m2", "roll", "piece", "package"],
    mass: [["m2", 4.5, none, "Textilplatta", "Carpet tile"]],
    climate: [null, "boverket:6000000192"],
    words: ["golv, parkett, textilplattor, mattplattor, heltäckningsmatta, linoleum, plastmatta, laminatgolv, klickgolv, trägolv, installationsgolv, datagolv, nålfilt, vinylgolv, matta", "flooring, parquet, carpet tiles, linoleum, laminate, raised floor, vinyl"],
  }),
  leaf("building.tiles", ["Kakel och klinker", "Ceramic tiles"], {
    cpv: ["441117", "441119", "441113"], waste: ["170103"],
    top: ["length", "width", "thickness", "colour", "slip_resistance"], units: ["m2", "package", "pallet"],
    mass: [["m2", 18, none, "Klinker 8–9 mm", "Floor tile 8–9 mm"]],
    words: ["kakel, klinker, kakelplattor, mosaik, badrumskakel, golvklinker, keramik", "tiles, ceramic, floor tiles, wall tiles, mosaic"],
  }),
  leaf("building.ceilings", ["Undertak och akustik", "Ceilings and acoustics"], {
    cpv: ["441126", "44112"], waste: ["170604", "170904"],
    top: ["length", "width", "sound_absorption", "fire_class", "condition_grade"], units: ["m2", "piece", "package"],
    mass: [["m2", 3, none, "Akustikplatta av glasull, 20 mm", "Glass-wool acoustic tile, 20 mm"]],
    climate: [null, "boverket:6000000222", "boverket:6000000006"],
    words: ["undertak, akustikplattor, ecophon, takplattor, akustikpanel, ljudabsorbent, träullsplatta, bärverk, innertak", "suspended ceiling, acoustic tiles, ceiling panels, sound absorber"],
  }),
  leaf("building.partitions", ["Glaspartier och innerväggar", "Partitions and glass walls"], {
    cpv: ["441123", "44221"], waste: ["170202", "170402", "170904"],
    top: ["length", "height", "sound_class", "main_material", "dismantled_state"], units: ["m2", "piece", "m"],
    mass: [["m2", 35, none, "Glasparti med aluminiumprofil", "Glass partition in aluminium frame"]],
    climate: [null, "boverket:6000000178", "boverket:6000000177", "boverket:6000000159", "boverket:6000000152"],
    words: ["glasparti, glasvägg, innervägg, systemvägg, mellanvägg, vikvägg, flyttbar vägg, kontorsvägg, glasrum, mötesbox, räcke, glasräcke", "glass partition, partition wall, system wall, folding wall, meeting pod, railing"],
  }),
  leaf("building.sanitary", ["Sanitet och blandare", "Sanitary ware and taps"], {
    cpv: ["44411", "441152"], waste: ["170103", "170407"],
    top: ["main_material", "condition_grade", "width", "function_tested", "brand"], units: ["piece"],
    mass: [["piece", 25, none, "Toalettstol eller tvättställ", "Toilet or washbasin"]],
    words: ["toalett, wc, toalettstol, handfat, tvättställ, blandare, kran, dusch, duschvägg, badkar, urinoar, diskho, golvbrunn, sanitetsporslin", "toilet, washbasin, tap, mixer, shower, bathtub, sink, urinal"],
  }),
  leaf("building.fixed_furnishings", ["Kök och fast inredning", "Kitchens and fixed furnishings"], {
    cpv: ["391414", "39141", "39144"], waste: ["170201", "200138", "200307"],
    top: ["width", "depth", "main_material", "condition_grade", "dismantled_state"], units: ["piece", "m"],
    climate: ["ademe:furniture.per-kg"],
    words: ["kök, köksskåp, köksinredning, bänkskiva, pentry, garderob, hatthylla, kapphylla, klädskåp, disk, reception, receptionsdisk, skåpsinredning, trappa, ledstång", "kitchen, cabinets, worktop, kitchenette, wardrobe, counter, reception desk, stairs"],
  }),
  leaf("building.lighting", ["Belysning", "Lighting"], {
    cpv: ["3152", "315"], waste: ["200136", "200121", "160214"],
    top: ["light_source", "luminous_flux", "power", "ip_class", "function_tested"], units: ["piece"],
    climate: ["uk:electrical-small"],
    words: ["lampa, armatur, takarmatur, led, lysrör, belysning, spotlight, downlight, pendel, utebelysning, gatubelysning, nödbelysning, lysrörsarmatur, stolparmatur", "lamp, light fitting, luminaire, LED, fluorescent, spotlight, street light"],
  }),
];
