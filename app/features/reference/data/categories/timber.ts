import { leaf } from "./define";

export const timberCategories = [
  leaf("timber.structural", ["Konstruktionsvirke", "Structural timber"], {
    cpv: ["03419", "4423"], waste: ["170201", "170204"],
    top: ["width", "thickness", "length", "strength_class", "nails_removed"], units: ["m", "m3", "piece"],
    mass: [["m3", 455, "boverket-klimatdatabas", "Densitet sågat barrvirke, 16 % fukt", "Density of sawn softwood at 16 % moisture"]],
    climate: ["boverket:6000000007", "boverket:6000000192", "boverket:6000000185", "boverket:6000000186"],
    words: ["virke, regel, reglar, plank, bjälke, bjälkar, bräda, bräder, takstol, takstolar, konstruktionsvirke, råspont, läkt, stolpe, stock, lättbalk", "lumber, timber, beams, studs, planks, joists, roof truss"],
  }),
  leaf("timber.glulam", ["Limträ och KL-trä", "Glulam and CLT"], {
    cpv: ["44191", "4423"], waste: ["170201"],
    top: ["width", "height", "length", "strength_class", "surface_treatment"], units: ["piece", "m", "m3"],
    mass: [["m3", 434, "boverket-klimatdatabas", "Densitet limträ, gran", "Density of spruce glulam"]],
    climate: ["boverket:6000000168", "boverket:6000000167", "boverket:6000000185"],
    words: ["limträ, limträbalk, limträbalkar, limträpelare, kl-trä, klt, korslimmat, massivträ, clt, lvl, fanerträ, kerto", "glulam, laminated timber, cross-laminated timber, CLT, LVL"],
  }),
  leaf("timber.cladding", ["Panel och hyvlat virke", "Cladding and planed timber"], {
    cpv: ["44191", "03419"], waste: ["170201"],
    top: ["width", "thickness", "length", "surface_treatment", "wood_species"], units: ["m2", "m", "m3"],
    mass: [["m3", 455, "boverket-klimatdatabas", "Densitet hyvlat barrvirke, 16 % fukt", "Density of planed softwood at 16 % moisture"]],
    climate: ["boverket:6000000192", "boverket:6000000007"],
    words: ["panel, ytterpanel, innerpanel, fasadpanel, foder, list, lister, golvlist, trall, altanvirke, spontat, hyvlat, lockläkt, golvbräder", "cladding, panelling, planed timber, decking, mouldings, skirting, floorboards"],
  }),
  leaf("timber.panels", ["Plywood och träskivor", "Plywood and wood panels"], {
    cpv: ["441911", "44191"], waste: ["170201", "030105"],
    top: ["length", "width", "thickness", "formaldehyde_class", "condition_grade"], units: ["piece", "m2", "m3"],
    mass: [["m3", 460, "boverket-klimatdatabas", "Densitet plywood", "Density of plywood"]],
    climate: ["boverket:6000000023", "boverket:6000000024", "boverket:6000000000", "boverket:6000000215", "boverket:6000000216", "boverket:6000000169"],
    words: ["plywood, kryssfaner, osb, spånskiva, mdf, hdf, board, masonit, träskiva, formplywood, formskiva, träfiberskiva, bänkskiva, faner", "plywood, OSB, particle board, chipboard, MDF, hardboard, formwork panel"],
  }),
  leaf("timber.offcuts", ["Spillbitar och korta längder", "Offcuts and short lengths"], {
    cpv: ["03417", "03416"], waste: ["030105", "170201", "191207"],
    top: ["length", "thickness", "wood_species", "surface_treatment", "moisture_content"], units: ["m3", "tonne", "pallet", "load"],
    mass: [["m3", 455, "boverket-klimatdatabas", "Densitet sågat barrvirke, fast mått", "Density of sawn softwood, solid measure"]],
    words: ["träspill, spillbitar, kapbitar, klossar, avkap, stumpar, justervirke, emballagevirke, ströläkt, restvirke, stuv, slöjdvirke", "offcuts, wood scraps, short lengths, stickers, packaging wood"],
  }),
  leaf("timber.residues", ["Spån, flis och bark", "Sawdust, chips and bark"], {
    cpv: ["03416", "03413", "091114"], waste: ["030101", "030105", "030301"],
    top: ["moisture_content", "wood_species", "ash_content", "heating_value", "impregnation"], units: ["m3", "tonne", "load"],
    words: ["spån, sågspån, kutterspån, flis, bark, torrflis, råflis, träpulver, strö, strömedel, grot, hyvelspån", "sawdust, shavings, wood chips, bark, bedding"],
  }),
  leaf("timber.roundwood", ["Rundvirke och stolpar", "Roundwood and poles"], {
    cpv: ["03418", "03414"], waste: ["170201", "170204", "020107"],
    top: ["length", "diameter", "wood_species", "impregnation", "moisture_content"], units: ["piece", "m3", "m"],
    words: ["stock, stockar, timmer, rundvirke, timmerstomme, stolpar, kraftledningsstolpar, slipers, massaved, träd, stängselstolpar", "logs, roundwood, poles, sleepers, posts"],
  }),
];
