import type { HappenedEntry } from "~/ui/timeline";

/** A firm as its page for advisers shows it, in the reader's words. */
export interface FirmView {
  readonly id: string;
  /** 0 for a member, whose details are its own. */
  readonly version: number;
  readonly name: string;
  readonly member: boolean;
  /** A member's public page. */
  readonly href: string | null;
  readonly acts: boolean;
  readonly facts: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  /** Last day that its contact person is kept, in words; null: nobody is noted. */
  readonly contactUntil: string | null;
  /** Values of the form that changes it. */
  readonly kept: Readonly<Record<string, string>>;
  readonly contradictions: readonly {
    readonly key: string;
    readonly index: number;
    readonly label: string;
    readonly kept: string;
    readonly said: string;
    readonly day: string;
    readonly visit: string | null;
  }[];
  readonly visits: readonly { readonly id: string; readonly title: string; readonly note: string }[];
  readonly cases: readonly { readonly id: string; readonly title: string; readonly note: string }[];
  readonly history: readonly HappenedEntry[];
}
