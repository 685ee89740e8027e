import { useT } from "~/i18n/use-t";
import { MoreLink } from "~/ui/button";
import { Rows } from "~/ui/rows";

interface TendersBesideProps {
  readonly tenders: readonly { readonly reference: string; readonly title: string; readonly authority: string }[];
}

/** Open tenders that mention what somebody searches for among things. */
export function TendersBeside({ tenders }: TendersBesideProps) {
  const t = useT("publications");
  if (tenders.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="upphandlingar">
      <h2 id="upphandlingar">{t("search.title")}</h2>
      <Rows
        rows={tenders.map(({ reference, title, authority }) => ({
          key: reference,
          icon: "file-text" as const,
          title,
          href: `/upphandlingar/${reference}`,
          note: `${authority} · ${reference}`,
        }))}
      />
      <MoreLink href="/upphandlingar">{t("search.all")}</MoreLink>
    </section>
  );
}
