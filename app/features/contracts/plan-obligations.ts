import { criterionWords } from "~/features/tenders/criterion-words";
import type { TenderContent } from "~/features/tenders/tender";
import { addMonths, type IsoDate } from "~/shared/dates";

export interface PlannedObligation {
  readonly criterionKey: string;
  readonly title: string;
  readonly clause: string;
  readonly followUp: string;
  readonly dueOn: IsoDate;
}

/** Most follow-ups planned for one clause; a longer contract is followed up more sparsely. */
const most = 10;

/**
 * Days on which a clause is looked at: every twelfth month from the start, and the last day. A contract longer than
 * ten years is divided into ten.
 */
export function followUpDays(startsOn: IsoDate, endsOn: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = 1; year < most; year++) {
    const day = addMonths(startsOn, 12 * year);
    if (day >= endsOn) break;
    days.push(day);
  }
  return [...days, endsOn];
}

/** Performance clauses that hold for the lots awarded; no lots named = all. */
const clausesOf = ({ criteria }: Pick<TenderContent, "criteria">, lots: readonly string[]) =>
  criteria.filter(
    (criterion) =>
      criterion.content.kind === "performance_clause" &&
      (lots.length === 0 || criterion.lots.length === 0 || criterion.lots.some((lot) => lots.includes(lot))),
  );

/**
 * The obligations that follow from an award: each performance clause on each of its days, in order of day. The officer
 * moves, adds and settles them afterwards.
 */
export function planObligations(
  content: TenderContent,
  award: { readonly lots: readonly string[]; readonly startsOn: IsoDate; readonly endsOn: IsoDate },
): PlannedObligation[] {
  const days = followUpDays(award.startsOn, award.endsOn);
  return clausesOf(content, award.lots)
    .flatMap((criterion) => {
      const { title, text, followUp } = criterionWords(criterion, content.language);
      return days.map((dueOn) => ({ criterionKey: criterion.key, title, clause: text, followUp, dueOn }));
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
