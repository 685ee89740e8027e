import type { MediaKind, MediaState, MediaVariant } from "./media";

/** Columns of `media_file` that a page needs: a `select` for any store that joins the table. */
export const mediaFields = {
  id: true,
  kind: true,
  state: true,
  fileName: true,
  contentType: true,
  bytes: true,
  width: true,
  height: true,
  variants: true,
  placeholder: true,
  illustration: true,
} as const;

export interface MediaRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly variants: unknown;
  readonly placeholder: string | null;
  readonly illustration: boolean;
}

/** A media file as pages receive it: small, because a search page carries twenty-four of them. */
export interface MediaView {
  readonly id: string;
  readonly kind: MediaKind;
  readonly state: MediaState;
  readonly fileName: string;
  readonly bytes: number;
  /** Of the upright original, in pixels; null for documents. */
  readonly width: number | null;
  readonly height: number | null;
  /** Widths that exist as AVIF and WebP, ascending; empty until the job has run. */
  readonly widths: readonly number[];
  readonly placeholder: string | null;
  readonly illustration: boolean;
}

/** What a picture is drawn from. */
export type PictureView = Pick<MediaView, "id" | "kind" | "width" | "height" | "widths" | "placeholder">;

export function toMediaView(row: MediaRow): MediaView {
  const variants = row.variants as readonly MediaVariant[];
  const widths = variants.filter(({ contentType }) => contentType === "image/webp").map(({ width }) => width);
  return {
    id: row.id,
    kind: row.kind as MediaKind,
    state: row.state as MediaState,
    fileName: row.fileName,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    widths: widths.sort((a, b) => a - b),
    placeholder: row.placeholder,
    illustration: row.illustration,
  };
}

/** Address of a file: `original`, or a width and a format such as `960.avif`. */
export const mediaHref = (id: string, variant: string): string => `/media/${id}/${variant}`;
