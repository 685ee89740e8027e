export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    // å, ä and ö in Windows-1252 are single bytes above 0x7f, which UTF-8 never has alone.
    return "windows-1252";
  }
}

/** Text of a file, byte order mark removed. What is no UTF is taken as Windows-1252, which spreadsheets write. Never throws. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // PostgreSQL keeps no NUL in a text.
  return { text: text.replaceAll("\u0000", ""), encoding };
}
