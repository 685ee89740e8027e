import { alsoRented, leaf } from "./define";

export const textileCategories = [
  leaf("textiles.workwear", ["Arbetskläder och skydd", "Workwear and protective clothing"], {
    cpv: ["181", "35113"], waste: ["200110", "150203"], kinds: alsoRented,
    top: ["garment_size", "condition_grade", "hi_vis_class", "logo_status", "industrial_laundry"], units: ["piece", "kg", "pair"],
    climate: ["uk:clothing", "ademe:textile.jeans", "ademe:textile.jacket-waterproof", "ademe:textile.sweatshirt-cotton", "ademe:textile.polo", "ademe:textile.tshirt-cotton"],
    words: ["arbetskläder, varselkläder, varselväst, skyddskläder, overall, arbetsbyxor, skyddsskor, vårdkläder, kockkläder, handskar, hjälm, uniform, profilkläder", "workwear, hi-vis, protective clothing, coveralls, safety shoes, scrubs, uniform, gloves, helmet"],
  }),
  leaf("textiles.clothing", ["Kläder och skor", "Clothing and footwear"], {
    cpv: ["182", "183", "184", "188"], waste: ["200110"],
    top: ["garment_size", "condition_grade", "main_fibre", "uniform_set", "colour"], units: ["piece", "kg", "pair"],
    climate: ["uk:clothing", "ademe:textile.tshirt-cotton", "ademe:textile.sweater-wool", "ademe:textile.coat", "ademe:textile.dress-cotton", "ademe:textile.shirt-cotton"],
    words: ["kläder, skor, jackor, byxor, tröjor, t-shirts, second hand, ytterkläder, sportkläder, vinterkläder, restlager kläder", "clothes, shoes, jackets, trousers, T-shirts, second-hand, footwear, outerwear"],
  }),
  leaf("textiles.linen", ["Lakan, handdukar och bäddtextil", "Bed linen and towels"], {
    cpv: ["39512", "39514", "3951"], waste: ["200111"], kinds: alsoRented,
    top: ["condition_grade", "length", "width", "industrial_laundry", "main_fibre"], units: ["piece", "kg", "package"],
    words: ["lakan, påslakan, handduk, handdukar, örngott, täcke, kudde, filt, frotté, sjukhuslinne, bordsduk, servetter, sängkläder, badlakan", "sheets, towels, duvet covers, pillowcases, blankets, tablecloths, hospital linen"],
  }),
  leaf("textiles.interior", ["Gardiner och inredningstextil", "Curtains and interior textiles"], {
    cpv: ["39515", "39525"], waste: ["200111"],
    top: ["length", "width", "furniture_fire_test", "colour", "condition_grade"], units: ["piece", "m2", "m"],
    words: ["gardin, gardiner, rullgardin, mörkläggning, scenridå, kuddar, draperi, persienn, markis, solskydd, duk, presenning, tält", "curtains, blinds, drapes, stage curtain, cushions, awning, tarpaulin, tent"],
  }),
  leaf("textiles.fabric", ["Tyg och garn", "Fabric and yarn"], {
    cpv: ["192", "1943"], waste: ["040222"],
    top: ["main_fibre", "width", "areal_mass", "abrasion", "colour"], units: ["m", "kg", "roll", "m2"],
    words: ["tyg, tyger, möbeltyg, metervara, garn, tygrulle, stuvar, restparti tyg, läder, skinn, filt, vadd, ull", "fabric, yarn, upholstery fabric, leather, remnants, wool, felt"],
  }),
  leaf("textiles.textile_waste", ["Textilspill och fiber", "Textile waste and fibre"], {
    cpv: ["196"], waste: ["040222", "040221", "200110", "200111", "191208"],
    top: ["main_fibre", "mono_material", "hardware_removed", "colour", "recycled_fibre"], units: ["kg", "tonne", "pallet"],
    words: ["textilspill, textilavfall, klipp, trasor, putstrasor, fiber, tygspill, kasserade textilier, återvunnen fiber, stickspill", "textile waste, rags, wiping cloths, offcuts, fibre, clippings"],
  }),
];
