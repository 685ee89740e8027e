import type { Motif } from "../motif";
import * as building from "../motifs/building";
import * as catering from "../motifs/catering";
import * as circular from "../motifs/circular";
import * as classroom from "../motifs/classroom";
import * as computers from "../motifs/computers";
import * as construction from "../motifs/construction";
import * as containers from "../motifs/containers";
import * as devices from "../motifs/devices";
import * as envelope from "../motifs/envelope";
import * as fixtures from "../motifs/fixtures";
import * as flows from "../motifs/flows";
import * as food from "../motifs/food";
import * as furniture from "../motifs/furniture";
import * as garments from "../motifs/garments";
import * as heat from "../motifs/heat";
import * as interior from "../motifs/interior";
import * as logistics from "../motifs/logistics";
import * as machineParts from "../motifs/machine-parts";
import * as metal from "../motifs/metal";
import * as metalGoods from "../motifs/metal-goods";
import * as office from "../motifs/office";
import * as outdoor from "../motifs/outdoor";
import * as packaging from "../motifs/packaging";
import * as power from "../motifs/power";
import * as repair from "../motifs/repair";
import * as rest from "../motifs/rest";
import * as soil from "../motifs/soil";
import * as textiles from "../motifs/textiles";
import * as timber from "../motifs/timber";
import * as timberPieces from "../motifs/timber-pieces";
import * as vehicles from "../motifs/vehicles";
import * as workshop from "../motifs/workshop";

/** A motif, or one that only fits a listing whose title says so (and is then the one taken). */
export type Choice = Motif | { readonly draw: Motif; readonly when: RegExp };

const when = (words: RegExp, draw: Motif): Choice => ({ draw, when: words });

/** The motifs of each leaf of the category tree. */
export const leafMotifs: Readonly<Record<string, readonly Choice[]>> = {
  "building.doors": [building.doors, building.doorFrame, when(/ytterdörr|port|karm/i, building.doorFrame)],
  "building.windows": [building.windows],
  "building.brick": [
    building.bricks,
    when(/block|leca|lättbetong|betongsten/i, building.blocks),
    when(/tegel/i, building.bricks),
  ],
  "building.concrete": [
    building.concrete,
    when(/rör|ring|brunn|stöd/i, building.concreteRings),
    building.concreteRings,
  ],
  "building.roofing": [
    envelope.roofSheets,
    when(/panna|pannor|tegel/i, envelope.roofTiles),
    when(/plåt|trp|korrugerad/i, envelope.roofSheets),
    envelope.roofTiles,
  ],
  "building.insulation": [
    envelope.insulationBatts,
    envelope.insulationRolls,
    when(/rulle|rullar/i, envelope.insulationRolls),
    when(/skiv|cellplast|eps|xps/i, envelope.insulationBatts),
  ],
  "building.boards": [envelope.plasterboard],
  "building.flooring": [
    interior.flooring,
    when(/textil|mattplatt/i, interior.carpetTiles),
    when(/linoleum|plastmatta|vinyl|rulle|matta/i, interior.floorRolls),
    interior.carpetTiles,
  ],
  "building.tiles": [interior.tiles],
  "building.ceilings": [interior.ceilings, interior.absorbers, when(/undertak/i, interior.ceilings)],
  "building.partitions": [interior.partitions],
  "building.sanitary": [
    fixtures.sanitary,
    when(/badkar|dusch/i, fixtures.bathtub),
    when(/toalett|wc|tvättställ|handfat/i, fixtures.sanitary),
  ],
  "building.fixed_furnishings": [
    fixtures.kitchen,
    when(/garderob|skåp|hylla|hatt/i, fixtures.wardrobe),
    when(/kök|pentry|bänkskiva/i, fixtures.kitchen),
  ],
  "building.lighting": [
    fixtures.luminaires,
    fixtures.pendants,
    when(/pendel|gatu|stolp/i, fixtures.pendants),
    when(/lysrör|led|armatur/i, fixtures.luminaires),
  ],
  "timber.structural": [
    timber.boards,
    timber.studs,
    when(/takstol/i, timber.trusses),
    when(/regel|reglar/i, timber.studs),
  ],
  "timber.glulam": [
    timber.glulam,
    when(/kl-trä|klt|massivträ|korslim/i, timber.crossLaminated),
    when(/limträ/i, timber.glulam),
  ],
  "timber.cladding": [timber.cladding, when(/trall|golv/i, timber.decking)],
  "timber.panels": [timberPieces.plywood, timberPieces.panelOffcuts],
  "timber.offcuts": [timberPieces.offcuts, timberPieces.panelOffcuts],
  "timber.residues": [timberPieces.residues, when(/säck/i, containers.bigBags)],
  "timber.roundwood": [
    timberPieces.roundwood,
    when(/stolp|slip/i, timberPieces.poles),
    timberPieces.poles,
    when(/ved\b|massaved/i, timberPieces.firewood),
  ],
  "metal.beams": [
    metal.beams,
    metal.profiles,
    when(/pelar|stomme/i, metal.column),
    when(/balk|hea|heb|ipe/i, metal.beams),
  ],
  "metal.sheet": [metal.sheets, metal.coils, when(/rulle|coil|band/i, metal.coils)],
  "metal.pipes": [metal.pipes, when(/kopplin|fläns|ventil|rördel/i, metal.pipeFittings), metal.pipeFittings],
  "metal.reinforcement": [metalGoods.rods, metalGoods.mesh, when(/nät/i, metalGoods.mesh)],
  "metal.fittings": [metalGoods.fittings, metalGoods.hardwareBoxes],
  "metal.ferrous_scrap": [metalGoods.scrap, metalGoods.bales],
  "metal.nonferrous_scrap": [
    metalGoods.wireCoils,
    metalGoods.ingots,
    metalGoods.bales,
    when(/kabel/i, power.cableDrums),
  ],
  "furniture.office_chairs": [office.officeChairs],
  "furniture.desks": [office.desk, office.deskStack],
  "furniture.tables": [
    office.conferenceTable,
    office.roundTable,
    when(/rund|café|lunch|fika/i, office.roundTable),
    when(/konferens|mötes/i, office.conferenceTable),
  ],
  "furniture.chairs": [furniture.chairs, furniture.chairRow],
  "furniture.sofas": [
    furniture.sofa,
    furniture.armchairs,
    when(/fåtölj/i, furniture.armchairs),
    when(/soff/i, furniture.sofa),
  ],
  "furniture.storage": [
    furniture.shelves,
    furniture.cabinets,
    when(/klädskåp|omklädning|lås/i, furniture.lockers),
    when(/bokhyll|hyll/i, furniture.shelves),
    when(/hurts|skåp|arkiv/i, furniture.cabinets),
  ],
  "furniture.screens": [
    classroom.deskScreens,
    classroom.whiteboard,
    when(/tavl|whiteboard/i, classroom.whiteboard),
    when(/ljud|absorb/i, interior.absorbers),
  ],
  "furniture.school": [classroom.school, when(/förskol|barn/i, classroom.preschool)],
  "furniture.beds": [rest.beds, when(/madrass/i, rest.mattresses)],
  "furniture.care": [
    rest.careBed,
    rest.wheelchair,
    when(/rullstol|rollator|hjälpmedel/i, rest.wheelchair),
    when(/säng/i, rest.careBed),
  ],
  "furniture.outdoor": [
    outdoor.bench,
    outdoor.picnicTable,
    when(/gung|lek/i, outdoor.playSwing),
    when(/bänkbord|picknick|bord/i, outdoor.picnicTable),
  ],
  "it.laptops": [computers.laptops, computers.laptopRow],
  "it.desktops": [computers.desktops],
  "it.monitors": [computers.monitors],
  "it.mobiles": [computers.mobiles],
  "it.servers": [computers.servers, when(/switch|nätverk|router|access/i, computers.network)],
  "it.printers": [devices.printers],
  "it.av": [devices.conference],
  "it.accessories": [devices.accessories],
  "it.appliances": [devices.washers, when(/dammsug|hushållsapp/i, devices.vacuum)],
  "textiles.workwear": [
    garments.workwear,
    when(/hjälm/i, garments.helmets),
    when(/sko|stövel|känga/i, garments.boots),
    garments.helmets,
  ],
  "textiles.clothing": [garments.clothes, when(/sko|stövel|känga/i, garments.boots)],
  "textiles.linen": [textiles.linen, textiles.laundryCart],
  "textiles.interior": [textiles.curtains, when(/kudd|dyn|matta/i, textiles.cushions), textiles.cushions],
  "textiles.fabric": [textiles.fabricRolls, when(/garn|tråd/i, textiles.yarn)],
  "textiles.textile_waste": [textiles.textileBales, when(/säck/i, containers.bigBags)],
  "packaging.pallets": [
    packaging.pallets,
    packaging.collars,
    when(/krag/i, packaging.collars),
    when(/eur-pall|lastpall/i, packaging.pallets),
  ],
  "packaging.crates": [
    packaging.crates,
    packaging.movingBoxes,
    when(/flytt/i, packaging.movingBoxes),
    when(/back/i, packaging.crates),
  ],
  "packaging.ibc": [
    containers.ibc,
    containers.drums,
    when(/ibc|container/i, containers.ibc),
    when(/dunk/i, containers.jerrycans),
    when(/fat/i, containers.drums),
  ],
  "packaging.cardboard": [packaging.cardboard, packaging.movingBoxes],
  "packaging.film": [containers.filmRolls, when(/fyllnad|frigolit|luft/i, containers.fillBags)],
  "packaging.big_bags": [containers.bigBags, containers.sacks, when(/storsäck|big ?bag/i, containers.bigBags)],
  "soil.topsoil": [soil.topsoil],
  "soil.fill": [soil.fill, soil.container],
  "soil.gravel": [soil.gravel, when(/sten|block|berg|spräng/i, soil.boulders)],
  "soil.crushed_concrete": [soil.crushedConcrete],
  "soil.asphalt": [soil.asphalt],
  "soil.natural_stone": [
    soil.paving,
    when(/kant/i, soil.kerbs),
    when(/gatsten|platt|marksten/i, soil.paving),
    soil.kerbs,
  ],
  "soil.ash_slag": [soil.twoHeaps, soil.container],
  "machines.construction": [
    construction.excavator,
    construction.loader,
    when(/grävmaskin|minigräv/i, construction.excavator),
    when(/lastare|hjullast/i, construction.loader),
  ],
  "machines.vehicles": [
    vehicles.van,
    vehicles.lorry,
    when(/skåpbil|bil\b|transportbil/i, vehicles.van),
    when(/lastbil|släp/i, vehicles.lorry),
  ],
  "machines.lifting": [
    construction.forklift,
    construction.palletTruck,
    when(/lift|sax/i, construction.scissorLift),
    when(/palldrag|palllyft|handtruck/i, construction.palletTruck),
    when(/motviktstruck|truck/i, construction.forklift),
  ],
  "machines.forestry": [vehicles.tractor, when(/klipp|park|gräs/i, vehicles.mower)],
  "machines.workshop": [
    workshop.lathe,
    workshop.pillarDrill,
    workshop.robotCell,
    when(/svarv|fräs/i, workshop.lathe),
    when(/borr/i, workshop.pillarDrill),
    when(/robot/i, workshop.robotCell),
  ],
  "machines.tools": [workshop.toolbox, workshop.toolCabinet],
  "machines.parts": [machineParts.parts, machineParts.gears],
  "machines.tyres": [vehicles.tyres],
  "machines.bicycles": [machineParts.bicycles, when(/låd|last/i, machineParts.cargoBike)],
  "machines.kitchen": [catering.stove, catering.coldCabinet, when(/kyl|frys/i, catering.coldCabinet)],
  "food.surplus": [
    food.produceCrates,
    food.tins,
    when(/bröd|bulle|bak/i, food.bread),
    when(/mjölk|mejeri|yoghurt/i, food.milk),
    when(/konserv|burk|torrvar/i, food.tins),
    when(/frukt|grönsak|äpple|potatis|morot/i, food.produceCrates),
  ],
  "food.feed": [
    food.roundBales,
    when(/foder|spannmål|pellets|säck/i, food.feedSacks),
    when(/hö\b|halm|ensilage|bal/i, food.roundBales),
  ],
  "food.residues": [food.vats, food.milk, when(/mäsk|drav|jäst/i, food.vats), when(/vassle/i, food.milk)],
  "food.food_waste": [food.bins],
  "food.fats": [food.oilDrums],
  "food.digestate": [food.digestate],
  "energy.waste_heat": [heat.plateExchanger, heat.coolingTower],
  "energy.process_water": [flows.waterTank, flows.pump],
  "energy.solar": [power.solarPanels, power.solarStack],
  "energy.batteries": [power.batteries, when(/ladd/i, power.charger), when(/batteri/i, power.batteries)],
  "energy.heating": [
    heat.radiators,
    heat.heatPump,
    when(/radiator|element/i, heat.radiators),
    when(/värmepump|panna|pannor|beredare/i, heat.heatPump),
    when(/pump\b|cirkulation/i, flows.pump),
  ],
  "energy.ventilation": [flows.ducts, flows.airUnit, when(/aggregat|ftx|fläkt/i, flows.airUnit)],
  "energy.electrical": [
    power.cableDrums,
    power.switchboard,
    when(/kabel/i, power.cableDrums),
    when(/central|skåp|ställverk/i, power.switchboard),
  ],
  "energy.fuels": [
    timberPieces.firewood,
    power.gasBottles,
    power.pellets,
    when(/gasol|gas\b/i, power.gasBottles),
    when(/pellets|brikett/i, power.pellets),
    when(/ved\b|flis/i, timberPieces.firewood),
  ],
  "services.furniture_repair": [repair.furnitureRepair],
  "services.it_repair": [repair.itRepair],
  "services.textile_repair": [repair.sewing, when(/tvätt/i, textiles.laundryCart)],
  "services.machine_repair": [repair.machineRepair, when(/cykel/i, machineParts.bicycles)],
  "services.building_repair": [repair.buildingRepair],
  "services.remanufacturing": [circular.remanufacture],
  "services.rental": [
    circular.rentalShelf,
    when(/cykel/i, machineParts.cargoBike),
    when(/maskin|lift/i, construction.scissorLift),
  ],
  "services.take_back": [circular.takeBack],
  "services.dismantling": [circular.dismantling],
  "services.inventory": [circular.inventory],
  "services.logistics": [vehicles.lorry, logistics.moving, when(/flytt/i, logistics.moving)],
  "services.storage": [logistics.palletRack],
  "services.recycling": [logistics.conveyor, soil.container],
  "services.advice": [logistics.advice],
};
