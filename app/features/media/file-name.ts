const longest = 120;

/** The name a person gave the file, without folders and control characters; `file` when nothing is left. */
export function cleanFileName(given: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? "";
  // Direction marks could make `gpj.exe` read as `exe.jpg`.
  const plain = base
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .trim()
    .replace(/^\.+/, "");
  if (Array.from(plain).length <= longest) return plain || "file";
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? "";
  // By whole characters: half of one would be no valid text.
  return (
    Array.from(plain)
      .slice(0, longest - extension.length)
      .join("")
      .trimEnd() + extension
  );
}

/** `Content-Disposition` for a download: plain letters for old programs, UTF-8 (RFC 5987) for the rest. */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "file"}"; filename*=UTF-8''${encoded}`;
}
