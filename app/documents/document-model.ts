import type { Locale } from "~/shared/locale";

/** A run of text; marks are the few a legal document needs. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
}

export type Inline = string | readonly TextRun[];

/** What a paper is made of. Writers (HTML, DOCX, PDF) render the same blocks in the same order with the same texts. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly number?: string }
  | { readonly kind: "paragraph"; readonly text: Inline }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      /** `width` is a share of the columns' sum (1 when absent); `end` sets figures to the right. */
      readonly columns: readonly { readonly label: string; readonly width?: number; readonly end?: boolean }[];
      readonly rows: readonly (readonly Inline[])[];
    }
  | { readonly kind: "facts"; readonly facts: readonly { readonly label: string; readonly value: Inline }[] }
  /** A line to fill in by hand or on screen. */
  | { readonly kind: "answer"; readonly label: string; readonly hint: string; readonly lines: number }
  | { readonly kind: "note"; readonly tone: "info" | "warn"; readonly text: Inline }
  | { readonly kind: "page_break" };

export interface PaperDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly locale: Locale;
  /** Lines of the first page: authority, diary number, date. */
  readonly front: readonly { readonly label: string; readonly value: string }[];
  /** Stands at the foot of every page, beside the page number. */
  readonly footer: string;
  /** Words for the page number, `Sida {page} av {pages}`; absent: the figures alone. */
  readonly pageLabel?: string;
  /** Heading of a table of contents over headings of the levels 1 and 2; absent: none is made. */
  readonly contents?: string;
  readonly blocks: readonly Block[];
}
