import { leaf, serviceKinds } from "./define";

const kinds = serviceKinds;

export const serviceCategories = [
  leaf("services.furniture_repair", ["Möbelrenovering och omklädning", "Furniture repair and reupholstery"], {
    cpv: ["5085"], kinds, top: ["repair_time", "service_radius", "pickup_included", "warranty_months", "weekly_capacity"], units: ["piece", "hour"],
    words: ["möbelrenovering, omklädning, klä om, laga möbler, möbelreparation, tapetsering, tapetserare, byta klädsel, möbelservice, rekond, stolsservice, lackering, möbelsnickare", "furniture repair, reupholstery, refurbishment, upholsterer, chair service, varnishing"],
  }),
  leaf("services.it_repair", ["IT- och elektronikreparation", "IT and electronics repair"], {
    cpv: ["5032", "5031", "503"], kinds, top: ["repair_time", "data_erasure", "warranty_months", "service_radius", "reuse_rate"], units: ["piece", "hour"],
    words: ["datorreparation, laga dator, skärmbyte, mobilreparation, rekonditionering, refurb, datalagring, dataradering, radera data, laga mobil, vitvaruservice, vitvarureparation, elektronikreparation", "computer repair, phone repair, refurbishing, data erasure, appliance repair, electronics repair"],
  }),
  leaf("services.textile_repair", ["Tvätt, lagning och sömnad", "Laundry, mending and tailoring"], {
    cpv: ["5083", "9831"], kinds, top: ["repair_time", "pickup_included", "weekly_capacity", "service_radius", "outcome_report"], units: ["piece", "kg", "hour"],
    words: ["lagning, sömnad, skräddare, laga kläder, tvätt, tvätteri, kemtvätt, skomakare, omsömnad, impregnering, textilservice, arbetsklädesservice, sy om", "mending, tailoring, laundry, dry cleaning, shoe repair, textile service"],
  }),
  leaf("services.machine_repair", ["Maskin- och fordonsservice", "Machine and vehicle repair"], {
    cpv: ["501", "5053", "505"], kinds, top: ["response_time", "repair_time", "service_place", "service_radius", "warranty_months"], units: ["hour", "piece"],
    words: ["verkstad, bilverkstad, maskinreparation, cykelreparation, cykelverkstad, laga cykel, svetsning, underhåll, service, truckservice, hydraulservice, mekaniker, verktygsservice", "workshop, car repair, machine repair, bicycle repair, welding, maintenance, mechanic"],
  }),
  leaf("services.building_repair", ["Byggrenovering och hantverk", "Building repair and craft"], {
    cpv: ["45453", "4542", "452627"], kinds, top: ["response_time", "service_radius", "warranty_months", "reused_share", "service_agreement"], units: ["hour", "m2", "piece"],
    words: ["fönsterrenovering, golvslipning, dörrenovering, hantverkare, snickare, målare, takrenovering, fasadrenovering, vvs-service, elektriker, byggservice, kakelsättare", "window restoration, floor sanding, carpenter, painter, roof repair, plumber, electrician"],
  }),
  leaf("services.remanufacturing", ["Återtillverkning och ombyggnad", "Remanufacturing and upcycling"], {
    cpv: ["508"], kinds, top: ["repair_time", "weekly_capacity", "reused_share", "warranty_months", "service_radius"], units: ["piece", "hour", "tonne"],
    words: ["återtillverkning, remanufacturing, upcycling, ombyggnad, återbruksproduktion, nytillverkning av återbrukat, kapning, hyvling, måttanpassning, pulverlackering, legoarbete", "remanufacturing, upcycling, rebuild, cutting, planing, powder coating, contract work"],
  }),
  leaf("services.rental", ["Uthyrning, delning och funktion som tjänst", "Rental, sharing and product as a service"], {
    cpv: ["455", "6018"], kinds, top: ["rental_period_min", "rental_includes", "pickup_included", "service_radius", "service_agreement"], units: ["day", "month", "piece"],
    words: ["hyra, uthyrning, hyr, låna, delning, leasing, prenumeration, abonnemang, funktion som tjänst, möbel som tjänst, maskinuthyrning, verktygspool, bilpool, delningstjänst", "rental, hire, lease, sharing, subscription, product as a service, tool library, car pool"],
  }),
  leaf("services.take_back", ["Återtag och uppköp", "Take-back and buy-back"], {
    cpv: ["905"], kinds, top: ["take_back", "reuse_rate", "pickup_included", "service_radius", "outcome_report"], units: ["piece", "tonne", "kg"],
    words: ["återtag, uppköp, köper, inköp av begagnat, insamling, hämtning, returer, retur, hämta möbler, tömning, dödsbo, avveckling", "take-back, buy-back, purchase of used goods, collection, returns, clearance"],
  }),
  leaf("services.dismantling", ["Demontering och selektiv rivning", "Dismantling and selective demolition"], {
    cpv: ["451111", "45111", "4511"], kinds, top: ["reuse_rate", "inventory_included", "sorting_fractions", "waste_authorisation", "service_radius"], units: ["hour", "m2", "tonne"],
    words: ["demontering, rivning, selektiv rivning, nedmontering, montera ned, håltagning, sanering, asbestsanering, rivare, lossning, flytt av hus, återbruksrivning", "dismantling, demolition, selective demolition, deconstruction, decontamination, asbestos removal"],
  }),
  leaf("services.inventory", ["Återbruks- och materialinventering", "Reuse and material inventory"], {
    cpv: ["71315", "71318"], kinds, top: ["inventory_included", "response_time", "service_radius", "outcome_report", "management_system"], units: ["hour", "m2", "day"],
    words: ["inventering, återbruksinventering, materialinventering, miljöinventering, provtagning, värdering, besiktning, möbelinventering, rivningsinventering, produktdatabas", "inventory, pre-demolition audit, material audit, survey, sampling, valuation"],
  }),
  leaf("services.logistics", ["Transport och samlastning", "Transport and consolidation"], {
    cpv: ["60", "63"], kinds, top: ["fossil_free_transport", "energy_source", "service_radius", "response_time", "waste_authorisation"], units: ["tonne", "pallet", "hour", "load"],
    words: ["transport, frakt, åkeri, flytt, flyttfirma, samlastning, budbil, kranbil, lastväxlare, returtransport, bud, godstransport, hämtning", "transport, freight, haulier, removals, courier, crane lorry, consolidation, return load"],
  }),
  leaf("services.storage", ["Lager och mellanlagring", "Storage"], {
    cpv: ["6312"], kinds, top: ["storage_temperature", "yearly_capacity", "rental_period_min", "service_place", "pickup_included"], units: ["m2", "pallet", "month"],
    words: ["lager, magasin, förvaring, mellanlager, lagerplats, lagerhotell, magasinering, återbrukslager, upplag, kallager, varmlager", "warehouse, storage, interim storage, depot, storage space"],
  }),
  leaf("services.recycling", ["Återvinning och behandling", "Recycling and treatment"], {
    cpv: ["90514", "90513", "90512"], kinds, top: ["recycling_rate", "waste_authorisation", "sorting_fractions", "yearly_capacity", "outcome_report"], units: ["tonne", "kg", "m3"],
    words: ["återvinning, materialåtervinning, krossning, flisning, sortering, fragmentering, sopsortering, avfallshantering, skrothantering, kompostering, biogasanläggning, tvätt av massor", "recycling, crushing, chipping, sorting, waste treatment, composting, shredding"],
  }),
  leaf("services.advice", ["Rådgivning och utbildning", "Advice and training"], {
    cpv: ["90713", "71313", "794", "805"], kinds, top: ["service_place", "response_time", "service_radius", "service_agreement", "management_system"], units: ["hour", "day"],
    words: ["rådgivning, konsult, cirkulär rådgivning, utbildning, kurs, klimatberäkning, livscykelanalys, lca, affärsutveckling, designstöd, upphandlingsstöd, workshop, föreläsning", "advice, consulting, training, course, life-cycle assessment, climate calculation, business development"],
  }),
];
