import type { IsoDate } from "~/shared/dates";
import type { Firm, Side } from "../cases/case";

export const entryKinds = ["note", "meeting", "task", "file", "contact"] as const;
export type EntryKind = (typeof entryKinds)[number];

export const channels = ["phone", "mail", "visit", "meeting", "other"] as const;
export type Channel = (typeof channels)[number];

/** Something written down in a case. */
export interface CaseEntry {
  readonly id: string;
  readonly caseId: string;
  readonly kind: EntryKind;
  readonly body: string;
  /** Of a meeting; of a contact: when it was. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string;
  readonly dueOn: IsoDate | null;
  readonly doneAt: Date | null;
  readonly assigneeId: string | null;
  readonly mediaId: string | null;
  /** Of a contact: where the firm stood, and which it was. */
  readonly side: Side | null;
  readonly firm: Firm;
  readonly channel: Channel | null;
  readonly purpose: string;
  /** Last day a contact is kept. */
  readonly eraseOn: IsoDate | null;
  readonly authorId: string | null;
  readonly createdAt: Date;
}

interface Keyed {
  /** Chosen by the form; makes a double press one entry. */
  readonly clientKey: string;
}

export type NewEntry = Keyed &
  (
    | { readonly kind: "note"; readonly body: string }
    | { readonly kind: "file"; readonly body: string; readonly mediaId: string }
    | {
        readonly kind: "task";
        readonly body: string;
        readonly dueOn: IsoDate | null;
        readonly assigneeId: string | null;
      }
    | {
        readonly kind: "meeting";
        readonly body: string;
        readonly place: string;
        readonly startsAt: Date;
        readonly endsAt: Date;
      }
    | {
        readonly kind: "contact";
        readonly body: string;
        readonly side: Side;
        readonly channel: Channel;
        readonly purpose: string;
        readonly startsAt: Date;
        readonly eraseOn: IsoDate;
      }
  );

/** Years a note of a contact is kept at most. */
export const longestKept = 5;
