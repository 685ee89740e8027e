import sharp, { type Sharp } from "sharp";
import { maxPixels, variantWidths } from "./media";

export interface MadeVariant {
  readonly contentType: "image/avif" | "image/webp";
  readonly extension: "avif" | "webp";
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

export interface MadePictures {
  readonly width: number;
  readonly height: number;
  readonly variants: readonly MadeVariant[];
  /** Data URI of at most 300 bytes. */
  readonly placeholder: string;
}

const longestPlaceholder = 300;

/** A picture of a few pixels that blurs itself when it is stretched. */
async function makePlaceholder(picture: Sharp): Promise<string> {
  let uri = "";
  for (const [side, quality] of [
    [16, 40],
    [12, 30],
    [8, 20],
  ] as const) {
    const tiny = await picture
      .clone()
      .resize({ width: side, height: side, fit: "inside" })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
    uri = `data:image/webp;base64,${tiny.toString("base64")}`;
    if (uri.length <= longestPlaceholder) return uri;
  }
  return uri;
}

/** AVIF and WebP in each width that does not upscale. Input: a picture we wrote ourselves, upright and clean. */
export async function makeVariants(original: Uint8Array): Promise<MadePictures> {
  const source = sharp(original, { limitInputPixels: maxPixels });
  const { width, height } = await source.metadata();
  const variants: MadeVariant[] = [];
  for (const step of variantWidths(width)) {
    const sized = source.clone().resize({ width: step, withoutEnlargement: true });
    const avif = await sized.clone().avif({ quality: 52, effort: 3 }).toBuffer({ resolveWithObject: true });
    const webp = await sized.clone().webp({ quality: 76, effort: 4 }).toBuffer({ resolveWithObject: true });
    for (const [extension, { data, info }] of [
      ["avif", avif],
      ["webp", webp],
    ] as const) {
      variants.push({
        contentType: `image/${extension}`,
        extension,
        width: info.width,
        height: info.height,
        content: data,
      });
    }
  }
  return { width, height, variants, placeholder: await makePlaceholder(source) };
}
