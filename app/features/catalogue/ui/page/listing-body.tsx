import type { ListingMediaView } from "~/features/catalogue/listing-views";
import type { OrganizationCard } from "~/features/organizations/profile/organization-cards.server";
import { galleryPicture } from "~/features/media/picture-data";
import { mediaHref } from "~/features/media/media-view";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Avatar, initialsOf } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { CategoryArt, type ArtCode } from "~/ui/category-art";
import { CopyLink } from "~/ui/copy-link";
import { Gallery } from "~/ui/gallery";
import { PageHeader } from "~/ui/page-header";
import { Unknown } from "~/ui/unknown";
import { ListingCard, type ListingCardProps } from "../listing-card";
import { basicFacts, type BasicFacts } from "./basic-facts";
import { BuyPanel } from "./buy-panel";
import { LegalStatus, type LegalStatusProps } from "./legal-status";
import { ListingFacts, type FactRow } from "./listing-facts";

interface Shown extends BasicFacts, LegalStatusProps {
  readonly type: "surplus" | "service" | "wanted";
  readonly title: string;
  readonly html: string;
  readonly art: ArtCode;
  readonly category: { readonly code: string; readonly label: string } | null;
  readonly group: { readonly code: string; readonly label: string } | null;
  readonly price: string;
  readonly vat: string | null;
  readonly availability: string;
  readonly expires: string | null;
  readonly climate: string | null;
  readonly facts: readonly FactRow[];
}

export interface ListingBodyProps {
  readonly shown: Shown;
  readonly photos: readonly ListingMediaView[];
  readonly documents: readonly ListingMediaView[];
  readonly because: string;
  readonly id: string;
  readonly own: boolean;
  readonly organization: OrganizationCard | null;
  readonly similar: readonly ListingCardProps[];
  /** The whole address, for sharing. */
  readonly url: string;
}

function Pictures({ photos, art, title }: { photos: readonly ListingMediaView[]; art: ArtCode; title: string }) {
  const t = useT("listing");
  const pictures = photos.map(({ media, altText }) => galleryPicture(media, altText || title));
  if (pictures.length === 0) return <CategoryArt code={art} />;
  return (
    <>
      <Gallery pictures={pictures} />
      {photos.some(({ media }) => media.illustration) && <p className="xs muted mt-2">{t("page.illustration")}</p>}
    </>
  );
}

function Seller({ organization }: { organization: OrganizationCard }) {
  const t = useT("listing");
  return (
    <section className="buy__sec" aria-labelledby="seller">
      <h2 id="seller">{t("page.about")}</h2>
      <div className="row">
        <Avatar initials={initialsOf(organization.name)} />
        <div>
          <AppLink href={`/organisation/${organization.slug}`}>{organization.name}</AppLink>
          <p className="small muted">{organization.contactRole}</p>
        </div>
      </div>
      <p className="row mt-2">
        {organization.verified && (
          <Badge tone="ok" icon="circle-check">
            {t("page.verified")}
          </Badge>
        )}
        {organization.example && <Badge tone="info">{t("page.example")}</Badge>}
      </p>
    </section>
  );
}

function Notice({ because }: { because: string }) {
  const t = useT("listing");
  if (because === "preview") {
    return (
      <Banner tone="info" title={t("page.preview.title")}>
        <p>{t("page.preview.text")}</p>
      </Banner>
    );
  }
  if (because === "partner") return <Banner tone="info">{t("page.partner")}</Banner>;
  if (because === "own") return <Banner tone="info">{t("page.ownRung")}</Banner>;
  return null;
}

/** A listing as others see it. */
export function ListingBody({
  shown,
  photos,
  documents,
  because,
  id,
  own,
  organization,
  similar,
  url,
}: ListingBodyProps) {
  const t = useT("listing");
  const askHref = `/annons/${shown.reference}/fraga`;
  const action = own ? { href: `/mina-annonser/${id}`, label: t("page.own") } : { href: askHref, label: t("page.ask") };
  const crumbs = [
    { href: "/sok", label: t("page.search") },
    ...(shown.group ? [{ href: `/sok?kategori=${shown.group.code}`, label: shown.group.label }] : []),
    ...(shown.category ? [{ href: `/sok?kategori=${shown.category.code}`, label: shown.category.label }] : []),
    { label: shown.title },
  ];
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={crumbs} />
      <Notice because={because} />
      <PageHeader
        title={shown.title}
        facts={
          <>
            <Badge>{t(`type.${shown.type}`)}</Badge>
            {shown.strategy && <Badge icon="recycle">{shown.strategy}</Badge>}
          </>
        }
        actions={<CopyLink url={url} />}
      />
      <Pictures photos={photos} art={shown.art} title={shown.title} />
      <div className="split listing__split">
        <div className="listing__main">
          {shown.html && <div className="prose listing__lede" dangerouslySetInnerHTML={{ __html: shown.html }} />}
          <ListingFacts rows={[...basicFacts(shown, t), ...shown.facts]} askHref={own ? null : askHref} />
          <LegalStatus legal={shown.legal} />
          <section aria-labelledby="climate">
            <h2 id="climate">{t("page.climate")}</h2>
            <p className="mt-3">{shown.climate ?? <Unknown>{t("page.climateNone")}</Unknown>}</p>
          </section>
          {documents.length > 0 && (
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
          )}
        </div>
        <aside className="buy">
          <BuyPanel {...shown} action={action} />
          {organization && <Seller organization={organization} />}
          {!own && <AppLink href={`/annons/${shown.reference}/anmal`}>{t("page.report")}</AppLink>}
        </aside>
      </div>
      {similar.length > 0 && (
        <section className="sec" aria-labelledby="similar">
          <h2 id="similar" className="mb-4">
            {t("page.similar")}
          </h2>
          <div className="cards cards--4">
            {similar.map((card) => (
              <ListingCard key={card.reference} {...card} />
            ))}
          </div>
        </section>
      )}
      <div className="buybar">
        <div>
          <b>{shown.price}</b>
          <span>{shown.quantity}</span>
        </div>
        <ButtonLink href={action.href}>{action.label}</ButtonLink>
      </div>
    </div>
  );
}
