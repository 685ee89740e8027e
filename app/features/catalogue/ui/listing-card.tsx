import type { PictureView } from "~/features/media/media-view";
import { ListingPicture } from "~/features/media/ui/listing-picture";
import { useT } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Card, type CardLine } from "~/ui/card";
import type { ArtCode } from "~/ui/category-art";
import { Distance } from "~/ui/scale-bar";

/** A listing in a list, already in words. */
export interface ListingCardProps {
  readonly reference: string;
  readonly type: "surplus" | "service" | "wanted";
  readonly title: string;
  /** Language of what the lister wrote, where it is not the page's. */
  readonly lang: string | null;
  readonly quantity: string | null;
  readonly price: string | null;
  readonly place: string | null;
  readonly distance: { readonly km: number; readonly text: string } | null;
  readonly availability: string;
  readonly recurring: boolean;
  readonly climate: string | null;
  readonly art: ArtCode;
  readonly photo: PictureView | null;
  readonly because: "own" | "partner" | "public";
  readonly heading?: "h2" | "h3";
  /** Parts of the title that answer a search. */
  readonly marks?: readonly (readonly [start: number, end: number])[];
  /** A piece of the description that answers it. */
  readonly excerpt?: Marked | null;
  readonly priority?: boolean;
}

function Tags({ type, recurring, because }: Pick<ListingCardProps, "type" | "recurring" | "because">) {
  const t = useT("listing");
  return (
    <>
      {type === "service" && <Badge icon="wrench">{t("type.service")}</Badge>}
      {type === "wanted" && <Badge icon="search">{t("type.wanted")}</Badge>}
      {recurring && <Badge icon="repeat">{t("text.ongoing")}</Badge>}
      {because === "own" && <Badge icon="lock">{t("page.ownRung")}</Badge>}
      {because === "partner" && <Badge icon="users">{t("page.partner")}</Badge>}
    </>
  );
}

interface Marked {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** A text with its answering parts marked. */
function MarkedText({ text, ranges, lang }: Marked & { readonly lang: string | null }) {
  const pieces = ranges.flatMap(([start, end], index) => [
    text.slice(index === 0 ? 0 : ranges[index - 1]?.[1], start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <span lang={lang ?? undefined}>
      {pieces}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </span>
  );
}

/** The effect of using it again; what is only wanted has none to know. */
function climateLine({ climate, type }: ListingCardProps, unknown: string): CardLine[] {
  if (climate) return [{ key: "climate", icon: "leaf", text: climate }];
  return type === "wanted" ? [] : [{ key: "climate", text: unknown, unknown: true }];
}

/** Picture, name, quantity and price, then place, time and climate effect. */
export function ListingCard(props: ListingCardProps) {
  const t = useT("listing");
  const { place, distance, availability, photo } = props;
  const lines: CardLine[] = [
    ...(place
      ? [
          {
            key: "place",
            icon: "map-pin" as const,
            text: place,
            end: distance ? <Distance km={distance.km} text={distance.text} /> : undefined,
          },
        ]
      : []),
    ...(props.excerpt ? [{ key: "excerpt", text: <MarkedText {...props.excerpt} lang={props.lang} /> }] : []),
    { key: "time", icon: "calendar" as const, text: availability },
    ...climateLine(props, t("text.climateUnknown")),
  ];
  return (
    <Card
      href={`/annons/${props.reference}`}
      title={<MarkedText text={props.title} ranges={props.marks ?? []} lang={props.lang} />}
      heading={props.heading}
      media={
        <ListingPicture
          picture={photo}
          alt=""
          art={props.art}
          sizes="(max-width: 640px) 100vw, 320px"
          priority={props.priority}
        />
      }
      tags={<Tags type={props.type} recurring={props.recurring} because={props.because} />}
      lead={props.quantity}
      trail={props.price}
      lines={lines}
    />
  );
}
