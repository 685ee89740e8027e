import { AsyncLocalStorage } from "node:async_hooks";
import { toStockholmDay, type IsoDate } from "~/shared/dates";

const told = new AsyncLocalStorage<Date>();

/** The rim's clock: rules take `now` or `today` as data, callers take them from here. */
export const now = (): Date => told.getStore() ?? new Date();
export const today = (): IsoDate => toStockholmDay(now());

/** Does the work as if it were that moment: the example region has a past. */
export const asOf = <Done>(moment: Date, work: () => Promise<Done>): Promise<Done> => told.run(moment, work);
