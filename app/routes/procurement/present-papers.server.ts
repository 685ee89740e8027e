import type { TenderForActor } from "~/features/tenders/get-tender.server";
import { paperFile, paperKinds, papersForSuppliers, type PaperKind } from "~/features/tenders/papers/paper-kinds";
import type { PublicationOfTender } from "~/features/tenders/publication/get-publication.server";
import type { DeskQuestion } from "~/features/tenders/publication/ui/question-desk";
import { formatMoment } from "~/i18n/format";
import type { Locale } from "~/shared/locale";
import { matrixFile, packageFile } from "./paper-files.server";

const rowOf = (kind: PaperKind) => ({ kind, file: paperFile[kind] });

/** What the page of a tender's papers shows: files, how far out of the house it is, and the questions. */
export function presentPapers(
  { tender, may }: TenderForActor,
  { publication, questions }: PublicationOfTender,
  locale: Locale,
) {
  const desk = (answered: boolean): DeskQuestion[] =>
    questions
      .filter(({ answer }) => (answer !== null) === answered)
      .map(({ id, question, answer, askedAt, answeredAt }) => ({
        id,
        question,
        answer,
        when: formatMoment(locale, answeredAt ?? askedAt),
      }));
  return {
    base: `/upphandla/arenden/${tender.id}/handlingar`,
    files: `/upphandla/arenden/${tender.id}/filer`,
    forSuppliers: papersForSuppliers.map(rowOf),
    internal: paperKinds.filter((kind) => !papersForSuppliers.includes(kind)).map(rowOf),
    matrix: matrixFile,
    archive: `${packageFile}.zip`,
    version: tender.version,
    reference: tender.reference,
    approved: tender.approvedAt !== null && tender.state !== "draft" && tender.state !== "in_review",
    handedOver: tender.handedOverAt && formatMoment(locale, tender.handedOverAt),
    mayHandOver: may.handOver,
    mayPublish: may.publish,
    publication: publication && {
      database: publication.database,
      noticeUrl: publication.noticeUrl,
      noticeId: publication.noticeId,
      publishedOn: publication.publishedOn,
      asksOpen: publication.asksOpen,
    },
    waiting: desk(false),
    answered: desk(true),
  };
}
