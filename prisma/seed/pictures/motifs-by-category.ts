import type { Motif } from "./motif";
import * as building from "./motifs/building";
import * as energy from "./motifs/energy";
import * as food from "./motifs/food";
import * as furniture from "./motifs/furniture";
import * as places from "./motifs/furniture-places";
import * as interior from "./motifs/interior";
import * as it from "./motifs/it";
import * as machines from "./motifs/machines";
import * as metal from "./motifs/metal";
import * as packaging from "./motifs/packaging";
import * as services from "./motifs/services";
import * as soil from "./motifs/soil";
import * as textiles from "./motifs/textiles";
import * as timber from "./motifs/timber";
import * as workshop from "./motifs/workshop";
import type { Family } from "./palette";

/** A motif, or one that only fits a listing whose title says so (and is then the one taken). */
type Choice = Motif | { readonly draw: Motif; readonly when: RegExp };

const when = (words: RegExp, draw: Motif): Choice => ({ draw, when: words });

const leaves: Readonly<Record<string, readonly Choice[]>> = {
  "building.doors": [building.doors, building.doorFrame, when(/ytterdörr|port|karm/i, building.doorFrame)],
  "building.windows": [building.windows],
  "building.brick": [building.bricks, when(/block|leca|lättbetong|betongsten/i, building.blocks), when(/tegel/i, building.bricks)],
  "building.concrete": [building.concrete, when(/rör|ring|brunn|stöd/i, building.concreteRings), building.concreteRings],
  "building.roofing": [building.roofSheets, when(/panna|pannor|tegel/i, building.roofTiles), when(/plåt|trp|korrugerad/i, building.roofSheets), building.roofTiles],
  "building.insulation": [building.insulationBatts, building.insulationRolls, when(/rulle|rullar/i, building.insulationRolls), when(/skiv|cellplast|eps|xps/i, building.insulationBatts)],
  "building.boards": [building.plasterboard],
  "building.flooring": [interior.flooring, when(/textil|mattplatt/i, interior.carpetTiles), when(/linoleum|plastmatta|vinyl|rulle|matta/i, interior.floorRolls), interior.carpetTiles],
  "building.tiles": [interior.tiles],
  "building.ceilings": [interior.ceilings, interior.absorbers, when(/undertak/i, interior.ceilings)],
  "building.partitions": [interior.partitions],
  "building.sanitary": [interior.sanitary, when(/badkar|dusch/i, interior.bathtub), when(/toalett|wc|tvättställ|handfat/i, interior.sanitary)],
  "building.fixed_furnishings": [interior.kitchen, when(/garderob|skåp|hylla|hatt/i, interior.wardrobe), when(/kök|pentry|bänkskiva/i, interior.kitchen)],
  "building.lighting": [interior.luminaires, interior.pendants, when(/pendel|gatu|stolp/i, interior.pendants), when(/lysrör|led|armatur/i, interior.luminaires)],
  "timber.structural": [timber.boards, timber.studs, when(/takstol/i, timber.trusses), when(/regel|reglar/i, timber.studs)],
  "timber.glulam": [timber.glulam, when(/kl-trä|klt|massivträ|korslim/i, timber.crossLaminated), when(/limträ/i, timber.glulam)],
  "timber.cladding": [timber.cladding, when(/trall|golv/i, timber.decking)],
  "timber.panels": [timber.plywood, timber.panelOffcuts],
  "timber.offcuts": [timber.offcuts, timber.panelOffcuts],
  "timber.residues": [timber.residues, when(/säck/i, packaging.bigBags)],
  "timber.roundwood": [timber.roundwood, when(/stolp|slip/i, timber.poles), timber.poles, when(/ved\b|massaved/i, timber.firewood)],
  "metal.beams": [metal.beams, metal.profiles, when(/pelar|stomme/i, metal.column), when(/balk|hea|heb|ipe/i, metal.beams)],
  "metal.sheet": [metal.sheets, metal.coils, when(/rulle|coil|band/i, metal.coils)],
  "metal.pipes": [metal.pipes, when(/kopplin|fläns|ventil|rördel/i, metal.pipeFittings), metal.pipeFittings],
  "metal.reinforcement": [metal.rods, metal.mesh, when(/nät/i, metal.mesh)],
  "metal.fittings": [metal.fittings, metal.hardwareBoxes],
  "metal.ferrous_scrap": [metal.scrap, metal.bales],
  "metal.nonferrous_scrap": [metal.wireCoils, metal.ingots, metal.bales, when(/kabel/i, energy.cableDrums)],
  "furniture.office_chairs": [furniture.officeChairs],
  "furniture.desks": [furniture.desk, furniture.deskStack],
  "furniture.tables": [furniture.conferenceTable, furniture.roundTable, when(/rund|café|lunch|fika/i, furniture.roundTable), when(/konferens|mötes/i, furniture.conferenceTable)],
  "furniture.chairs": [furniture.chairs, furniture.chairRow],
  "furniture.sofas": [furniture.sofa, furniture.armchairs, when(/fåtölj/i, furniture.armchairs), when(/soff/i, furniture.sofa)],
  "furniture.storage": [furniture.shelves, furniture.cabinets, when(/klädskåp|omklädning|lås/i, furniture.lockers), when(/bokhyll|hyll/i, furniture.shelves), when(/hurts|skåp|arkiv/i, furniture.cabinets)],
  "furniture.screens": [places.deskScreens, places.whiteboard, when(/tavl|whiteboard/i, places.whiteboard), when(/ljud|absorb/i, interior.absorbers)],
  "furniture.school": [places.school, when(/förskol|barn/i, places.preschool)],
  "furniture.beds": [places.beds, when(/madrass/i, places.mattresses)],
  "furniture.care": [places.careBed, places.wheelchair, when(/rullstol|rollator|hjälpmedel/i, places.wheelchair), when(/säng/i, places.careBed)],
  "furniture.outdoor": [places.bench, places.picnicTable, when(/gung|lek/i, places.playSwing), when(/bänkbord|picknick|bord/i, places.picnicTable)],
  "it.laptops": [it.laptops, it.laptopRow],
  "it.desktops": [it.desktops],
  "it.monitors": [it.monitors],
  "it.mobiles": [it.mobiles],
  "it.servers": [it.servers, when(/switch|nätverk|router|access/i, it.network)],
  "it.printers": [it.printers],
  "it.av": [it.conference],
  "it.accessories": [it.accessories],
  "it.appliances": [it.washers, when(/dammsug|hushållsapp/i, it.vacuum)],
  "textiles.workwear": [textiles.workwear, when(/hjälm/i, textiles.helmets), when(/sko|stövel|känga/i, textiles.boots), textiles.helmets],
  "textiles.clothing": [textiles.clothes, when(/sko|stövel|känga/i, textiles.boots)],
  "textiles.linen": [textiles.linen, textiles.laundryCart],
  "textiles.interior": [textiles.curtains, when(/kudd|dyn|matta/i, textiles.cushions), textiles.cushions],
  "textiles.fabric": [textiles.fabricRolls, when(/garn|tråd/i, textiles.yarn)],
  "textiles.textile_waste": [textiles.textileBales, when(/säck/i, packaging.bigBags)],
  "packaging.pallets": [packaging.pallets, packaging.collars, when(/krag/i, packaging.collars), when(/eur-pall|lastpall/i, packaging.pallets)],
  "packaging.crates": [packaging.crates, packaging.movingBoxes, when(/flytt/i, packaging.movingBoxes), when(/back/i, packaging.crates)],
  "packaging.ibc": [packaging.ibc, packaging.drums, when(/ibc|container/i, packaging.ibc), when(/dunk/i, packaging.jerrycans), when(/fat/i, packaging.drums)],
  "packaging.cardboard": [packaging.cardboard, packaging.movingBoxes],
  "packaging.film": [packaging.filmRolls, when(/fyllnad|frigolit|luft/i, packaging.fillBags)],
  "packaging.big_bags": [packaging.bigBags, packaging.sacks, when(/storsäck|big ?bag/i, packaging.bigBags)],
  "soil.topsoil": [soil.topsoil],
  "soil.fill": [soil.fill, soil.container],
  "soil.gravel": [soil.gravel, when(/sten|block|berg|spräng/i, soil.boulders)],
  "soil.crushed_concrete": [soil.crushedConcrete],
  "soil.asphalt": [soil.asphalt],
  "soil.natural_stone": [soil.paving, when(/kant/i, soil.kerbs), when(/gatsten|platt|marksten/i, soil.paving), soil.kerbs],
  "soil.ash_slag": [soil.twoHeaps, soil.container],
  "machines.construction": [machines.excavator, machines.loader, when(/grävmaskin|minigräv/i, machines.excavator), when(/lastare|hjullast/i, machines.loader)],
  "machines.vehicles": [machines.van, machines.lorry, when(/skåpbil|bil\b|transportbil/i, machines.van), when(/lastbil|släp/i, machines.lorry)],
  "machines.lifting": [machines.forklift, machines.palletTruck, when(/lift|sax/i, machines.scissorLift), when(/palldrag|palllyft|handtruck/i, machines.palletTruck), when(/motviktstruck|truck/i, machines.forklift)],
  "machines.forestry": [machines.tractor, when(/klipp|park|gräs/i, machines.mower)],
  "machines.workshop": [workshop.lathe, workshop.pillarDrill, workshop.robotCell, when(/svarv|fräs/i, workshop.lathe), when(/borr/i, workshop.pillarDrill), when(/robot/i, workshop.robotCell)],
  "machines.tools": [workshop.toolbox, workshop.toolCabinet],
  "machines.parts": [workshop.parts, workshop.gears],
  "machines.tyres": [machines.tyres],
  "machines.bicycles": [workshop.bicycles, when(/låd|last/i, workshop.cargoBike)],
  "machines.kitchen": [workshop.stove, workshop.coldCabinet, when(/kyl|frys/i, workshop.coldCabinet)],
  "food.surplus": [food.produceCrates, food.tins, when(/bröd|bulle|bak/i, food.bread), when(/mjölk|mejeri|yoghurt/i, food.milk), when(/konserv|burk|torrvar/i, food.tins), when(/frukt|grönsak|äpple|potatis|morot/i, food.produceCrates)],
  "food.feed": [food.roundBales, when(/foder|spannmål|pellets|säck/i, food.feedSacks), when(/hö\b|halm|ensilage|bal/i, food.roundBales)],
  "food.residues": [food.vats, food.milk, when(/mäsk|drav|jäst/i, food.vats), when(/vassle/i, food.milk)],
  "food.food_waste": [food.bins],
  "food.fats": [food.oilDrums],
  "food.digestate": [food.digestate],
  "energy.waste_heat": [energy.plateExchanger, energy.coolingTower],
  "energy.process_water": [energy.waterTank, energy.pump],
  "energy.solar": [energy.solarPanels, energy.solarStack],
  "energy.batteries": [energy.batteries, when(/ladd/i, energy.charger), when(/batteri/i, energy.batteries)],
  "energy.heating": [energy.radiators, energy.heatPump, when(/radiator|element/i, energy.radiators), when(/värmepump|panna|pannor|beredare/i, energy.heatPump), when(/pump\b|cirkulation/i, energy.pump)],
  "energy.ventilation": [energy.ducts, energy.airUnit, when(/aggregat|ftx|fläkt/i, energy.airUnit)],
  "energy.electrical": [energy.cableDrums, energy.switchboard, when(/kabel/i, energy.cableDrums), when(/central|skåp|ställverk/i, energy.switchboard)],
  "energy.fuels": [timber.firewood, energy.gasBottles, energy.pellets, when(/gasol|gas\b/i, energy.gasBottles), when(/pellets|brikett/i, energy.pellets), when(/ved\b|flis/i, timber.firewood)],
  "services.furniture_repair": [services.furnitureRepair],
  "services.it_repair": [services.itRepair],
  "services.textile_repair": [services.sewing, when(/tvätt/i, textiles.laundryCart)],
  "services.machine_repair": [services.machineRepair, when(/cykel/i, workshop.bicycles)],
  "services.building_repair": [services.buildingRepair],
  "services.remanufacturing": [services.remanufacture],
  "services.rental": [services.rentalShelf, when(/cykel/i, workshop.cargoBike), when(/maskin|lift/i, machines.scissorLift)],
  "services.take_back": [services.takeBack],
  "services.dismantling": [services.dismantling],
  "services.inventory": [services.inventory],
  "services.logistics": [machines.lorry, services.moving, when(/flytt/i, services.moving)],
  "services.storage": [services.palletRack],
  "services.recycling": [services.conveyor, soil.container],
  "services.advice": [services.advice],
};

const families: Readonly<Record<string, Family>> = {
  building: "build", timber: "build", soil: "build",
  metal: "made", it: "made", machines: "made",
  furniture: "soft", textiles: "soft", packaging: "soft",
  food: "flow", energy: "flow", services: "flow",
};

/** The hue of a group; an unknown one stands with the flows. */
export const familyOf = (group: string): Family => families[group] ?? "flow";

const drawOf = (choice: Choice): Motif => (typeof choice === "function" ? choice : choice.draw);

/** Motifs that fit a listing: those its title names, else the leaf's usual ones, else its group's. Never empty. */
export function motifsOf(group: string, leaf: string, title = ""): readonly Motif[] {
  const choices = leaves[leaf] ?? Object.entries(leaves).filter(([code]) => code.startsWith(`${group}.`)).flatMap(([, all]) => all);
  const named = choices.filter((choice) => typeof choice !== "function" && choice.when.test(title)).map(drawOf);
  if (named.length > 0) return named;
  const usual = choices.filter((choice) => typeof choice === "function").map(drawOf);
  return usual.length > 0 ? usual : [services.takeBack];
}

export const leafCodes: readonly string[] = Object.keys(leaves);
