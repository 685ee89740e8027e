import type { PairMapView } from "./pair-map";
import type { TraceView } from "./trace-list";
import type { YearView } from "./year-chart";

/** One side of a pair in words. */
export interface DossierFlow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly firm: { readonly id: string; readonly name: string; readonly href: string | null; readonly kind: string };
  readonly place: string | null;
  readonly amount: string | null;
  readonly category: string | null;
  readonly wasteCode: string | null;
  /** Each code with its name. */
  readonly trade: readonly string[];
  readonly months: string;
  readonly form: string | null;
  readonly properties: readonly string[];
  readonly legal: string | null;
  readonly origin: string;
  readonly confirmed: string | null;
  readonly listing: string | null;
}

interface RangeText {
  readonly typical: string;
  readonly between: string;
}

/** Everything the page of a pair shows, in the reader's language. */
export interface DossierView {
  readonly out: DossierFlow;
  readonly need: DossierFlow;
  readonly trace: TraceView;
  readonly km: string | null;
  readonly map: PairMapView | null;
  readonly year: YearView | null;
  readonly precedents: readonly {
    readonly id: string;
    readonly what: string;
    readonly use: string;
    readonly place: string;
    readonly year: string;
    readonly reference: string;
    readonly url: string | null;
    readonly certainty: "secondary" | "memory" | null;
    readonly status: "running" | "trial" | "restricted" | null;
    /** Trades of who gave and who took; empty where the source names none. */
    readonly donor: string;
    readonly taker: string;
    readonly same: {
      readonly material: boolean;
      readonly code: string | null;
      readonly receiver: string | null;
      readonly donor: boolean;
    };
  }[];
  readonly duties: readonly { readonly code: string; readonly text: string; readonly source: string }[];
  readonly effect: {
    readonly amount: string | null;
    readonly climate: (RangeText & { readonly factor: string }) | null;
    readonly none: string | null;
    readonly money: RangeText | null;
    /** Prices assumed for the money, each a sentence; none where there is no money. */
    readonly prices: readonly string[];
  };
  readonly questions: { readonly out: readonly string[]; readonly in: readonly string[] };
  /** Forms in which the advisers write the answers into what they noted; null: the firm's own to say. */
  readonly answerAt: { readonly out: string | null; readonly in: string | null };
  readonly decided: readonly { readonly text: string; readonly day: string; readonly caseId: string | null }[];
  readonly reasons: readonly { readonly value: string; readonly label: string }[];
  readonly acts: boolean;
  /** The receiver has stated no need: there is nothing to decide on yet. */
  readonly assumed: boolean;
}
