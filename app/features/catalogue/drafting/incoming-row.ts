import type { AppError } from "~/shared/app-error";
import type { ListingPatch, ListingState, ListingType, Release } from "../listing";

/** One row of an import or of the seed: a listing to make, or to change where the reference is already there. */
export interface IncomingRow {
  /** The owner's own number: finds the listing again. Null makes a new listing each time. */
  readonly externalReference: string | null;
  /** Our reference; finds the listing before the owner's number does. */
  readonly reference?: string;
  /** For a new listing; the type of one that exists stays. */
  readonly type: ListingType;
  readonly fields: ListingPatch;
  /** Publish it if nothing stands in the way; otherwise it stays as it is. */
  readonly publish: boolean;
  /** Answers of the legal-status gate; absent leaves what is recorded. */
  readonly legal?: IncomingLegal;
  /** For a new listing. */
  readonly release?: Release;
  /** For a new listing: photos in their order. */
  readonly photos?: readonly { readonly mediaId: string; readonly altText: string }[];
  /** For a new listing of the example region: when it was made and shown, and what became of it. Only the system may say so. */
  readonly past?: IncomingPast;
}

export interface IncomingLegal {
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly wasteCode: string | null;
  readonly note: string;
}

export interface IncomingPast {
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly state: ListingState;
}

export interface SaveRowsOptions {
  /** Milliseconds the one transaction may take. */
  readonly timeout?: number;
  /** Kept on listings made, so that they are found together. */
  readonly importId?: string;
  /** Told now and then how many rows are done; nothing stands before the whole call has returned. */
  readonly onProgress?: (done: number) => void;
}

/** What became of a row, in the order given. A refused row changes nothing and does not stop the others. */
export type SavedRow =
  | {
      readonly outcome: "created" | "updated" | "unchanged";
      readonly id: string;
      readonly reference: string;
      readonly published: boolean;
    }
  | { readonly outcome: "refused"; readonly error: AppError };
