import { CategoryArt, type ArtCode } from "~/ui/category-art";
import { Picture } from "~/ui/picture";
import type { PictureView } from "../media-view";
import { pictureData } from "../picture-data";

export interface ListingPictureProps {
  readonly picture?: PictureView | null;
  /** What the picture shows; empty where the title beside it already says so. */
  readonly alt: string;
  /** Group of the category whose drawing stands in for a missing picture. */
  readonly art: ArtCode;
  readonly sizes?: string;
  readonly priority?: boolean;
  readonly className?: string;
}

/** A listing's picture, or the drawing of its category. */
export function ListingPicture({ picture, alt, art, ...look }: ListingPictureProps) {
  if (!picture || picture.kind !== "photo") return <CategoryArt code={art} className={look.className} />;
  return <Picture {...pictureData(picture, alt)} {...look} />;
}
