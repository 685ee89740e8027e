import { alsoRented, leaf } from "./define";

const ewaste = ["200136", "200135", "160214", "160213"];

export const itCategories = [
  leaf("it.laptops", ["Bärbara datorer", "Laptops"], {
    cpv: ["302131"], waste: ewaste, kinds: alsoRented,
    top: ["screen_size", "memory", "storage", "battery_health", "data_erasure"], units: ["piece"],
    mass: [["piece", 1.83, "restart-project", "Bärbar dator, mellan", "Laptop, medium"]],
    climate: ["ademe:it.laptop"],
    words: ["laptop, bärbar, bärbar dator, notebook, macbook, chromebook, thinkpad, elevdator, latitude, elitebook", "laptop, notebook, chromebook, macbook, student computer"],
  }),
  leaf("it.desktops", ["Stationära datorer", "Desktop computers"], {
    cpv: ["302133", "30213", "30214"], waste: ewaste, kinds: alsoRented,
    top: ["processor", "memory", "storage", "data_erasure", "condition_grade"], units: ["piece"],
    mass: [["piece", 6.69, "restart-project", "Stationär dator", "Desktop computer"]],
    climate: ["ademe:it.desktop-office", "ademe:it.desktop-home"],
    words: ["dator, stationär dator, pc, arbetsstation, minidator, tunn klient, imac, optiplex, prodesk", "desktop, PC, workstation, mini PC, thin client"],
  }),
  leaf("it.monitors", ["Bildskärmar", "Monitors"], {
    cpv: ["302313"], waste: ewaste, kinds: alsoRented,
    top: ["screen_size", "screen_resolution", "ports", "condition_grade", "energy_class"], units: ["piece"],
    mass: [["piece", 5.23, "restart-project", "Platt skärm, 22–24 tum", "Flat screen, 22–24 inch"]],
    climate: ["ademe:it.monitor-24"],
    words: ["skärm, bildskärm, datorskärm, monitor, kontorsskärm, widescreen, skärmarm, lcd", "monitor, screen, display, computer screen"],
  }),
  leaf("it.mobiles", ["Mobiler och surfplattor", "Phones and tablets"], {
    cpv: ["3225", "302132"], waste: ewaste, kinds: alsoRented,
    top: ["screen_size", "storage", "battery_health", "data_erasure", "account_locks_removed"], units: ["piece"],
    mass: [["piece", 0.15, "restart-project", "Mobiltelefon", "Mobile phone"]],
    climate: ["ademe:it.smartphone", "ademe:it.tablet"],
    words: ["mobil, mobiltelefon, smartphone, surfplatta, ipad, iphone, telefon, läsplatta, samsung, elevplatta", "phone, smartphone, mobile, tablet, iPad, iPhone"],
  }),
  leaf("it.servers", ["Servrar och nätverk", "Servers and network"], {
    cpv: ["4882", "3242"], waste: ewaste,
    top: ["processor", "memory", "storage", "data_erasure", "manufacture_year"], units: ["piece"],
    climate: [null, "ademe:it.router-box", "uk:electrical-it"],
    words: ["server, switch, router, accesspunkt, brandvägg, rack, serverskåp, nätverk, ups, disksystem, lagring, wifi", "server, switch, router, access point, firewall, rack, UPS, storage array"],
  }),
  leaf("it.printers", ["Skrivare och kopiatorer", "Printers and copiers"], {
    cpv: ["302321", "30121"], waste: ewaste, kinds: alsoRented,
    top: ["condition_grade", "function_tested", "data_erasure", "usage_hours", "energy_use"], units: ["piece"],
    mass: [["piece", 12.47, "restart-project", "Skrivare, skanner eller kopiator", "Printer, scanner or copier"]],
    climate: [null, "ademe:it.printer-home", "uk:electrical-it"],
    words: ["skrivare, kopiator, multifunktionsskrivare, skanner, laserskrivare, plotter, etikettskrivare, toner", "printer, copier, scanner, plotter, label printer, toner"],
  }),
  leaf("it.av", ["Ljud, bild och konferens", "Audio, video and conference"], {
    cpv: ["323212", "386521", "3232", "32342"], waste: ewaste, kinds: alsoRented,
    top: ["screen_size", "screen_resolution", "ports", "function_tested", "condition_grade"], units: ["piece"],
    mass: [["piece", 2.68, "restart-project", "Projektor", "Projector"]],
    climate: [null, "ademe:it.projector", "ademe:it.tv-48", "ademe:it.speaker-connected"],
    words: ["projektor, tv, konferenssystem, högtalare, mikrofon, kamera, webbkamera, infoskärm, smartboard, förstärkare, videokonferens, duk, scenljus", "projector, TV, conference system, loudspeaker, microphone, webcam, interactive board, amplifier"],
  }),
  leaf("it.accessories", ["Tillbehör och komponenter", "Accessories and components"], {
    cpv: ["30237", "30236"], waste: ["160216", "200136"],
    top: ["condition_grade", "keyboard_layout", "ports", "uniform_set", "brand"], units: ["piece", "package", "kg"],
    mass: [["piece", 0.44, "restart-project", "Datortillbehör, genomsnitt", "Computer accessory, average"]],
    climate: ["uk:electrical-it", "ademe:it.charger-laptop", "ademe:it.hdd-external", "ademe:it.ssd-external"],
    words: ["tangentbord, mus, laddare, dockningsstation, docka, headset, hörlurar, kablar, minne, hårddisk, grafikkort, nätaggregat, adapter, skärmfäste", "keyboard, mouse, charger, docking station, headset, cables, memory, hard drive, power supply"],
  }),
  leaf("it.appliances", ["Vitvaror och hushållsapparater", "Household appliances"], {
    cpv: ["3971"], waste: ["200136", "200123", "200135", "160211"], kinds: alsoRented,
    top: ["energy_class", "width", "condition_grade", "function_tested", "manufacture_year"], units: ["piece"],
    climate: ["uk:electrical-large", "ademe:appliance.fridge-freezer", "ademe:appliance.washing-machine", "ademe:appliance.tumble-dryer", "ademe:appliance.dishwasher", "ademe:appliance.oven", "ademe:appliance.microwave", "ademe:appliance.vacuum-cleaner", "uk:fridges-freezers"],
    words: ["kylskåp, kyl, frys, tvättmaskin, torktumlare, diskmaskin, spis, ugn, mikrovågsugn, micro, kaffemaskin, dammsugare, fläkt, torkskåp, vitvaror", "fridge, freezer, washing machine, dryer, dishwasher, oven, cooker, microwave, coffee machine, vacuum cleaner"],
  }),
];
