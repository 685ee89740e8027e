import type { CategoryFamily, CategoryGroup, GroupCode } from "../../category";

const group = (number: string, code: GroupCode, sv: string, en: string, family: CategoryFamily, wordsSv: string, wordsEn: string): CategoryGroup => ({
  code,
  label: { sv, en },
  family,
  icon: `icon-${number}-${code}`,
  illustration: `cat-${number}-${code}`,
  searchWords: { sv: wordsSv.split(", "), en: wordsEn.split(", ") },
});

export const categoryGroups: readonly CategoryGroup[] = [
  group("01", "building", "Byggmaterial", "Building materials", "build", "byggvaror, byggåterbruk, rivningsmaterial, byggnadsmaterial", "construction materials, building products, salvage"),
  group("02", "timber", "Trä", "Timber", "build", "virke, bräder, trävaror, plank", "wood, lumber"),
  group("03", "metal", "Metall", "Metal", "made", "stål, järn, plåt, aluminium, koppar", "steel, iron, aluminium, copper"),
  group("04", "furniture", "Möbler", "Furniture", "soft", "inredning, kontorsmöbler, möblemang, lösöre", "office furniture, interior"),
  group("05", "it", "IT och elektronik", "IT and electronics", "made", "datorer, elektronik, skärmar, vitvaror, teknik", "computers, electronics, devices"),
  group("06", "textiles", "Textil", "Textiles", "soft", "tyg, kläder, textilier, arbetskläder", "fabric, clothing, workwear"),
  group("07", "packaging", "Emballage och pallar", "Packaging and pallets", "soft", "förpackningar, lastbärare, pallar, lådor", "packaging, load carriers, boxes"),
  group("08", "soil", "Jord, sten och massor", "Soil, stone and aggregates", "build", "schaktmassor, grus, jordmassor, berg, anläggning", "excavated soil, gravel, aggregates, rock"),
  group("09", "machines", "Maskiner och fordon", "Machines and vehicles", "made", "maskin, fordon, verktyg, utrustning, entreprenadmaskiner", "machinery, vehicles, tools, equipment"),
  group("10", "food", "Livsmedel och organiskt", "Food and organic matter", "flow", "mat, livsmedel, restprodukter, foder, biologiskt", "food, feed, organic residues"),
  group("11", "energy", "Energi, värme och vatten", "Energy, heat and water", "flow", "energi, restvärme, el, vvs, vatten", "energy, waste heat, electricity, plumbing, water"),
  group("12", "services", "Tjänster och reparation", "Services and repair", "flow", "tjänst, reparation, lagning, hyra, service", "service, repair, rental, maintenance"),
];
