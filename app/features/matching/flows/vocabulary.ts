import { textTerms } from "../../../../search/language/analyse";
import { groupOf } from "~/features/reference/category";
import { detectMaterials } from "../materials/detect-materials";
import { materials } from "../data/materials";
import type { Flow } from "./flow";
import type { KnownExchanges } from "../ranking/known-exchanges";
import { industryProfile, industryValue, type IndustryProfile } from "./industry";

/** Longest title read, in words. */
const mostWords = 40;
/** Rarest words kept of one flow. */
export const mostTerms = 8;

/** Numbers for texts: the same text always has the same number within one vocabulary. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** −1 for a text that has no number yet. */
  find(text: string): number {
    return this.numbers.get(text) ?? -1;
  }
}

const materialPlace = new Map(materials.map(({ id }, place) => [id, place]));

interface WordFacts {
  readonly terms: readonly string[];
  readonly materials: readonly number[];
}

/** Numbers and profiles that columns of flows share, so that a new flow can be compared with them. */
export class Vocabulary {
  readonly categories = new Numbering();
  readonly groups = new Numbering();
  readonly trades = new Numbering();
  readonly organizations = new Numbering();
  readonly measures = new Numbering();
  readonly terms = new Numbering();
  /** Telling weight of a term: the rarer, the more; 0 = so common that it tells nothing. */
  idf: Float32Array = new Float32Array();
  private readonly profileNumbers = new Numbering();
  private readonly profiles: IndustryProfile[] = [];
  private readonly values: Float32Array[] = [];
  private readonly read = new Map<string, WordFacts>();

  constructor(readonly known: KnownExchanges) {}

  /** Words and materials of a flow; the same title under the same code is read once. */
  words({ title, wasteCode }: Flow): WordFacts {
    const key = `${wasteCode ?? ""}\u0000${title}`;
    let facts = this.read.get(key);
    if (!facts) {
      const { words, meanings } = textTerms(title, mostWords);
      const hits = detectMaterials(title, wasteCode === null ? [] : [wasteCode]);
      facts = {
        terms: [...new Set([...words, ...meanings])],
        materials: hits.map(({ material }) => materialPlace.get(material.id) as number),
      };
      this.read.set(key, facts);
    }
    return facts;
  }

  /** Profile of the industries that take what the flow is; flows of the same materials and code share one. */
  profile(flow: Flow): number {
    const names = this.words(flow)
      .materials.map((place) => materials[place]?.label.en ?? "")
      .join(", ");
    const number = this.profileNumbers.of(`${flow.wasteCode ?? ""}\u0000${names}`);
    if (number === this.profiles.length)
      this.profiles.push(industryProfile(this.known, this.wordsOfMaterials(flow), flow.wasteCode));
    return number;
  }

  private wordsOfMaterials(flow: Flow): string {
    return this.words(flow)
      .materials.flatMap((place) => materials[place]?.words.sv[0] ?? [])
      .join("; ");
  }

  trade = (nace: readonly string[]): number => this.trades.of(nace.join(";"));

  /** How well firms of that trade fit the profile, 0 to 1; worked out once a pair. */
  industry(profile: number, trade: number): number {
    const value = this.values[profile]?.[trade];
    return value === undefined || Number.isNaN(value) ? this.workOut(profile, trade) : value;
  }

  private workOut(profile: number, trade: number): number {
    let row = this.values[profile];
    if (!row || row.length <= trade) {
      const longer = new Float32Array(this.trades.texts.length + 16).fill(Number.NaN);
      if (row) longer.set(row);
      this.values[profile] = row = longer;
    }
    const nace = (this.trades.texts[trade] ?? "").split(";").filter((code) => code !== "");
    row[trade] = industryValue(this.profiles[profile] as IndustryProfile, nace);
    return row[trade] as number;
  }

  category = (code: string | null): number => (code === null || !code.includes(".") ? -1 : this.categories.of(code));
  group = (code: string | null): number => (code === null ? -1 : this.groups.of(groupOf(code) ?? ""));
}
