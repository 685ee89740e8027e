import { categories } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { baseListings } from "../../prisma/seed/content/listings/all";
import type { Vocabulary } from "./generate-queries";

/** Words of the example region's own titles, with what varies between listings left out. */
export const regionVocabulary: Vocabulary = {
  titles: baseListings
    .map(({ title }) => title.replace(/\{[^}]*\}|\[[^\]]*\]/g, " "))
    .filter((title) => /\p{L}{3}/u.test(title)),
  categories: categories.map(({ code }) => code),
  municipalities: municipalities.map(({ code }) => code),
};
