import type { MediaVariant } from "./media";

export interface Served {
  readonly key: string;
  readonly contentType: string;
  readonly bytes: number;
  /** Stands in for a picture that is not made yet: must not be kept. */
  readonly passing: boolean;
}

interface Kept {
  readonly kind: string;
  readonly state: string;
  readonly storageKey: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly variants: readonly MediaVariant[];
}

const asked = /^(\d{2,4})\.(avif|webp)$/;

/** The file that answers `original` or `960.avif`; the original while variants are being made, or could not be. */
export function servedVariant(media: Kept, variant: string): Served | null {
  const original = { key: media.storageKey, contentType: media.contentType, bytes: media.bytes };
  if (variant === "original") return { ...original, passing: false };
  const [, width, format] = asked.exec(variant) ?? [];
  if (!format || media.kind !== "photo") return null;
  const made = media.variants.find((each) => each.width === Number(width) && each.contentType === `image/${format}`);
  if (made) return { key: made.key, contentType: made.contentType, bytes: made.bytes, passing: false };
  return media.state === "ready" ? null : { ...original, passing: true };
}
