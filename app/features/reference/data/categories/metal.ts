import { leaf } from "./define";

export const metalCategories = [
  leaf("metal.beams", ["Stålbalkar och profiler", "Steel beams and profiles"], {
    cpv: ["44334", "44212"], waste: ["170405"],
    top: ["length", "height", "thickness", "steel_class", "surface_treatment"], units: ["m", "piece", "kg", "tonne"],
    mass: [["m3", 7850, "boverket-klimatdatabas", "Densitet stål", "Density of steel"]],
    climate: ["boverket:6000000150", "boverket:6000000151", "boverket:6000000221", "boverket:6000000152", "boverket:6000000159"],
    words: ["stålbalk, balk, heb, hea, ipe, unp, vkr, kkr, hattbalk, stålpelare, pelare, profil, vinkelstål, plattstål, stålstomme, aluminiumprofil, stålreglar", "steel beam, column, profile, angle, hollow section, steel frame, aluminium profile"],
  }),
  leaf("metal.sheet", ["Plåt", "Sheet metal"], {
    cpv: ["44172", "4417"], waste: ["170405", "170402", "170401"],
    top: ["thickness", "length", "width", "main_material", "surface_treatment"], units: ["m2", "kg", "piece", "tonne"],
    mass: [["m3", 7850, "boverket-klimatdatabas", "Densitet stål", "Density of steel"]],
    climate: ["boverket:6000000153", "boverket:6000000158", "boverket:6000000161", "boverket:6000000162", "boverket:6000000221"],
    words: ["plåt, stålplåt, aluminiumplåt, rostfri plåt, kopparplåt, durkplåt, tråg, trapetsplåt, bandtäckning, plåtrester, plåtspill", "sheet metal, plate, steel sheet, aluminium sheet, trapezoidal sheet"],
  }),
  leaf("metal.pipes", ["Rör och rördelar", "Pipes and fittings"], {
    cpv: ["44163", "44162", "44167"], waste: ["170405", "170401", "170203"],
    top: ["diameter", "length", "thickness", "main_material", "condition_grade"], units: ["m", "piece", "kg"],
    climate: ["boverket:6000000221", "boverket:6000000164", "boverket:6000000157", "boverket:6000000210"],
    words: ["rör, stålrör, kopparrör, avloppsrör, vattenrör, rördelar, fläns, ventiler, trycktrör, pe-rör, pvc-rör, gjutjärnsrör, trumma, vägtrumma", "pipe, tube, fittings, flange, valve, copper pipe, culvert"],
  }),
  leaf("metal.reinforcement", ["Armering", "Reinforcement"], {
    cpv: ["44315", "44333"], waste: ["170405"],
    top: ["diameter", "length", "steel_class", "condition_grade", "recycled_metal"], units: ["kg", "tonne", "piece", "m2"],
    climate: ["boverket:6000000154", "boverket:6000000155", "boverket:6000000156"],
    words: ["armering, armeringsjärn, armeringsnät, kamstål, nät, spännlina, bygelarmering", "rebar, reinforcement, mesh, reinforcing steel"],
  }),
  leaf("metal.fittings", ["Beslag, skruv och järnvaror", "Fittings, screws and hardware"], {
    cpv: ["443164", "44531", "44523", "4453"], waste: ["170405", "170407"],
    top: ["main_material", "length", "diameter", "surface_treatment", "condition_grade"], units: ["package", "kg", "piece", "pallet"],
    climate: ["boverket:6000000191", "boverket:6000000218", "boverket:6000000219"],
    words: ["skruv, spik, bult, mutter, beslag, gångjärn, lås, handtag, järnvaror, fästdon, infästning, kedja, konsol, balksko", "screws, nails, bolts, hinges, locks, handles, fasteners, brackets"],
  }),
  leaf("metal.ferrous_scrap", ["Järn- och stålskrot", "Iron and steel scrap"], {
    cpv: ["1463"], waste: ["170405", "191202", "120101", "160117"],
    top: ["alloy", "main_material", "thickness", "surface_treatment", "piece_mass"], units: ["tonne", "kg", "load"],
    words: ["skrot, järnskrot, stålskrot, metallskrot, svarvspån, klipp, rostfritt skrot, gjutgods, produktionsskrot", "scrap iron, steel scrap, turnings, cast iron, production scrap"],
  }),
  leaf("metal.nonferrous_scrap", ["Koppar, aluminium och annan metall", "Copper, aluminium and other metal"], {
    cpv: ["1472", "14715", "1471"], waste: ["170401", "170402", "170407", "191203", "120103"],
    top: ["alloy", "main_material", "thickness", "surface_treatment", "piece_mass"], units: ["kg", "tonne"],
    words: ["kopparskrot, aluminiumskrot, mässing, zink, bly, kabelskrot, aluminiumspån, ädelmetall, kopparspån, brons", "copper scrap, aluminium scrap, brass, zinc, lead, bronze"],
  }),
];
