import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeZip } from "./write-zip";

// Random relationship names, and bookmarks counted over the life of the process.
const madeIdentifiers = /\brId[a-z0-9_-]{21}(?![a-z0-9_-])|\b_Toc\d+\b/g;
const bookmarkIds = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g;
const moments = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The parts of an office document without what differs from one writing to the next: clock and invented identifiers. */
export function steadyArchive(archive: Uint8Array, moment: Date): Uint8Array {
  const names = new Map<string, string>();
  const renamed = (name: string, prefix: string): string => {
    const known = names.get(name) ?? `${prefix}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
  const steady = (text: string): string =>
    text
      .replace(madeIdentifiers, (id) => renamed(id, id.startsWith("_Toc") ? "_Toc" : "rIdLink"))
      .replace(bookmarkIds, (_, start: string, id: string) => `${start}${renamed(`bookmark ${id}`, "")}`)
      .replace(moments, `$1${moment.toISOString().slice(0, 19)}Z`);
  const parts = Object.entries(unzipSync(archive)).map(([name, bytes]) => ({
    name,
    bytes: /\.(xml|rels)$/.test(name) ? strToU8(steady(strFromU8(bytes))) : bytes,
  }));
  return writeZip(parts, moment);
}
