import type { ListingMediaView } from "~/features/catalogue/listing-views";
import type { OrganizationCard } from "~/features/organizations/profile/organization-cards.server";
import { mediaHref } from "~/features/media/media-view";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import type { ArtCode } from "~/ui/category-art";
import { PageHeader } from "~/ui/page-header";
import { ListingCard, type ListingCardProps } from "../listing-card";
import { basicFacts, type BasicFacts } from "./basic-facts";
import { BuyPanel, type BuyPanelProps } from "./buy-panel";
import { ImpactSection, type ImpactSectionProps } from "./impact-section";
import { LegalStatus, type LegalStatusProps } from "./legal-status";
import { ListingFacts, type FactRow } from "./listing-facts";
import { ListingNotice, type NoticeProps } from "./listing-notice";
import { ListingPictures } from "./listing-pictures";
import { ReportLink, Seller } from "./listing-side";
import { PlacePicker, type PlacePickerProps } from "./place-picker";
import type { PlaceTileProps } from "./place-tile";
import { ReachPanel, type ReachPanelProps } from "./reach-panel";
import { ShareMenu } from "./share-menu";

interface Shown extends BasicFacts, LegalStatusProps, Omit<BuyPanelProps, "action" | "distance"> {
  readonly type: "surplus" | "service" | "wanted";
  readonly title: string;
  readonly html: string;
  /** Language of the owner's own words, where it is another than the page's. */
  readonly lang: string | null;
  readonly art: ArtCode;
  readonly category: { readonly code: string; readonly label: string } | null;
  readonly group: { readonly code: string; readonly label: string } | null;
  readonly transport: readonly string[];
  readonly quantity: string | null;
  readonly place: string | null;
  readonly facts: readonly FactRow[];
}

/** What depends on where the reader is. */
interface Around {
  readonly tile: PlaceTileProps | null;
  readonly distance: { readonly text: string } | null;
  /** Null where no climate effect is reckoned: services, things wanted. */
  readonly impact: ImpactSectionProps["impact"] | null;
  readonly reach: ReachPanelProps["reach"];
  readonly picker: PlacePickerProps;
}

export interface ListingBodyProps {
  readonly shown: Shown;
  readonly photos: readonly ListingMediaView[];
  readonly documents: readonly ListingMediaView[];
  readonly notice: NoticeProps["notice"] | null;
  readonly id: string;
  readonly own: boolean;
  readonly organization: OrganizationCard | null;
  readonly similar: readonly ListingCardProps[];
  /** The whole address, for sharing. */
  readonly url: string;
  readonly around: Around;
}

function Head({ shown, url, missing }: { readonly shown: Shown; readonly url: string; readonly missing: number }) {
  const t = useT("listing");
  return (
    <PageHeader
      title={<span lang={shown.lang ?? undefined}>{shown.title}</span>}
      facts={
        <>
          <Badge>{t(`type.${shown.type}`)}</Badge>
          {shown.service && <Badge icon="wrench">{shown.service}</Badge>}
          {shown.strategy && <Badge icon="recycle">{shown.strategy}</Badge>}
          {missing > 0 && <Badge tone="unknown">{t("page.missing", { count: missing })}</Badge>}
        </>
      }
      actions={<ShareMenu title={shown.title} url={url} />}
    />
  );
}

function Documents({ documents }: Pick<ListingBodyProps, "documents">) {
  const t = useT("listing");
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t("page.documents")}</h2>
      <ul className="prose mt-3">
        {documents.map(({ media }) => (
          <li key={media.id}>
            <a href={mediaHref(media.id, "original")}>{media.fileName}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Similar({ similar, type }: Pick<ListingBodyProps, "similar"> & Pick<Shown, "type">) {
  const t = useT("listing");
  if (similar.length === 0) return null;
  return (
    <section className="sec no-print" aria-labelledby="similar">
      <h2 id="similar" className="mb-4">
        {t(type === "wanted" ? "page.similarWanted" : "page.similar")}
      </h2>
      <div className="cards cards--4">
        {similar.map((card) => (
          <ListingCard key={card.reference} {...card} />
        ))}
      </div>
    </section>
  );
}

function useAction({ shown, own, id }: Pick<ListingBodyProps, "shown" | "own" | "id">): BuyPanelProps["action"] {
  const t = useT("listing");
  if (own) return { href: `/mina-annonser/${id}`, label: t("page.own") };
  const label = t(shown.type === "wanted" ? "page.answer" : shown.type === "service" ? "page.askService" : "page.ask");
  return { href: `/annons/${shown.reference}/fraga`, label };
}

/** A listing as others see it. */
export function ListingBody(props: ListingBodyProps) {
  const t = useT("listing");
  const { shown, own, around } = props;
  const action = useAction(props);
  const askHref = own ? null : `/annons/${shown.reference}/fraga`;
  const rows = [...basicFacts(shown, t), ...shown.facts];
  const crumbs = [
    { href: "/sok", label: t("page.search") },
    ...(shown.group ? [{ href: `/sok?kategori=${shown.group.code}`, label: shown.group.label }] : []),
    ...(shown.category ? [{ href: `/sok?kategori=${shown.category.code}`, label: shown.category.label }] : []),
    { label: shown.title },
  ];
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={crumbs} />
      {props.notice && <ListingNotice notice={props.notice} />}
      <Head shown={shown} url={props.url} missing={rows.filter(({ value }) => value === null).length} />
      <ListingPictures photos={props.photos} art={shown.art} title={shown.title} tile={around.tile} />
      <div className="split listing__split">
        <div className="listing__main">
          {shown.html && (
            <div
              className="prose listing__lede"
              lang={shown.lang ?? undefined}
              dangerouslySetInnerHTML={{ __html: shown.html }}
            />
          )}
          <ListingFacts rows={rows} askHref={askHref} />
          {shown.type === "surplus" && <LegalStatus legal={shown.legal} />}
          {around.impact && <ImpactSection impact={around.impact} askHref={askHref} />}
          <Documents documents={props.documents} />
        </div>
        <aside className="buy" aria-label={t("page.side")}>
          <BuyPanel {...shown} distance={around.distance?.text ?? null} action={action} />
          <ReachPanel reach={around.reach} />
          {around.tile && <PlacePicker {...around.picker} />}
          {props.organization && <Seller organization={props.organization} />}
          {!own && <ReportLink reference={shown.reference} />}
        </aside>
      </div>
      <Similar similar={props.similar} type={shown.type} />
      <div className="buybar no-print">
        <div>
          <b>{shown.price}</b>
          <span>{[shown.quantity, around.distance?.text].filter(Boolean).join(", ")}</span>
        </div>
        <ButtonLink href={action.href}>{action.label}</ButtonLink>
      </div>
    </div>
  );
}
