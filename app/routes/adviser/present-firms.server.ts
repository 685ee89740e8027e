import type { KnownFirm } from "~/features/advising/firms/duplicates";
import { fileColumns, type FileColumn } from "~/features/advising/firms/data/firm-columns";
import {
  directionWords,
  formWords,
  hazardOrNoneWords,
  legalWords,
  periodWords,
  revisionWords,
  sizeWords,
  storageWords,
  type CellWord,
} from "~/features/advising/firms/data/firm-words";
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

/** Words that a column takes. */
const wordsOf: Readonly<Partial<Record<FileColumn, readonly CellWord[]>>> = {
  industryRevision: revisionWords,
  sizeClass: sizeWords,
  direction: directionWords,
  per: periodWords,
  form: formWords,
  storage: storageWords,
  legalStatus: legalWords,
  hazards: hazardOrNoneWords,
};

/** Columns of which the page says in a sentence how they are written; the others say it by their heading. */
const explained = ["months", "permits", "attributes", "limits", "flowMunicipality"] as const;

/** How the cells of a file are written, column by column. */
const presentColumns = (locale: Locale) =>
  (Object.keys(fileColumns) as FileColumn[]).map((id) => ({
    id: id as string,
    column: fileColumns[id].label[locale],
    cell:
      wordsOf[id]?.map(({ label }) => label[locale]).join(", ") ??
      (explained.some((one) => one === id) ? say(locale)(`import.cell.${id}`) : ""),
  }));

/** The firms an organization of advisers has met, and which may be one. */
export const presentFirms = ({ prospects, duplicates, acts }: FirmsPage, locale: Locale) => ({
  page: { title: say(locale)("firms.title") },
  acts,
  columns: presentColumns(locale),
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
