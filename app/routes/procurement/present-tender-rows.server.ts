import type { listTenders } from "~/features/tenders/list-tenders.server";
import type { TenderRowData } from "~/features/tenders/ui/tender-rows";
import { formatMoment, formatMoney } from "~/i18n/format";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";

/** Rows of the lists: times and amounts as text. */
export const presentTenderRows = (rows: Awaited<ReturnType<typeof listTenders>>, locale: Locale): TenderRowData[] =>
  rows.map(({ id, reference, title, diaryNumber, state, estimatedValueMinor, updatedAt }) => ({
    id,
    title: title || reference,
    about: [reference, diaryNumber, estimatedValueMinor === null ? "" : formatMoney(locale, sek(estimatedValueMinor))]
      .filter(Boolean)
      .join(" · "),
    state,
    changed: formatMoment(locale, updatedAt),
  }));
