import type { Strategy } from "~/features/impact/strategy";
import type { IsoDate } from "~/shared/dates";
import type { Bilingual } from "~/shared/locale";
import {
  criterionAreas,
  criterionKinds,
  criterionLevels,
  type CriterionArea,
  type CriterionKind,
  type CriterionLevel,
  type CriterionRef,
  type ParameterDefinition,
} from "../criterion";
import { meantWords } from "./meant-words";
import { foldWords } from "./search-words";

/** A criterion as lists show it. */
export interface CriterionSummary extends CriterionRef {
  readonly area: CriterionArea;
  readonly kind: CriterionKind;
  readonly level: CriterionLevel;
  readonly strategy: Strategy;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly date: IsoDate;
  readonly reviewBy: IsoDate;
  readonly parameters: readonly ParameterDefinition[];
  readonly includes: readonly string[];
  readonly replaces: readonly string[];
  /** Offers can be tried against it by machine. */
  readonly checkable: boolean;
  /** Folded text of both languages. */
  readonly words: string;
}

/** Which criteria are asked for; an empty list leaves that side open. */
export interface CriterionFilter {
  readonly words: string;
  readonly areas: readonly CriterionArea[];
  readonly levels: readonly CriterionLevel[];
  readonly kinds: readonly CriterionKind[];
  readonly strategies: readonly Strategy[];
}

export const everyCriterion: CriterionFilter = { words: "", areas: [], levels: [], kinds: [], strategies: [] };

/** How many answer each choice of one side when the other sides stay as they are. */
export interface CriterionCounts {
  readonly areas: Readonly<Record<string, number>>;
  readonly levels: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly strategies: Readonly<Record<string, number>>;
}

const sides = {
  areas: (row: CriterionSummary) => row.area,
  levels: (row: CriterionSummary) => row.level,
  kinds: (row: CriterionSummary) => row.kind,
  strategies: (row: CriterionSummary) => row.strategy,
} as const;
type Side = keyof typeof sides;
const sideNames = Object.keys(sides) as Side[];

const number = (id: string): number => Number(id.slice(id.indexOf("-") + 1));

/** Areas in their order, then kinds as documents have them, then ambition, then number. */
export const inLibraryOrder = (a: CriterionSummary, b: CriterionSummary): number =>
  criterionAreas.indexOf(a.area) - criterionAreas.indexOf(b.area) ||
  criterionKinds.indexOf(a.kind) - criterionKinds.indexOf(b.kind) ||
  criterionLevels.indexOf(a.level) - criterionLevels.indexOf(b.level) ||
  number(a.id) - number(b.id);

/** Each word of a search with what it may have been meant as. */
type Meant = readonly (readonly string[])[];

const hasAll = (text: string, words: Meant): boolean =>
  words.every((meant) => meant.some((word) => text.includes(word)));

function tester(filter: CriterionFilter, words: Meant, except?: Side) {
  const active = sideNames.filter((side) => side !== except && filter[side].length > 0);
  return (row: CriterionSummary): boolean =>
    active.every((side) => (filter[side] as readonly string[]).includes(sides[side](row))) && hasAll(row.words, words);
}

function countBy(rows: readonly CriterionSummary[], side: Side): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[sides[side](row)] = (counts[sides[side](row)] ?? 0) + 1;
  return counts;
}

/**
 * The criteria that answer every side of a filter, in library order, with counts for each choice. Every word must be
 * found, or the nearest to it where nobody has written it so; those with all words in the title stand first.
 */
export function browseCriteria(
  library: readonly CriterionSummary[],
  filter: CriterionFilter,
): { readonly rows: CriterionSummary[]; readonly counts: CriterionCounts } {
  const texts = library.map((row) => row.words);
  const words = foldWords(filter.words)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => meantWords(word, texts));
  const inTitle = ({ id, title }: CriterionSummary): number => {
    const text = foldWords(`${id} ${title.sv} ${title.en}`);
    return words.length > 0 && hasAll(text, words) ? 0 : 1;
  };
  const rows = library.filter(tester(filter, words)).sort((a, b) => inTitle(a) - inTitle(b) || inLibraryOrder(a, b));
  const count = (side: Side) => countBy(library.filter(tester(filter, words, side)), side);
  return {
    rows,
    counts: {
      areas: count("areas"),
      levels: count("levels"),
      kinds: count("kinds"),
      strategies: count("strategies"),
    },
  };
}
