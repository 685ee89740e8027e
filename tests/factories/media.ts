import { db } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";
import sharp from "sharp";

interface MediaOverrides {
  readonly id?: string;
  readonly organizationId: string;
  readonly uploadedBy?: string | null;
  readonly kind?: "photo" | "document";
  readonly state?: "pending" | "ready" | "failed";
  readonly fileName?: string;
  readonly storageKey?: string;
  readonly illustration?: boolean;
  readonly createdAt?: Date;
}

/** A row of `media_file` without files: enough for what only refers to it. */
export async function createMedia({ organizationId, ...overrides }: MediaOverrides) {
  const id = overrides.id ?? newId();
  const document = overrides.kind === "document";
  return db().mediaFile.create({
    data: {
      id,
      organizationId,
      kind: "photo",
      state: "ready",
      fileName: document ? "datablad.pdf" : "bild.jpg",
      contentType: document ? "application/pdf" : "image/jpeg",
      bytes: 1000,
      sha256: "0".repeat(64),
      storageKey: `media/test/${id}/original`,
      width: document ? null : 1200,
      height: document ? null : 900,
      ...overrides,
    },
  });
}

/** A real picture; `exif` carries a position, `orientation` lies on its side. */
export async function pictureBytes({
  width = 1200,
  height = 900,
  format = "jpeg",
  orientation,
}: { width?: number; height?: number; format?: "jpeg" | "png" | "webp"; orientation?: number } = {}): Promise<Buffer> {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: "#14463a" } };
  return sharp({ create: { width, height, channels: 3, background: "#d9730d" } })
    .composite([{ input: half, left: 0, top: 0 }])
    .toFormat(format)
    .withExif({
      IFD0: { Make: "Example camera", ImageDescription: "SECRET" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "63/1 49/1 30/1" },
    })
    .withMetadata(orientation ? { orientation } : {})
    .toBuffer();
}

/** The smallest document that is a whole PDF. */
export const pdfBytes = (inside = ""): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n${inside}\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
    "latin1",
  );
