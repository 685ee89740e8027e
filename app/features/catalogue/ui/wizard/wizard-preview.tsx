import type { MediaView } from "~/features/media/media-view";
import { ListingPicture } from "~/features/media/ui/listing-picture";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Card, type CardLine } from "~/ui/card";
import type { ArtCode } from "~/ui/category-art";

/** The listing as a card, in words, while it is being written. */
export interface PreviewFacts {
  readonly reference: string;
  readonly draft: boolean;
  readonly title: string;
  readonly quantity: string | null;
  readonly price: string | null;
  readonly place: string | null;
  readonly dates: string | null;
  readonly climate: string | null;
  readonly photo: { readonly media: MediaView; readonly altText: string } | null;
  readonly art: ArtCode;
}

export function WizardPreview({ facts }: { readonly facts: PreviewFacts }) {
  const t = useT("catalogue");
  const lines: CardLine[] = [
    { key: "place", icon: "map-pin", text: facts.place ?? t("wizard.preview.no_place"), unknown: facts.place === null },
    { key: "dates", icon: "calendar", text: facts.dates ?? t("wizard.preview.no_dates") },
    {
      key: "climate",
      icon: "leaf",
      text: facts.climate ?? t("wizard.preview.no_climate"),
      unknown: facts.climate === null,
    },
  ];
  return (
    <Card
      href={`/annons/${facts.reference}`}
      title={facts.title || t("wizard.preview.no_title")}
      media={
        <ListingPicture picture={facts.photo?.media} alt={facts.photo?.altText ?? ""} art={facts.art} sizes="300px" />
      }
      tags={
        facts.draft && (
          <Badge tone="info" icon="pencil">
            {t("wizard.preview.draft")}
          </Badge>
        )
      }
      lead={facts.quantity ?? t("wizard.preview.no_quantity")}
      trail={facts.price ?? undefined}
      lines={lines}
    />
  );
}
