import { ListingPicture } from "~/features/media/ui/listing-picture";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import type { ArtCode } from "~/ui/category-art";
import { Rows } from "~/ui/rows";
import type { ListingState, Rung } from "../listing";
import type { ListingMediaView } from "../listing-views";

export interface OwnRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: ListingState;
  readonly rung: Rung;
  readonly blocked: boolean;
  readonly completeness: number;
  readonly quantity: string | null;
  readonly price: string | null;
  readonly until: string | null;
  readonly art: ArtCode;
  readonly photo: ListingMediaView | null;
}

const tones = {
  draft: "unknown",
  published: "ok",
  paused: "warn",
  withdrawn: "plain",
  expired: "warn",
  archived: "plain",
} as const;

/** The organization's listings as rows: state first, then what it is and how long it is valid. */
export function OwnListingRows({ rows }: { rows: readonly OwnRow[] }) {
  const t = useT("listing");
  return (
    <Rows
      label={t("mine.title")}
      rows={rows.map((row) => ({
        key: row.id,
        href: `/mina-annonser/${row.id}`,
        title: row.title || t("mine.untitled"),
        leading: (
          <span className="thumb">
            <ListingPicture picture={row.photo?.media ?? null} alt="" art={row.art} sizes="72px" />
          </span>
        ),
        note: [row.reference, row.quantity, row.price, row.until ? t("mine.validTo", { day: row.until }) : null]
          .filter(Boolean)
          .join(" · "),
        end: (
          <span className="row">
            {row.blocked && <Badge tone="no">{t("mine.blocked")}</Badge>}
            {row.state === "published" && row.rung !== "public" && <Badge icon="lock">{t(`rung.${row.rung}`)}</Badge>}
            {row.state === "draft" && (
              <span className="small muted">{t("mine.whole", { count: row.completeness })}</span>
            )}
            <Badge tone={tones[row.state]}>{t(`state.${row.state}`)}</Badge>
          </span>
        ),
      }))}
    />
  );
}
