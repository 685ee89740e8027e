import { alsoRented, leaf } from "./define";

export const energyCategories = [
  leaf("energy.waste_heat", ["Restvärme och kyla", "Waste heat and cooling"], {
    cpv: ["0932"], top: ["supply_temperature", "heat_power", "annual_energy", "availability_profile", "heat_carrier"], units: ["MWh", "kWh"],
    climate: ["boverket:6000000014"],
    words: ["restvärme, spillvärme, överskottsvärme, fjärrvärme, frikyla, kyla, ånga, värmeåtervinning, lågvärdig värme, returvärme", "waste heat, surplus heat, district heating, cooling, steam, heat recovery"],
  }),
  leaf("energy.process_water", ["Vatten", "Water"], {
    cpv: ["411", "651"], top: ["water_quality", "flow_rate", "supply_temperature", "availability_profile", "sampled"], units: ["m3", "litre"],
    words: ["processvatten, kylvatten, gråvatten, regnvatten, dagvatten, spolvatten, industrivatten, återvunnet vatten, vatten", "process water, cooling water, grey water, rainwater, industrial water, reclaimed water"],
  }),
  leaf("energy.solar", ["Solceller", "Solar panels"], {
    cpv: ["09331", "09332"], waste: ["160214", "200136"],
    top: ["power", "manufacture_year", "condition_grade", "length", "function_tested"], units: ["piece", "m2"],
    climate: ["boverket:6000000203", "boverket:6000000204", "boverket:6000000205", "boverket:6000000206"],
    words: ["solcell, solceller, solpanel, solpaneler, växelriktare, optimerare, solcellsanläggning, montagesystem, solfångare", "solar panel, photovoltaic, PV, inverter, solar collector"],
  }),
  leaf("energy.batteries", ["Batterier och laddning", "Batteries and charging"], {
    cpv: ["314", "31158"], waste: ["160601", "160602", "160604", "160605", "160607", "160608", "160615", "200133", "200134", "200142", "200143"], kinds: alsoRented,
    top: ["battery_capacity", "battery_health", "battery_chemistry", "voltage", "condition_grade"], units: ["piece", "kg"],
    climate: ["uk:batteries-li-ion"],
    words: ["batteri, batterier, ackumulator, litiumbatteri, blybatteri, elbilsbatteri, energilager, truckbatteri, laddbox, laddstolpe, laddstation, ups-batteri", "battery, accumulator, lithium battery, lead battery, energy storage, charger, charging point"],
  }),
  leaf("energy.heating", ["Värme och kylteknik", "Heating and cooling equipment"], {
    cpv: ["4462", "4251", "4216"], waste: ["170405", "160214", "160211"],
    top: ["heat_power", "manufacture_year", "refrigerant", "function_tested", "condition_grade"], units: ["piece"],
    words: ["värmepump, radiator, radiatorer, element, panna, pelletspanna, varmvattenberedare, ackumulatortank, värmeväxlare, luftvärmepump, fjärrvärmecentral, cirkulationspump, byggfläkt, värmefläkt", "heat pump, radiator, boiler, water heater, heat exchanger, buffer tank, circulation pump, fan heater"],
  }),
  leaf("energy.ventilation", ["Ventilation", "Ventilation"], {
    cpv: ["4252", "42512"], waste: ["170405", "160214"],
    top: ["flow_rate", "diameter", "manufacture_year", "function_tested", "condition_grade"], units: ["piece", "m"],
    climate: [null, "boverket:6000000221"],
    words: ["ventilation, fläkt, ventilationsaggregat, ftx, spirorör, ventilationskanal, don, tilluftsdon, spjäll, ljuddämpare, luftrenare, imkanal", "ventilation, fan, air handling unit, duct, diffuser, damper, silencer"],
  }),
  leaf("energy.electrical", ["Elmaterial och kabel", "Electrical installation and cable"], {
    cpv: ["313", "4432", "312", "3168"], waste: ["170411", "170401", "160214"],
    top: ["main_material", "voltage", "diameter", "condition_grade", "grid_tested"], units: ["m", "piece", "kg", "roll"],
    climate: [null, "boverket:6000000166"],
    words: ["kabel, kablar, elkabel, kabelränna, kabelrännor, kabelstege, elcentral, säkring, strömbrytare, uttag, transformator, elskåp, jordkabel, kraftkabel, fiberkabel", "cable, cable tray, distribution board, fuse, switch, socket, transformer"],
  }),
  leaf("energy.fuels", ["Bränslen och gas", "Fuels and gas"], {
    cpv: ["091", "03413"], waste: ["191207", "191206", "200138"],
    top: ["fuel_type", "moisture_content", "heating_value", "ash_content", "availability_profile"], units: ["MWh", "tonne", "m3"],
    words: ["bränsle, flis, pellets, briketter, ved, returträ, rt-flis, biogas, fordonsgas, hvo, bioolja, grot, brännved, torv", "fuel, wood chips, pellets, briquettes, firewood, recovered wood, biogas, HVO"],
  }),
];
