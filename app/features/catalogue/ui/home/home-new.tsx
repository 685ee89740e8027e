import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { ButtonLink, MoreLink } from "~/ui/button";
import { CategoryArt, CategoryIcon } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { SectionHead } from "~/ui/page-header";
import { ListingCard, type ListingCardProps } from "../listing-card";

export interface HomeNewProps {
  readonly cards: readonly ListingCardProps[];
  /** Where distances are counted from; null = the whole county. */
  readonly place: string | null;
  readonly wanted: readonly ListingCardProps[];
  readonly total: number;
  readonly wantedTotal: number;
}

function Wanted({ wanted, wantedTotal }: Pick<HomeNewProps, "wanted" | "wantedTotal">) {
  const t = useT("home");
  return (
    <div className="wrap home-want">
      <div>
        <h2>{t("wanted")}</h2>
        <p className="muted mt-2">{t("wantedLede")}</p>
        <p className="mt-3">
          <MoreLink href="/sok?typ=wanted&sortering=nyast">{t("wantedAll", { count: wantedTotal })}</MoreLink>
        </p>
      </div>
      <ul className="home-want__list">
        {wanted.map((card) => (
          <li key={card.reference}>
            <AppLink href={`/annons/${card.reference}`}>
              <CategoryIcon code={card.art} />
              <span>{card.title}</span>
            </AppLink>
            {card.place && <span className="n">{card.place}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What has just been listed, near the reader where that is known, and what others are looking for. */
export function HomeNew({ cards, place, wanted, total, wantedTotal }: HomeNewProps) {
  const t = useT("home");
  return (
    <section className="sec sec--line">
      <div className="wrap">
        <SectionHead
          title={place ? t("newNear", { place }) : t("new")}
          action={total > 0 && <MoreLink href="/sok?sortering=nyast">{t("all", { count: total })}</MoreLink>}
        />
        {cards.length > 0 ? (
          <div className="cards cards--4 home-new">
            {cards.map((card, position) => (
              <ListingCard key={card.reference} {...card} priority={position < 2} />
            ))}
          </div>
        ) : (
          <EmptyState
            title={t("empty")}
            art={<CategoryArt code="packaging" />}
            action={<ButtonLink href="/lagg-upp">{t("emptyAction")}</ButtonLink>}
            example={t("emptyExample")}
          />
        )}
      </div>
      {wanted.length > 0 && <Wanted wanted={wanted} wantedTotal={wantedTotal} />}
    </section>
  );
}
