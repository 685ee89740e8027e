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

// Written out: not every build of the decoder knows these 32 places, and some pass them on as control characters.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const decode1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/[\u0080-\u009f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? "");

/** Text of a file, byte order mark removed. What is no UTF is taken as Windows-1252, which spreadsheets write. Never throws. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = encoding === "windows-1252" ? decode1252(bytes) : new TextDecoder(encoding).decode(bytes);
  // PostgreSQL keeps no NUL in a text.
  return { text: text.replaceAll("\u0000", ""), encoding };
}
