import type { GalleryPicture } from "~/ui/gallery";
import type { PictureData, PictureSource } from "~/ui/picture";
import { mediaHref, type PictureView } from "./media-view";

const srcSet = (view: PictureView, extension: "avif" | "webp"): string =>
  view.widths.map((width) => `${mediaHref(view.id, `${width}.${extension}`)} ${width}w`).join(", ");

const sourcesOf = (view: PictureView): PictureSource[] =>
  view.widths.length === 0
    ? []
    : [
        { type: "image/avif", srcSet: srcSet(view, "avif") },
        { type: "image/webp", srcSet: srcSet(view, "webp") },
      ];

/** The step that serves a card: the original is the last resort, and the only file before the job has run. */
function plainSource(view: PictureView): string {
  const middle = view.widths.find((width) => width >= 960) ?? view.widths.at(-1);
  return mediaHref(view.id, middle === undefined ? "original" : `${middle}.webp`);
}

/** Props of `ui/picture` for a photograph. */
export function pictureData(view: PictureView, alt: string): PictureData {
  return {
    src: plainSource(view),
    alt,
    width: view.width ?? 4,
    height: view.height ?? 3,
    sources: sourcesOf(view),
    ...(view.placeholder ? { placeholder: view.placeholder } : {}),
  };
}

/** Props of `ui/gallery`; the large view is the widest file made. */
export function galleryPicture(view: PictureView, alt: string, caption?: string): GalleryPicture {
  const widest = view.widths.at(-1);
  return {
    ...pictureData(view, alt),
    id: view.id,
    fullHref: mediaHref(view.id, widest === undefined ? "original" : `${widest}.webp`),
    ...(caption ? { caption } : {}),
  };
}
