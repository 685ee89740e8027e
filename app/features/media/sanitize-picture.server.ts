import sharp from "sharp";
import { err, ok, type Result } from "~/shared/result";
import { maxKeptSide, maxPixels } from "./media";

export interface CleanPicture {
  readonly content: Buffer;
  readonly contentType: "image/jpeg" | "image/webp";
  readonly width: number;
  readonly height: number;
}

export type PictureFault = "picture_unreadable" | "picture_too_many_pixels";

let places = 2;
const waiting: (() => void)[] = [];

/** Two pictures are decoded at a time in this process: fifty million pixels take some hundred megabytes. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (places > 0) places -= 1;
  else await new Promise<void>((turn) => waiting.push(turn));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else places += 1;
  }
}

/**
 * The picture anew: upright, in sRGB, without EXIF, position, comments or anything else that was in the file, its longest
 * side at most `maxKeptSide`. A JPEG stays one; PNG and WebP become WebP.
 */
export async function sanitizePicture(
  bytes: Uint8Array,
  contentType: string,
): Promise<Result<CleanPicture, PictureFault>> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) return err("picture_too_many_pixels");
    const upright = sharp(bytes, { limitInputPixels: maxPixels, failOn: "truncated" })
      .autoOrient()
      .resize({ width: maxKeptSide, height: maxKeptSide, fit: "inside", withoutEnlargement: true });
    const jpeg = contentType === "image/jpeg";
    const written = jpeg ? upright.jpeg({ quality: 88 }) : upright.webp({ quality: 90, effort: 2 });
    const { data, info } = await inTurn(() => written.toBuffer({ resolveWithObject: true }));
    return ok({
      content: data,
      contentType: jpeg ? "image/jpeg" : "image/webp",
      width: info.width,
      height: info.height,
    });
  } catch {
    return err("picture_unreadable");
  }
}
