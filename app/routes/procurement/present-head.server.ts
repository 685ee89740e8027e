import type { TenderForActor } from "~/features/tenders/get-tender.server";
import type { TenderHeadProps } from "~/features/tenders/ui/tender-head";
import { formatMoney } from "~/i18n/format";
import { sek } from "~/shared/money";
import type { Locale } from "~/shared/locale";

/** The head of a tender's pages: figures as text, codes for what the page puts into words. */
export function presentHead(
  tender: TenderForActor["tender"],
  role: TenderForActor["role"],
  locale: Locale,
): TenderHeadProps {
  const { content } = tender;
  const value = content.lots.reduce((sum, lot) => sum + (lot.estimatedValueMinor ?? 0), 0);
  return {
    title: content.title || tender.reference,
    reference: tender.reference,
    state: tender.state,
    role,
    regime: content.regime,
    diaryNumber: content.diaryNumber,
    value: value > 0 ? formatMoney(locale, sek(value)) : null,
  };
}
