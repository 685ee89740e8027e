import type { ReactNode } from "react";
import { ListingPicture } from "~/features/media/ui/listing-picture";
import { useT } from "~/i18n/use-t";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { isArtCode } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import type { AskView } from "../prepare-ask.server";

function NotHere({ ask }: { readonly ask: AskView }) {
  const t = useT("trade");
  return ask.standing === "own" ? (
    <EmptyState title={t("ask.own_title")} action={<ButtonLink href="/inkorg">{t("ask.own_action")}</ButtonLink>}>
      {t("ask.own_text")}
    </EmptyState>
  ) : (
    <EmptyState
      title={t("ask.closed_title")}
      action={<ButtonLink href={`/annons/${ask.reference}`}>{t("ask.closed_action")}</ButtonLink>}
    >
      {t("ask.closed_text")}
    </EmptyState>
  );
}

/** The page around the question: what it is about and who will get it. */
export function AskFrame({
  title,
  ask,
  children,
}: {
  readonly title: string;
  readonly ask: AskView;
  readonly children: ReactNode;
}) {
  const t = useT("trade");
  const group = ask.categoryCode?.split(".")[0] ?? "";
  return (
    <div className="narrow narrow--wide sec stack">
      <Breadcrumbs crumbs={[{ label: ask.title, href: `/annons/${ask.reference}` }, { label: t("ask.crumb") }]} />
      <PageHeader
        title={title}
        lede={ask.standing === "open" ? t("ask.lede", { organization: ask.ownerName }) : undefined}
      />
      <div className="ask">
        <div className="ask__about">
          <ListingPicture
            picture={ask.photo?.media}
            alt={ask.photo?.altText ?? ""}
            art={isArtCode(group) ? group : "services"}
            sizes="260px"
          />
          <p>
            <b>{ask.title}</b>
            <br />
            <span className="muted">
              {ask.ownerName} · {ask.reference}
            </span>
          </p>
        </div>
        {ask.standing === "open" ? children : <NotHere ask={ask} />}
      </div>
    </div>
  );
}
