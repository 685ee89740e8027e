import { toStockholmDay, type IsoDate } from "~/shared/dates";

/** The rim's clock: rules take `now` or `today` as data, callers take them from here. */
export const now = (): Date => new Date();
export const today = (): IsoDate => toStockholmDay(now());
