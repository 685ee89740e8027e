import { addMonths, toStockholmDay, type IsoDate } from "~/shared/dates";

/** Months that names and contacts stand in a question after the last moment to answer it, and in one that introduced. */
export const kept = { asked: 3, introduced: 24 } as const;

/** Last day on which names and contacts are kept in a question; after an introduction counted from that. */
export const lastDayShared = (question: { readonly expiresAt: Date } | { readonly introducedAt: Date }): IsoDate =>
  "introducedAt" in question
    ? addMonths(toStockholmDay(question.introducedAt), kept.introduced)
    : addMonths(toStockholmDay(question.expiresAt), kept.asked);
