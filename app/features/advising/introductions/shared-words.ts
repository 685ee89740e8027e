import { formatMass } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import type { Locale } from "~/shared/locale";
import type { SharedFact } from "./introduction";

/** A shared fact in the reader's words: a figure is written as the reader writes it, a contact not yet known is said to be who answers. */
export function sharedWords(
  { key, text, tonnes }: SharedFact,
  { locale, t }: { readonly locale: Locale; readonly t: Translate<"advising"> },
): { readonly label: string; readonly value: string } {
  const value = tonnes === undefined ? text : t("card.amount", { amount: formatMass(locale, tonnes * 1000) });
  return { label: t(`shared.${key}`), value: value || t("shared.answerer") };
}
