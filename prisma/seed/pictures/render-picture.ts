import sharp from "sharp";

const full = { width: 960, height: 720 } as const;
const small = { width: 480, height: 360 } as const;

export interface RenderedVariant {
  readonly extension: "avif" | "webp";
  readonly contentType: "image/avif" | "image/webp";
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

export interface RenderedPicture {
  readonly width: number;
  readonly height: number;
  readonly variants: readonly RenderedVariant[];
  /** Data URI of a few pixels. */
  readonly placeholder: string;
}

/** AVIF and WebP in both widths. Flat colours need little effort, and hundreds are made while somebody waits. */
export async function renderPicture(svg: string): Promise<RenderedPicture> {
  const { data, info } = await sharp(Buffer.from(svg), { density: (72 * full.width) / 400 })
    .resize(full.width, full.height)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raster = sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
  const half = await raster.clone().resize(small.width, small.height).raw().toBuffer();
  const reduced = sharp(half, { raw: { ...small, channels: 3 } });
  const [largeAvif, largeWebp, smallAvif, smallWebp, tiny] = await Promise.all([
    raster.clone().avif({ quality: 48, effort: 0 }).toBuffer(),
    raster.clone().webp({ quality: 78, effort: 1 }).toBuffer(),
    reduced.clone().avif({ quality: 50, effort: 0 }).toBuffer(),
    reduced.clone().webp({ quality: 78, effort: 2 }).toBuffer(),
    reduced.clone().resize(16, 12).webp({ quality: 30, effort: 2 }).toBuffer(),
  ]);
  const variant = (
    extension: "avif" | "webp",
    size: { width: number; height: number },
    content: Buffer,
  ): RenderedVariant => ({
    extension,
    contentType: `image/${extension}`,
    ...size,
    content,
  });
  return {
    ...full,
    variants: [
      variant("avif", small, smallAvif),
      variant("webp", small, smallWebp),
      variant("avif", full, largeAvif),
      variant("webp", full, largeWebp),
    ],
    placeholder: `data:image/webp;base64,${tiny.toString("base64")}`,
  };
}
