import type { ListingMediaView } from "~/features/catalogue/listing-views";
import { galleryPicture } from "~/features/media/picture-data";
import { useT } from "~/i18n/use-t";
import { CategoryArt, type ArtCode } from "~/ui/category-art";
import { cx } from "~/ui/class-names";
import { Gallery } from "~/ui/gallery";
import { PlaceTile, type PlaceTileProps } from "./place-tile";

export interface ListingPicturesProps {
  readonly photos: readonly ListingMediaView[];
  readonly art: ArtCode;
  readonly title: string;
  readonly tile: PlaceTileProps | null;
}

/** The pictures with the place among them; the drawing of the category where nobody took a photo. */
export function ListingPictures({ photos, art, title, tile }: ListingPicturesProps) {
  const t = useT("listing");
  const place = tile && <PlaceTile {...tile} />;
  const pictures = photos.map(({ media, altText }) =>
    galleryPicture(media, altText || title, altText && altText !== title && !media.illustration ? altText : undefined),
  );
  if (pictures.length > 0) {
    return (
      <>
        <Gallery pictures={pictures} extra={place} />
        {photos.some(({ media }) => media.illustration) && <p className="xs muted mt-2">{t("page.illustration")}</p>}
      </>
    );
  }
  return (
    <>
      <ul className={cx("gal", place ? "gal--2" : "gal--1")}>
        <li>
          <div className="gal__art">
            <CategoryArt code={art} />
          </div>
        </li>
        {place && <li className="gal__extra">{place}</li>}
      </ul>
      <p className="xs muted mt-2">{t("page.noPhoto")}</p>
    </>
  );
}
