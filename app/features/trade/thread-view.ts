import type { MediaView } from "~/features/media/media-view";
import type { ThreadSide, WriteRefusal } from "./thread";

export interface MessageView {
  readonly id: string;
  /** Written by our organization. */
  readonly own: boolean;
  readonly authorName: string | null;
  readonly organizationName: string;
  readonly body: string;
  readonly createdAt: string;
  readonly files: readonly MediaView[];
}

export interface ThreadView {
  readonly kind: "thread";
  readonly id: string;
  readonly side: ThreadSide;
  readonly listing: {
    readonly reference: string;
    readonly title: string;
    readonly type: string;
    readonly categoryCode: string | null;
    readonly open: boolean;
  };
  readonly other: { readonly name: string; readonly slug: string; readonly verified: boolean };
  readonly messages: readonly MessageView[];
  /** There are messages before the first of these. */
  readonly hasEarlier: boolean;
  /** Time of the latest message that the other organization has seen. */
  readonly seenUntil: string | null;
  readonly blockedByUs: boolean;
  /** Why nothing can be written now; null = go on. */
  readonly refusal: WriteRefusal | null;
  /** The person has an open report about it. */
  readonly reported: boolean;
  /** Something in it was new to the person until now. */
  readonly wasUnread: boolean;
}

/** The thread belongs to another organization of the same person: they switch and read on. */
export interface ThreadElsewhere {
  readonly kind: "elsewhere";
  readonly organization: { readonly id: string; readonly name: string };
}

/** A reported thread as the administrators' queue shows it. */
export interface ThreadReportView {
  readonly id: string;
  readonly threadId: string;
  readonly reason: string;
  readonly message: string;
  readonly state: string;
  readonly decision: string;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly listing: { readonly reference: string; readonly title: string };
  readonly sellerName: string;
  readonly buyerName: string;
  /** The last messages of the reported thread, for the administrator to judge. */
  readonly messages: readonly {
    readonly id: string;
    readonly organizationName: string;
    readonly body: string;
    readonly createdAt: string;
  }[];
}
