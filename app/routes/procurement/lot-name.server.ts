import type { TenderContent } from "~/features/tenders/tender";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

/** What a lot is called where one chooses among lots: its title, or its number while it has none. */
export function lotName({ lots }: Pick<TenderContent, "lots">, key: string, locale: Locale): string {
  const index = lots.findIndex((lot) => lot.key === key);
  return lots[index]?.title || translateCode(locale, "readiness", "lot", { number: index + 1 });
}
