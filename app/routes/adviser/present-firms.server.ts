import type { KnownFirm } from "~/features/advising/firms/duplicates";
import { firmColumns } from "~/features/advising/firms/firm-file";
import type { FirmsPage } from "~/features/advising/firms/known-firms.server";
import { publishedNumber } from "~/features/organizations/organization-kind";
import type { Locale } from "~/shared/locale";
import { municipalityOf, say } from "./present-flow.server";

/** Most pairs shown at once; a merged pair makes room for the next. */
const mostPairs = 20;

const placed = (firm: KnownFirm, locale: Locale): string =>
  [
    firm.name,
    municipalityOf(firm.municipalityCode),
    ...(firm.kind === "organization" ? [say(locale)("firms.member")] : []),
  ]
    .filter(Boolean)
    .join(", ");

/** The firms an organization of advisers has met, and which may be one. */
export const presentFirms = ({ prospects, duplicates, acts }: FirmsPage, locale: Locale) => ({
  page: { title: say(locale)("firms.title") },
  acts,
  columns: Object.values(firmColumns)
    .map((headings) => headings[0])
    .join(", "),
  firms: prospects.map(({ id, name, municipalityCode, organizationNumber }) => ({
    id,
    name,
    note: [municipalityOf(municipalityCode), organizationNumber && publishedNumber(organizationNumber)]
      .filter(Boolean)
      .join(" · "),
  })),
  duplicates: duplicates.slice(0, mostPairs).map(({ a, b, because }) => ({
    names: `${placed(a, locale)} – ${placed(b, locale)}`,
    because: say(locale)(`duplicate.${because}`),
    href: `/radgivning/foretag/sammanfoga?fran=${a.id}&till=${b.id}`,
  })),
});
