import { alsoRented, leaf } from "./define";

export const furnitureCategories = [
  leaf("furniture.office_chairs", ["Kontorsstolar", "Office chairs"], {
    cpv: ["391111", "39112", "3913"], waste: ["200307", "200138", "200140"], kinds: alsoRented,
    top: ["condition_grade", "brand", "upholstery", "armrests", "furniture_standard"], units: ["piece"],
    mass: [["piece", 11.9, "wrap-benefits-of-reuse", "Kontorsstol, medel", "Office chair, average"]],
    climate: ["fira:task-chair", "ademe:furniture.per-kg"],
    words: ["kontorsstol, skrivbordsstol, arbetsstol, datorstol, snurrstol, ergonomisk stol, sadelstol, kinnarps, håg, rh", "office chair, desk chair, task chair, swivel chair, ergonomic chair"],
  }),
  leaf("furniture.desks", ["Skrivbord", "Desks"], {
    cpv: ["391211", "39134", "3913"], waste: ["200307", "200138"], kinds: alsoRented,
    top: ["width", "depth", "height_adjustable", "condition_grade", "function_tested"], units: ["piece"],
    mass: [["piece", 34, "ademe-base-empreinte", "Bord eller skrivbord, genomsnitt", "Table or desk, average"]],
    climate: ["ademe:furniture.table-average-4", "ademe:furniture.per-kg"],
    words: ["skrivbord, höj- och sänkbart, elskrivbord, arbetsbord, kontorsbord, arbetsplats, hörnskrivbord, bordsstativ, bordsskiva, ståbord", "desk, sit-stand desk, height-adjustable desk, workstation, table top, desk frame"],
  }),
  leaf("furniture.tables", ["Bord", "Tables"], {
    cpv: ["391212", "39153"], waste: ["200307", "200138"], kinds: alsoRented,
    top: ["length", "width", "height", "condition_grade", "main_material"], units: ["piece"],
    mass: [["piece", 34, "ademe-base-empreinte", "Bord, genomsnitt", "Table, average"]],
    climate: ["ademe:furniture.table-average-4", "ademe:furniture.table-wood-4", "ademe:furniture.per-kg"],
    words: ["bord, konferensbord, mötesbord, matbord, soffbord, fällbord, cafébord, matsalsbord, barbord, sammanträdesbord", "table, conference table, meeting table, dining table, coffee table, folding table"],
  }),
  leaf("furniture.chairs", ["Stolar", "Chairs"], {
    cpv: ["39112", "39113", "39153"], waste: ["200307", "200138"], kinds: alsoRented,
    top: ["condition_grade", "upholstery", "stackable", "armrests", "colour"], units: ["piece"],
    mass: [["piece", 9.3, "ademe-base-empreinte", "Stol, trästomme med textilklädsel", "Chair, wooden frame with textile seat"]],
    climate: ["ademe:furniture.chair-wood-upholstered", "ademe:furniture.chair-wood", "ademe:furniture.chair-plastic"],
    words: ["stol, stolar, konferensstol, konferensstolar, besöksstol, matstol, stapelstol, pinnstol, karmstol, barstol, pall, matsalsstol, klappstol, biografstol", "chair, conference chair, visitor chair, stacking chair, stool, bar stool, dining chair"],
  }),
  leaf("furniture.sofas", ["Soffor och fåtöljer", "Sofas and armchairs"], {
    cpv: ["391131", "391132", "39113", "39156"], waste: ["200307"], kinds: alsoRented,
    top: ["seats", "width", "upholstery", "condition_grade", "removable_cover"], units: ["piece"],
    mass: [["piece", 43, "ademe-base-empreinte", "Soffa, textil", "Sofa, textile"]],
    climate: ["ademe:furniture.sofa-textile", "ademe:furniture.sofa-leather", "ademe:furniture.sofa-bed"],
    words: ["soffa, soffor, fåtölj, fåtöljer, hörnsoffa, loungemöbler, soffgrupp, bäddsoffa, puff, sittgrupp, väntrum", "sofa, couch, armchair, lounge furniture, sofa bed, pouffe"],
  }),
  leaf("furniture.storage", ["Förvaring och hyllor", "Storage and shelving"], {
    cpv: ["39122", "39131", "39132", "39152", "39155"], waste: ["200307", "200138", "200140"], kinds: alsoRented,
    top: ["width", "height", "depth", "lockable", "condition_grade"], units: ["piece", "m"],
    climate: ["fira:cupboard", "fira:tambour", "fira:pedestal-desk-high", "fira:pedestal-steel", "ademe:furniture.per-kg"],
    words: ["skåp, hylla, bokhylla, arkivskåp, jalusiskåp, hurts, plåtskåp, arkivhylla, kompaktarkiv, förvaringsskåp, pallställ, lagerhylla, klädskåp, värdeskåp, kassaskåp, bokvagn", "cabinet, shelf, bookcase, filing cabinet, pedestal, locker, racking, archive shelving, safe"],
  }),
  leaf("furniture.screens", ["Skärmar, tavlor och ljuddämpning", "Screens, boards and sound absorbers"], {
    cpv: ["3915", "30195"], waste: ["200307"], kinds: alsoRented,
    top: ["width", "height", "sound_absorption", "upholstery", "condition_grade"], units: ["piece", "m2"],
    words: ["skärmvägg, golvskärm, bordsskärm, avskärmning, ljudabsorbent, whiteboard, skrivtavla, anslagstavla, glastavla, mötesbås, telefonbås", "screen, desk screen, divider, whiteboard, notice board, acoustic screen, phone booth"],
  }),
  leaf("furniture.school", ["Skol- och förskolemöbler", "School and preschool furniture"], {
    cpv: ["3916"], waste: ["200307", "200138"],
    top: ["height", "condition_grade", "furniture_standard", "stackable", "washability"], units: ["piece"],
    climate: [null, "ademe:furniture.chair-wood", "ademe:furniture.chair-plastic", "ademe:furniture.table-wood-4"],
    words: ["skolmöbler, skolbänk, elevbord, elevstol, kateder, förskolemöbler, barnstol, barnbord, skolstol, slöjdbänk, hyvelbänk, barnsäng, skötbord", "school furniture, school desk, pupil chair, preschool furniture, workbench"],
  }),
  leaf("furniture.beds", ["Sängar och madrasser", "Beds and mattresses"], {
    cpv: ["3914311", "39143"], waste: ["200307"], kinds: alsoRented,
    top: ["width", "length", "condition_grade", "washability", "furniture_fire_test"], units: ["piece"],
    mass: [["piece", 34, "ademe-base-empreinte", "Madrass, skum", "Mattress, foam"]],
    climate: [null, "ademe:furniture.bed-complete", "ademe:furniture.bed-frame", "ademe:furniture.mattress-foam", "ademe:furniture.mattress-spring", "ademe:furniture.bed-base-slatted"],
    words: ["säng, sängar, madrass, hotellsäng, våningssäng, ramsäng, sängstomme, sänggavel, extrasäng, bäddmadrass", "bed, mattress, hotel bed, bunk bed, bed frame, headboard"],
  }),
  leaf("furniture.care", ["Vård- och omsorgsmöbler", "Care furniture and aids"], {
    cpv: ["33192", "33193"], waste: ["200307", "200136"], kinds: alsoRented,
    top: ["condition_grade", "height_adjustable", "washability", "function_tested", "max_load"], units: ["piece"],
    words: ["vårdsäng, sjukhussäng, vilstol, rullstol, rollator, lyft, hjälpmedel, britsar, undersökningsbrits, duschstol, sängbord, rullbord", "hospital bed, care chair, wheelchair, walker, hoist, assistive devices, examination couch"],
  }),
  leaf("furniture.outdoor", ["Ute- och lekmöbler", "Outdoor and play equipment"], {
    cpv: ["39142", "375352", "349284"], waste: ["200307", "200138", "200140"],
    top: ["main_material", "impregnation", "condition_grade", "seats", "furniture_standard"], units: ["piece"],
    climate: [null, "ademe:furniture.garden-set-wood", "ademe:furniture.garden-set-metal", "ademe:furniture.garden-set-resin"],
    words: ["parkbänk, utemöbler, trädgårdsmöbler, lekplats, gunga, rutschkana, klätterställning, cykelställ, papperskorg, planteringslåda, parasoll, picknickbord, blomlåda, pergola", "park bench, outdoor furniture, playground, swing, slide, bicycle rack, waste bin, planter"],
  }),
];
