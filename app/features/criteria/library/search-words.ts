import { locales } from "~/shared/locale";
import type { CriterionContent } from "../criterion";

/** Small letters without accents, so that `mobel` finds `möbel`. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^\p{L}\p{N}-]+/gu, " ")
    .trim();

/** Everything of a criterion that words are looked for in. */
export const searchableWords = (id: string, content: CriterionContent): string =>
  foldWords(
    [
      id,
      ...locales.flatMap((locale) =>
        [content.title, content.text, content.motive, content.marketNote, content.followUp].map((text) => text[locale]),
      ),
      content.externalReference ? `${content.externalReference.scheme} ${content.externalReference.id}` : "",
    ].join(" "),
  );
