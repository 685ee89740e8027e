/** What may be uploaded, and its limits. */
export const mediaKinds = ["photo", "document"] as const;
export type MediaKind = (typeof mediaKinds)[number];

export const mediaStates = ["pending", "ready", "failed"] as const;
export type MediaState = (typeof mediaStates)[number];

const megabyte = 1024 * 1024;

/** Largest file of each kind, in bytes. */
export const maxBytes: Readonly<Record<MediaKind, number>> = { photo: 20 * megabyte, document: 25 * megabyte };
export const maxMegabytes = (kind: MediaKind): number => maxBytes[kind] / megabyte;

/** Largest picture that is decoded, in pixels: a small file may claim an area that fills the memory. */
export const maxPixels = 50_000_000;

/** Longest side of the picture kept, in pixels. */
export const maxKeptSide = 4096;

/** Widths that pictures are served in, in pixels. */
const widths = [480, 960, 1600] as const;

/** Widths to make of a picture so wide: the steps below it, and itself where it is smaller than the widest. Never upscaled. */
export function variantWidths(width: number): number[] {
  const widest = widths[widths.length - 1] as number;
  return [...widths.filter((step) => step < width), ...(width <= widest ? [width] : [])];
}

/** One file made from an upload. */
export interface MediaVariant {
  readonly key: string;
  readonly contentType: "image/avif" | "image/webp";
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export const acceptOf: Readonly<Record<MediaKind, string>> = {
  photo: "image/jpeg,image/png,image/webp",
  document: "application/pdf",
};
