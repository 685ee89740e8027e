import type { CriterionLevel } from "~/features/criteria/criterion";
import type { Outcome } from "~/features/criteria/requirement";
import type { Standing as GroupStanding } from "../check/check-supply";

/** How many pass, may pass and fail. */
export interface Counts {
  readonly pass: number;
  readonly unknown: number;
  readonly fail: number;
}

export interface LevelProps {
  readonly level: CriterionLevel;
  readonly href: string;
  /** Stands in the draft; is being tried. */
  readonly current: boolean;
  readonly tried: boolean;
  readonly counts: Counts;
  readonly firms: number;
  readonly firmsOpen: number;
  /** What passing offers hold of the need, with unit; null where the lot says no amount. */
  readonly amount: string | null;
  readonly share: string | null;
  /** kg CO2e saved a unit, with unit; null where no passing offer has a factor. */
  readonly climate: string | null;
  readonly climateOffers: number;
  readonly requirements: number;
  /** What is exchanged, left out and added, in words. */
  readonly changes: readonly {
    readonly kind: "exchanged" | "left_out" | "added";
    readonly text: string;
    readonly to: string;
  }[];
}

export interface ParameterForm {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Hidden fields of what is tried already. */
  readonly steps: readonly string[];
}

export interface RequirementProps {
  /** `K1`. */
  readonly number: string;
  readonly key: string;
  readonly title: string;
  readonly level: CriterionLevel;
  readonly own: boolean;
  readonly counts: Counts;
  readonly after: { readonly pass: number; readonly unknown: number };
  readonly without: { readonly pass: number; readonly unknown: number };
  readonly failsOnlyHere: number;
  readonly firms: number;
  readonly empties: boolean;
  readonly form: ParameterForm | null;
}

export interface CellProps {
  readonly outcome: Outcome;
  /** What stands in the cell: the value, or the outcome in a word. */
  readonly text: string;
  /** What is missing or stated, whole. */
  readonly hint: string;
}

export interface GridRowProps {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly about: string;
  readonly cells: readonly CellProps[];
}

export interface GroupProps {
  readonly id: string;
  readonly standing: GroupStanding;
  /** Of those that fall on one: its number. */
  readonly number: string | null;
  readonly count: number;
  readonly rows: readonly GridRowProps[];
  readonly moreHref: string | null;
}

export interface WayProps {
  readonly kind: "lower" | "soften" | "award" | "ask" | "remove";
  readonly number: string;
  /** What it would say instead. */
  readonly detail: string;
  readonly href: string;
  readonly from: number;
  readonly pass: number;
  readonly unknown: number;
}

export interface EmptyingProps {
  readonly numbers: readonly string[];
  readonly title: string;
  readonly reached: number;
  readonly pass: number;
  readonly passWithout: number;
  readonly unknownWithout: number;
  readonly reasons: readonly { readonly text: string; readonly unknown: boolean; readonly offers: number }[];
  readonly ways: readonly WayProps[];
}

export interface TrialProps {
  readonly words: readonly string[];
  /** Values of `prova`. */
  readonly steps: readonly string[];
  readonly stopHref: string;
  /** How many pass the draft as it is. */
  readonly before: number;
}

export interface MissingFact {
  /** `offer.warranty_months` */
  readonly key: string;
  readonly label: string;
  readonly offers: number;
}

export interface SupplyCheckProps {
  readonly base: string;
  readonly version: number;
  /** May change the draft. */
  readonly mayEdit: boolean;
  /** May keep checks and ask the market. */
  readonly officer: boolean;
  readonly lotKey: string;
  readonly lots: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  readonly scope: {
    readonly label: string;
    readonly wide: boolean;
    readonly toggleHref: string;
    readonly leaves: number;
  };
  readonly at: string;
  readonly offers: number;
  readonly ownOffers: number;
  readonly firms: { readonly all: number; readonly passing: number; readonly open: number };
  readonly counts: Counts;
  /** Requirements about which no offer has stated anything. */
  readonly silent: number;
  readonly trial: TrialProps | null;
  readonly levels: readonly LevelProps[];
  readonly unit: string | null;
  readonly requirements: readonly RequirementProps[];
  readonly asked: readonly { readonly title: string; readonly counts: Counts }[];
  readonly readOnly: readonly string[];
  readonly groups: readonly GroupProps[];
  readonly emptying: EmptyingProps | null;
  readonly quantity: {
    readonly need: string;
    readonly passing: string;
    readonly open: string;
    readonly share: number;
    readonly notes: readonly string[];
  } | null;
  readonly missing: readonly MissingFact[];
  readonly snapshots: readonly {
    readonly href: string;
    readonly label: string;
    readonly pass: number;
    readonly offers: number;
  }[];
  readonly questions: readonly { readonly href: string; readonly label: string; readonly answers: number }[];
}
