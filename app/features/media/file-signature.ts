import type { MediaKind } from "./media";

export interface FileType {
  readonly kind: MediaKind;
  readonly contentType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

const signatures: readonly { matches: (bytes: Uint8Array) => boolean; type: FileType }[] = [
  { matches: (b) => latin(b, 0, 3) === "\xff\xd8\xff", type: { kind: "photo", contentType: "image/jpeg" } },
  { matches: (b) => latin(b, 0, 8) === "\x89PNG\r\n\x1a\n", type: { kind: "photo", contentType: "image/png" } },
  {
    matches: (b) => latin(b, 0, 4) === "RIFF" && latin(b, 8, 12) === "WEBP",
    type: { kind: "photo", contentType: "image/webp" },
  },
  { matches: (b) => /^%PDF-[12]\.\d/.test(latin(b, 0, 8)), type: { kind: "document", contentType: "application/pdf" } },
];

/** The type that the first bytes say; null for everything we do not take. Name and declared type are not asked. */
export const fileType = (bytes: Uint8Array): FileType | null =>
  signatures.find(({ matches }) => matches(bytes))?.type ?? null;

/** A telephone's own format, common enough to deserve its own advice. */
export const isHeic = (bytes: Uint8Array): boolean =>
  latin(bytes, 4, 8) === "ftyp" && /^(hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(latin(bytes, 8, 12));
