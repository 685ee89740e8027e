import { sizeClasses } from "~/features/organizations/size-class";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

/** Classes of size to choose from, by number of employees. */
export const sizeOptions = (locale: Locale): { value: string; label: string }[] =>
  sizeClasses.map((value) => ({ value, label: translateCode(locale, "organizations", `size.${value}`) }));
