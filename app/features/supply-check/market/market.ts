import type { MarketOffer } from "~/features/catalogue/reading/market-offer";
import type { IsoDate } from "~/shared/dates";
import type { ColumnCache } from "../check/check-supply";
import type { MarketTable } from "../check/market-table";

/** What a row of the market is, beside what is stated about it. */
export interface MarketRow extends Omit<MarketOffer, "type" | "attributes"> {
  /** `profile`: a firm that says it works in the category and has put up no offer there. */
  readonly type: MarketOffer["type"] | "profile";
  readonly pieceMassKg: number | null;
}

/** Public offers and firms of a part of the market, in columns, as they stood at `at`. */
export interface Market {
  readonly stamp: string;
  readonly at: Date;
  readonly day: IsoDate;
  readonly table: MarketTable;
  /** In the order of the table's rows. */
  readonly rows: readonly MarketRow[];
  /** Columns worked out so far. */
  readonly cache: ColumnCache;
}
