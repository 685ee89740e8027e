import { attributesByKeys } from "~/features/reference/attribute-dictionary";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

const basics = { quantity: "page.quantity", mass: "page.mass" } as const;
const isBasic = (key: string): key is keyof typeof basics => key in basics;
const mostFacts = 12;

/** A question about the facts named in the address (`om=moisture,mass`), as one would write it; empty when it names none. */
export function openingQuestion(about: string | null, locale: Locale): string {
  const keys = [...new Set((about ?? "").slice(0, 1000).split(","))].slice(0, mostFacts);
  const listing = translator(locale, "listing");
  const labels = [
    ...keys.filter(isBasic).map((key) => listing(basics[key])),
    ...attributesByKeys(keys).map(({ label }) => label[locale]),
  ].map((label) => (/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label));
  if (labels.length === 0) return "";
  const facts = new Intl.ListFormat(locale, { type: "conjunction" }).format(labels);
  return translator(locale, "trade")("ask.opening", { facts });
}
