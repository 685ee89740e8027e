import type { GoneListing } from "~/features/catalogue/reading/get-gone-listing.server";
import type { GoneBodyProps } from "~/features/catalogue/ui/page/gone-body";
import { placeText } from "~/features/catalogue/ui/listing-text";
import { groupOf } from "~/features/reference/category";
import { categoryByCode } from "~/features/reference/category-tree";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { municipalityName } from "../account/municipality-options.server";

/** What stands in the place of a listing that is over. */
export function presentGone({ reason, was, reference }: GoneListing, locale: Locale): Omit<GoneBodyProps, "similar"> {
  const t = translator(locale, "listing");
  const category = categoryByCode(was?.categoryCode ?? "");
  const label = category?.label[locale];
  return {
    title: was?.title ?? t("gone.untitled"),
    reference,
    said: t(`gone.${reason}`, { day: was?.expiresOn ? formatDay(locale, was.expiresOn) : "" }),
    place: was ? placeText(was.locality, municipalityName(was.municipalityCode)) : null,
    art: category && was?.categoryCode ? groupOf(was.categoryCode) : null,
    category: category && label ? { label, href: `/sok?kategori=${category.code}` } : null,
    wantedHref: was?.type === "wanted" ? null : "/lagg-upp?typ=wanted",
  };
}
