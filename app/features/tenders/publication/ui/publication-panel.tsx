import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import type { RefusedForm } from "~/ui/form-problems";
import type { Publication } from "../publication";
import { NoticeText } from "./notice-text";
import { PublicationForm } from "./publication-form";

export interface PublicationPanelProps {
  readonly reference: string;
  readonly publication: Publication | null;
  readonly mayPublish: boolean;
  readonly refused: RefusedForm | null;
}

/** Where the advertisement is: noted once, corrected when it must be. */
export function PublicationPanel({ reference, publication, mayPublish, refused }: PublicationPanelProps) {
  const t = useT("publications");
  const form = <PublicationForm publication={publication} refused={refused} />;
  return (
    <section className="sec sec--line" aria-labelledby="annons">
      <h2 id="annons">{t("publish.title")}</h2>
      {publication ? (
        <div className="stack">
          <NoticeText publication={publication} />
          <div className="btn-row">
            <ButtonLink href={`/upphandlingar/${reference}`}>{t("publish.page")}</ButtonLink>
            <ButtonLink href={`/api/v1/tenders/${reference}/ocds`} reload variant="secondary">
              {t("publish.ocds")}
            </ButtonLink>
          </div>
          {mayPublish && (
            <Disclosure summary={t("publish.correct")} open={refused !== null}>
              {form}
            </Disclosure>
          )}
        </div>
      ) : (
        <>
          <p className="lede">{t("publish.text")}</p>
          {mayPublish && form}
        </>
      )}
    </section>
  );
}
