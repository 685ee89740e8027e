import { useT } from "~/i18n/use-t";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { CategoryArt, type ArtCode } from "~/ui/category-art";
import { ListingCard, type ListingCardProps } from "../listing-card";

export interface GoneBodyProps {
  readonly title: string;
  readonly reference: string;
  /** What became of it, in a sentence. */
  readonly said: string;
  readonly place: string | null;
  readonly art: ArtCode | null;
  readonly category: { readonly label: string; readonly href: string } | null;
  /** Where one asks for the like; null when it was itself something wanted. */
  readonly wantedHref: string | null;
  readonly similar: readonly ListingCardProps[];
}

/** A listing that is over: said plainly, and led on to what is like it. */
export function GoneBody({ title, reference, said, place, art, category, wantedHref, similar }: GoneBodyProps) {
  const t = useT("listing");
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ href: "/sok", label: t("page.search") }, ...(category ? [category] : []), { label: title }]}
      />
      <div className="gone">
        {art && (
          <div className="gone__art" aria-hidden="true">
            <CategoryArt code={art} />
          </div>
        )}
        <div>
          <p className="page-head__over">{[reference, place].filter(Boolean).join(" · ")}</p>
          <h1>{title}</h1>
          <p className="lede mt-3">{said}</p>
          <p className="btn-row mt-5">
            {category && <ButtonLink href={category.href}>{t("gone.more", { category: category.label })}</ButtonLink>}
            {!category && <ButtonLink href="/sok">{t("gone.search")}</ButtonLink>}
            {wantedHref && (
              <ButtonLink href={wantedHref} variant="secondary">
                {t("gone.wanted")}
              </ButtonLink>
            )}
          </p>
        </div>
      </div>
      {similar.length > 0 && (
        <section className="sec" aria-labelledby="similar">
          <h2 id="similar" className="mb-4">
            {t("gone.similar")}
          </h2>
          <div className="cards cards--4">
            {similar.map((card) => (
              <ListingCard key={card.reference} {...card} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
