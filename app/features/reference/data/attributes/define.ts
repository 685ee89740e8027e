import type {
  AttributeBasis,
  AttributeOption,
  AttributeTheme,
  ChoiceAttribute,
  EvidenceKind,
  MultiAttribute,
  NumberAttribute,
  PlainAttribute,
} from "../../attribute";
import type { UnitCode } from "../../units";

type Pair = readonly [sv: string, en: string];

interface Common {
  /** Category or group codes; `*` = all. */
  in: readonly string[];
  basis?: AttributeBasis;
  evidence?: readonly EvidenceKind[];
  facet?: boolean;
  help?: Pair;
}

interface NumberOptions extends Common {
  unit?: UnitCode;
  units?: readonly UnitCode[];
  min?: number;
  max: number;
  step?: number;
  integer?: true;
  better?: "higher" | "lower";
}

export type OptionRow = readonly [key: string, sv: string, en: string, exclusive?: "exclusive"];

const toOption = ([key, sv, en, exclusive]: OptionRow): AttributeOption =>
  exclusive ? { key, label: { sv, en }, exclusive: true } : { key, label: { sv, en } };

/** Builders for one theme of the dictionary; a value is a fact unless its row says claim. */
export function forTheme(theme: AttributeTheme) {
  const base = (key: string, [sv, en]: Pair, common: Common) => ({
    key,
    label: { sv, en },
    ...(common.help ? { help: { sv: common.help[0], en: common.help[1] } } : {}),
    theme,
    basis: common.basis ?? "fact",
    evidence: common.evidence ?? [],
    facet: common.facet ?? false,
    categories: common.in,
  });

  return {
    number: (key: string, label: Pair, o: NumberOptions): NumberAttribute => ({
      ...base(key, label, o),
      type: "number",
      min: o.min ?? 0,
      max: o.max,
      ...(o.unit ? { unit: o.unit } : {}),
      ...(o.units ? { units: o.units } : {}),
      ...(o.step ? { step: o.step } : {}),
      ...(o.integer ? { integer: true as const } : {}),
      ...(o.better ? { better: o.better } : {}),
    }),
    choice: (key: string, label: Pair, options: readonly OptionRow[], o: Common & { ordered?: "best_first" }): ChoiceAttribute => ({
      ...base(key, label, o),
      type: "choice",
      options: options.map(toOption),
      ...(o.ordered ? { ordered: o.ordered } : {}),
    }),
    multi: (key: string, label: Pair, options: readonly OptionRow[], o: Common): MultiAttribute => ({
      ...base(key, label, o),
      type: "multi",
      options: options.map(toOption),
    }),
    yesno: (key: string, label: Pair, o: Common): PlainAttribute => ({ ...base(key, label, o), type: "yesno" }),
    date: (key: string, label: Pair, o: Common): PlainAttribute => ({ ...base(key, label, o), type: "date" }),
    text: (key: string, label: Pair, o: Common): PlainAttribute => ({ ...base(key, label, o), type: "text" }),
  };
}

/** Things one can hold and use. */
export const durable = ["building", "timber", "metal", "furniture", "it", "textiles", "packaging", "machines"] as const;
