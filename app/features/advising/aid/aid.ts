import type { AidLimit } from "~/features/reference/aid-limits";
import type { Firm } from "../cases/case";
import { addDays, addMonths, type IsoDate } from "~/shared/dates";

/** Time given to a firm. */
export interface AdviceTime {
  readonly id: string;
  readonly caseId: string;
  /** The firm that was helped, whichever firm stands in the case today. Null: nobody knows. */
  readonly firm: Firm;
  readonly day: IsoDate;
  readonly minutes: number;
  /** Öre an hour. */
  readonly rateMinor: number;
  readonly personId: string | null;
  readonly note: string;
}

export type AidLevel = "below" | "near" | "above";

/** Aid of minor importance that one firm has had of these advisers in the rolling period. */
export interface AidSum {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly minutes: number;
  /** Öre. */
  readonly minor: number;
  /** Öre, by the comparison rate; null where no ceiling or rate is in force that day. */
  readonly ceilingMinor: number | null;
  /** 0 to 1 and above; null where there is no ceiling. */
  readonly share: number | null;
  readonly level: AidLevel;
}

/** From this share of the ceiling on the page warns. */
export const nearShare = 0.8;

/** Öre: time × rate, each row rounded to whole öre. */
export const aidOf = ({ minutes, rateMinor }: Pick<AdviceTime, "minutes" | "rateMinor">): number =>
  Math.round((minutes * rateMinor) / 60);

/** Years that are counted together. */
export const yearsOf = (ceiling: AidLimit | null): number => ceiling?.years ?? 3;

/** The first day of the rolling years that end that day. */
export const rollingFrom = (day: IsoDate, ceiling: AidLimit | null): IsoDate =>
  addDays(addMonths(day, -12 * yearsOf(ceiling)), 1);

/**
 * The sum over the rolling years that end that day (Regulation (EU) 2023/2831, article 3(2): any period of three years). Time
 * after the day does not count. What the firm has had from others is not known here.
 */
export function aidSum(
  times: readonly AdviceTime[],
  day: IsoDate,
  ceiling: AidLimit | null,
  rate: AidLimit | null,
): AidSum {
  const from = rollingFrom(day, ceiling);
  const counted = times.filter((time) => time.day >= from && time.day <= day);
  const minor = counted.reduce((sum, time) => sum + aidOf(time), 0);
  const ceilingMinor = ceiling && rate ? Math.round(ceiling.value * rate.value * 100) : null;
  const share = ceilingMinor === null ? null : minor / ceilingMinor;
  return {
    from,
    until: day,
    minutes: counted.reduce((sum, { minutes }) => sum + minutes, 0),
    minor,
    ceilingMinor,
    share,
    level: share === null || share < nearShare ? "below" : share <= 1 ? "near" : "above",
  };
}
