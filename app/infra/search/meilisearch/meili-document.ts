import { daysBetween, type IsoDate } from "~/shared/dates";
import type { SearchDocument } from "../../../../search/document";

/** Days as numbers, because Meilisearch compares numbers only. */
export const dayNumber = (day: IsoDate): number => daysBetween("1970-01-01", day);

const letters: Readonly<Record<string, string>> = { å: "ħ", ä: "ŧ", ö: "ø" };

/**
 * Å, ä and ö as letters that no tokenizer takes for an a or o with a mark, one for one, so that `lös` is not `los` and a slip between
 * them is one typo. Some builds of the server fold them whatever the locale set; index and question are written alike.
 */
export const asLetters = (text: string): string => text.replace(/[åäö]/g, (letter) => letters[letter] ?? letter);

/** Value of the counted field `start`: `recurring`, `open` (from now on), or the first day. */
export const startOf = (recurring: boolean, availableFrom: IsoDate | null): string =>
  recurring ? "recurring" : (availableFrom ?? "open");

/** A document as Meilisearch holds it; names are those of the index definition. */
export function toMeiliDocument({ id, fingerprint, title, description, terms, facts, visibility }: SearchDocument) {
  return {
    id,
    fingerprint,
    heading: title,
    text: description.slice(0, 20_000),
    title: asLetters(terms.title.join(" ")),
    meanings: asLetters(terms.meanings.join(" ")),
    about: asLetters(terms.about.join(" ")),
    body: asLetters(terms.body.join(" ")),
    hints: asLetters(terms.hints.join(" ")),
    folded: terms.folded.join(" "),
    type: facts.type,
    rank: facts.type === "surplus" ? 2 : 1,
    categoryGroup: facts.categoryGroup,
    categoryCode: facts.categoryCode,
    municipality: facts.municipalityCode,
    condition: facts.conditionGrade,
    priceKind: facts.priceKind,
    price: facts.priceMinor,
    strategy: facts.strategy,
    organizationId: facts.organizationId,
    organizationKind: facts.organizationKind,
    recurring: facts.recurring,
    start: startOf(facts.recurring, facts.availableFrom),
    availableFrom: facts.availableFrom === null ? 0 : dayNumber(facts.availableFrom),
    climate: facts.climateKg,
    publishedAt: Date.parse(facts.publishedAt),
    attributes: facts.attributes,
    publicFrom: visibility.publicFrom === null ? null : dayNumber(visibility.publicFrom),
    partnersFrom: visibility.partnersFrom === null ? null : dayNumber(visibility.partnersFrom),
    groups: visibility.partnerGroupIds,
    expiresOn: dayNumber(visibility.expiresOn),
    permitRequired: visibility.permitRequired,
    _geo: facts.latitude === null || facts.longitude === null ? null : { lat: facts.latitude, lng: facts.longitude },
  };
}
