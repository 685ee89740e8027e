import type { MediaView } from "~/features/media/media-view";
import type { Locale } from "~/shared/locale";
import type { Option } from "~/ui/inputs";
import type { HappenedEntry } from "~/ui/timeline";
import type { AidLevel } from "../aid/aid";
import type { Side, Stage } from "../cases/case";
import type { EntryKind } from "../entries/entry";
import type { IntroductionState } from "../introductions/introduction";

/** A fact in words only, as it comes from the server. */
export interface TextFact {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

export interface SideView {
  readonly side: Side;
  readonly name: string | null;
  readonly href: string | null;
  readonly facts: readonly TextFact[];
  readonly member: boolean;
  /** Where a firm that is no member is written to. */
  readonly email: string | null;
  /** In which it is; null for a member. */
  readonly language: Locale | null;
  readonly gone: boolean;
  readonly approached: readonly { readonly name: string; readonly href: string | null }[];
}

export interface EntryView {
  readonly id: string;
  readonly kind: EntryKind;
  readonly body: string;
  readonly over: string;
  readonly lines: readonly string[];
  readonly done: boolean;
  readonly ics: string | null;
  readonly file: Pick<MediaView, "id" | "fileName"> | null;
  readonly removable: boolean;
}

export interface SharedView {
  readonly label: string;
  readonly text: string;
  readonly when: "question" | "introduction";
}

export interface IntroductionView {
  readonly id: string;
  readonly state: IntroductionState;
  readonly asked: string;
  readonly expires: string;
  readonly answers: readonly { readonly side: Side; readonly text: string }[];
  readonly message: string;
}

export interface AidView {
  readonly key: string;
  readonly firm: string;
  readonly sum: string;
  readonly level: AidLevel;
  readonly certificate: string;
}

export interface TimeView {
  readonly id: string;
  readonly day: string;
  readonly firm: string;
  readonly hours: string;
  readonly amount: string;
  readonly note: string;
}

export interface OutcomeView {
  readonly id: string;
  readonly kind: "estimated" | "verified";
  readonly period: string;
  readonly facts: readonly TextFact[];
}

/** The page of a case in the reader's words. */
export interface CaseView {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly stage: Stage;
  readonly closed: boolean;
  readonly frozen: string | null;
  readonly mayWork: boolean;
  readonly consented: boolean;
  /** No question waits and no consent stands: another firm may be named. */
  readonly mayChangeFirms: boolean;
  readonly facts: readonly TextFact[];
  /** Page of the suggestion that the case began from. */
  readonly suggestion: string | null;
  readonly sides: readonly SideView[];
  readonly remindOn: string;
  readonly ownerId: string;
  readonly project: string;
  /** Projects that other cases name. */
  readonly projects: readonly string[];
  readonly advisers: readonly Option[];
  /** What would be shared if the question were sent now; null when it cannot be, with why. */
  readonly toShare: Readonly<Record<Side, readonly SharedView[]>> | null;
  readonly cannotAsk: string | null;
  readonly message: string;
  readonly introductions: readonly IntroductionView[];
  readonly entries: readonly EntryView[];
  readonly keepUntil: string;
  readonly aid: readonly AidView[];
  readonly aidSource: string;
  readonly times: readonly TimeView[];
  readonly outcomes: readonly OutcomeView[];
  /** Deals that the next outcome may be the same as. */
  readonly deals: readonly Option[];
  readonly history: readonly HappenedEntry[];
  /** Day it is, for the forms. */
  readonly today: string;
  readonly keys: { readonly entry: string; readonly time: string; readonly outcome: string };
}
