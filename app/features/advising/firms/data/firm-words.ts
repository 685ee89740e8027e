import type { FieldWord } from "~/features/catalogue/import/data/field-columns";

/** What a file of firms and flows calls the choices of the forms, and what is read beside it. */
export interface CellWord extends FieldWord {
  readonly aliases: readonly string[];
}

const word = (value: string, sv: string, en: string, ...aliases: readonly string[]): CellWord => ({
  value,
  label: { sv, en },
  aliases,
});

export const directionWords = [word("out", "har", "has", "ut"), word("in", "behöver", "needs")];

export const periodWords = [
  word("once", "en gång", "once"),
  word("week", "vecka", "week", "varje vecka", "every week"),
  word("month", "månad", "month", "varje månad", "every month"),
  word("year", "år", "year", "varje år", "every year"),
];

export const formWords = [
  word("piece", "stycken", "pieces"),
  word("bulk", "lös vikt", "loose", "bulk"),
  word("powder", "pulver", "powder", "damm", "dust", "pulver eller damm", "powder or dust"),
  word("sludge", "slam", "sludge"),
  word("liquid", "vätska", "liquid", "flytande"),
  word("gas", "gas", "gas"),
  word("heat", "värme", "heat"),
  word("capacity", "ledig kapacitet", "spare capacity", "kapacitet", "capacity"),
];

export const storageWords = [
  word("outdoors", "utomhus", "outdoors", "ute"),
  word("dry", "torrt", "dry"),
  word("cold", "kallt", "cold", "kyl"),
  word("frozen", "fryst", "frozen", "frys"),
  word("tank", "tank", "tank"),
  word("pressure", "under tryck", "under pressure", "tryck"),
];

export const legalWords = [
  word("product", "produkt", "product", "produkt, inte avfall", "product, not waste"),
  word("by_product", "biprodukt", "by-product", "biprodukt, inte avfall", "by-product, not waste"),
  word("end_of_waste", "har upphört att vara avfall", "has ceased to be waste", "upphört som avfall", "end of waste"),
  word("waste", "avfall", "waste"),
  word("hazardous_waste", "farligt avfall", "hazardous waste"),
];

const hazardWords = [
  word("asbestos", "asbest", "asbestos"),
  word("pcb", "PCB", "PCB"),
  word("oil", "olja", "oil"),
  word("heavy_metals", "tungmetaller", "heavy metals"),
  word("flammable", "brandfarligt", "flammable"),
  word("corrosive", "frätande", "corrosive"),
  word("biological", "smittorisk", "infectious"),
  word("explosive_dust", "explosivt damm", "explosive dust"),
];

export const revisionWords = [
  word("2007", "SNI 2007", "SNI 2007", "sni2007", "nace 2", "nace rev 2", "sni 2007 (nace rev. 2)"),
  word("2025", "SNI 2025", "SNI 2025", "sni2025", "nace 2.1", "nace rev 2.1", "sni 2025 (nace rev. 2.1)"),
];

export const sizeWords = [
  word("none", "inga anställda", "no employees", "inga", "0"),
  word("micro", "1–9 anställda", "1–9 employees", "mikro", "mikroföretag"),
  word("small", "10–49 anställda", "10–49 employees", "litet", "små", "småföretag"),
  word("medium", "50–249 anställda", "50–249 employees", "medelstort", "mellan"),
  word("large", "250 anställda eller fler", "250 employees or more", "stort", "storföretag", "250+"),
];

export const monthWords = [
  word("1", "jan", "Jan", "januari", "january"),
  word("2", "feb", "Feb", "februari", "february"),
  word("3", "mar", "Mar", "mars", "march"),
  word("4", "apr", "Apr", "april"),
  word("5", "maj", "May"),
  word("6", "jun", "Jun", "juni", "june"),
  word("7", "jul", "Jul", "juli", "july"),
  word("8", "aug", "Aug", "augusti", "august"),
  word("9", "sep", "Sep", "sept", "september"),
  word("10", "okt", "Oct", "oktober", "october"),
  word("11", "nov", "Nov", "november"),
  word("12", "dec", "Dec", "december"),
];

export const allYearWords = [word("all", "hela året", "all year")];
export const noneWords = [word("none", "inga", "none", "inget", "nej", "no")];
export const hazardOrNoneWords = [...noneWords, ...hazardWords];

export const operatorWords = [
  word("at_least", "minst", "at least", ">=", "≥"),
  word("at_most", "högst", "at most", "<=", "≤"),
  word("equals", "är", "is", "="),
  word("not_equals", "är inte", "is not", "≠"),
  word("includes_all", "alla av", "all of"),
  word("includes_any", "något av", "any of"),
  word("includes_none", "inget av", "none of"),
  word("before", "före", "before"),
  word("after", "efter", "after"),
];
