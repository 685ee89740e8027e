import type { ListingCardProps } from "~/features/catalogue/ui/listing-card";
import { ListingPicture } from "~/features/media/ui/listing-picture";
import { useT } from "~/i18n/use-t";
import { MoreLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { Rows } from "~/ui/rows";

export interface TodayNearbyProps {
  readonly cards: readonly ListingCardProps[];
  /** Name of the place that distances are counted from. */
  readonly place: string | null;
  readonly km: number;
}

/** What others have listed lately, near first of all. */
export function TodayNearby({ cards, place, km }: TodayNearbyProps) {
  const t = useT("today");
  return (
    <Panel as="section" title={place ? t("nearby.title", { place }) : t("nearby.title_region")} titleId="today-nearby">
      {place && <p className="small muted">{t("nearby.within", { km })}</p>}
      {cards.length === 0 ? (
        <p className="muted">{t("nearby.none")}</p>
      ) : (
        <Rows
          label={t("nearby.title_region")}
          rows={cards.map((card) => ({
            key: card.reference,
            href: `/annons/${card.reference}`,
            title: <span lang={card.lang ?? undefined}>{card.title}</span>,
            leading: (
              <span className="thumb">
                <ListingPicture picture={card.photo} alt="" art={card.art} sizes="72px" />
              </span>
            ),
            note: [card.quantity, card.price, card.distance?.text ?? card.place].filter(Boolean).join(" · "),
          }))}
        />
      )}
      <p className="mt-4">
        <MoreLink href="/sok?sortering=nyast">{t("nearby.all")}</MoreLink>
      </p>
    </Panel>
  );
}
