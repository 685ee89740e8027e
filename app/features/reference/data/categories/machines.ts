import { alsoRented, leaf } from "./define";

export const machineCategories = [
  leaf("machines.construction", ["Entreprenadmaskiner", "Construction machinery"], {
    cpv: ["432", "4325", "4326", "4331"], waste: ["160214"], kinds: alsoRented,
    top: ["usage_hours", "manufacture_year", "emission_stage", "service_history", "condition_grade"], units: ["piece"],
    words: ["grävmaskin, hjullastare, dumper, vält, vibratorplatta, minigrävare, byggkran, ställning, byggställning, bodar, byggbod, markvibrator, stämp, elverk, gjutform", "excavator, wheel loader, dumper, roller, plate compactor, scaffolding, site hut, generator, props"],
  }),
  leaf("machines.vehicles", ["Fordon", "Vehicles"], {
    cpv: ["341", "3422"], waste: ["160106", "160104"], kinds: alsoRented,
    top: ["energy_source", "odometer", "manufacture_year", "inspected_until", "condition_grade"], units: ["piece"],
    words: ["bil, bilar, skåpbil, lastbil, buss, släp, släpvagn, personbil, elbil, transportbil, husvagn, tjänstebil, snöskoter, fyrhjuling, trailer", "car, van, lorry, truck, bus, trailer, electric car, snowmobile, quad bike"],
  }),
  leaf("machines.lifting", ["Truckar och lyft", "Forklifts and lifting"], {
    cpv: ["42415", "4241", "42416"], waste: ["160214"], kinds: alsoRented,
    top: ["lifting_capacity", "energy_source", "usage_hours", "inspected_until", "condition_grade"], units: ["piece"],
    words: ["truck, gaffeltruck, motviktstruck, palldragare, handtruck, staplare, ledstaplare, saxlift, bomlift, kran, travers, telfer, pallyftare, domkraft", "forklift, pallet truck, stacker, scissor lift, boom lift, crane, hoist, jack"],
  }),
  leaf("machines.forestry", ["Jord, skog och park", "Farm, forest and park machinery"], {
    cpv: ["16"], waste: ["160214"], kinds: alsoRented,
    top: ["usage_hours", "manufacture_year", "energy_source", "service_history", "condition_grade"], units: ["piece"],
    words: ["traktor, skotare, skördare, gräsklippare, robotgräsklippare, motorsåg, snöslunga, plog, sandspridare, röjsåg, jordfräs, vagn, balpress, sopmaskin, åkgräsklippare", "tractor, forwarder, harvester, lawnmower, chainsaw, snow blower, plough, brush cutter, trailer"],
  }),
  leaf("machines.workshop", ["Verkstads- och industrimaskiner", "Workshop and industrial machinery"], {
    cpv: ["426", "4381", "438", "42"], waste: ["160214"], kinds: alsoRented,
    top: ["power", "manufacture_year", "condition_grade", "dismantled_state", "function_tested"], units: ["piece"],
    words: ["svarv, fräs, svets, svetsverk, kompressor, pelarborr, bandsåg, cnc, press, transportband, pump, motor, elmotor, dammutsug, arbetsbänk, hydraulpress, robot", "lathe, mill, welder, compressor, drill press, band saw, CNC, press, conveyor, pump, electric motor, workbench"],
  }),
  leaf("machines.tools", ["Verktyg", "Tools"], {
    cpv: ["44511", "44512", "4265"], waste: ["200136", "200140"], kinds: alsoRented,
    top: ["condition_grade", "energy_source", "brand", "battery_health", "charger_included"], units: ["piece", "package"],
    mass: [["piece", 1.65, "restart-project", "Elverktyg", "Power tool"]],
    climate: ["uk:electrical-small"],
    words: ["verktyg, skruvdragare, borrmaskin, slipmaskin, cirkelsåg, sticksåg, spikpistol, handverktyg, stege, stegar, mätverktyg, laser, bilningsmaskin, verktygslåda", "tools, cordless drill, grinder, circular saw, nail gun, hand tools, ladder, measuring tools, toolbox"],
  }),
  leaf("machines.parts", ["Reservdelar", "Spare parts"], {
    cpv: ["343", "4364"], waste: ["160216", "160117", "160118"],
    top: ["brand", "model", "condition_grade", "origin", "manufacture_year"], units: ["piece", "package", "kg"],
    words: ["reservdel, reservdelar, motor, växellåda, filter, lager, hydraulik, slang, bildelar, kullager, drivrem, karossdelar, fälg", "spare parts, engine, gearbox, filter, bearing, hydraulics, hose, rims, car parts"],
  }),
  leaf("machines.tyres", ["Däck", "Tyres"], {
    cpv: ["3435"], waste: ["160103"],
    top: ["tread_depth", "diameter", "width", "condition_grade", "manufacture_year"], units: ["piece", "tonne"],
    climate: ["uk:tyres"],
    words: ["däck, vinterdäck, sommardäck, lastbilsdäck, traktordäck, regummerade, dubbdäck, maskindäck, gummi, hjul", "tyres, tires, winter tyres, lorry tyres, retreads, wheels"],
  }),
  leaf("machines.bicycles", ["Cyklar", "Bicycles"], {
    cpv: ["3443"], waste: ["200140"], kinds: alsoRented,
    top: ["condition_grade", "energy_source", "battery_health", "brand", "charger_included"], units: ["piece"],
    mass: [["piece", 15.1, "restart-project", "Cykel", "Bicycle"]],
    words: ["cykel, cyklar, elcykel, lådcykel, tjänstecykel, barncykel, cykelkärra, sparkcykel, elsparkcykel, hjälm", "bicycle, bike, e-bike, cargo bike, scooter"],
  }),
  leaf("machines.kitchen", ["Storkök", "Commercial kitchen equipment"], {
    cpv: ["3931", "39221"], waste: ["160214", "160211", "200136"], kinds: alsoRented,
    top: ["width", "power", "energy_class", "function_tested", "condition_grade"], units: ["piece"],
    climate: ["uk:electrical-large"],
    words: ["storkök, restaurangkök, kombiugn, diskmaskin, kyldisk, kylrum, stekbord, kokgryta, arbetsbänk rostfri, serveringsdisk, frysrum, köksmaskin, blandningsmaskin, bageriugn, porslin, kantiner", "commercial kitchen, combi oven, dishwasher, display fridge, griddle, kettle, stainless worktop, mixer, crockery"],
  }),
];
