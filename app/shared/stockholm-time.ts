import { isIsoDate, type IsoDate } from "./dates";
import { err, ok, type Result } from "./result";

/** `shape`: not `YYYY-MM-DDTHH:mm` of a real day since Sweden has had summer time; `dst_gap`: the clocks were moved past it, so the time never came. */
export type LocalTimeFault = "shape" | "dst_gap";

export interface StockholmMoment {
  readonly instant: Date;
  readonly day: IsoDate;
  /** The time comes twice that night (clocks moved back); the first is meant. */
  readonly twice: boolean;
}

const parts = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** `YYYY-MM-DDTHH:mm` as clocks in Sweden show it at that moment. */
export const stockholmLocal = (moment: Date): string => parts.format(moment).replace(" ", "T");

const hour = 3_600_000;
/** Before it clocks followed other rules than those below. */
const summerTimeSince = "1980-01-01";

/**
 * The moment a local Swedish time names. In the night when clocks go forward an hour is missing and is refused; when they
 * go back an hour comes twice, and its first coming is taken and said.
 */
export function stockholmMoment(local: string): Result<StockholmMoment, LocalTimeFault> {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(local);
  const day = match?.[1];
  if (!isIsoDate(day) || day < summerTimeSince) return err("shape");
  const asUtc = new Date(`${local}:00Z`).getTime();
  // Swedish clocks are one or two hours ahead of UTC.
  const candidates = [asUtc - 2 * hour, asUtc - hour]
    .map((time) => new Date(time))
    .filter((moment) => stockholmLocal(moment) === local);
  const first = candidates[0];
  return first ? ok({ instant: first, day, twice: candidates.length > 1 }) : err("dst_gap");
}
