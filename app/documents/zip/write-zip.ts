import { zipSync, type Zippable } from "fflate";

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An archive whose bytes depend on its parts and `moment` only. Days before 1980 cannot be written; they become its first. */
export function writeZip(parts: readonly ZipPart[], moment: Date): Uint8Array {
  const earliest = Date.UTC(1980, 0, 2);
  // The format knows local time without zone: the writer's own zone must not show.
  const utc = new Date(Math.max(moment.getTime(), earliest));
  const mtime = new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
  const files: Zippable = {};
  for (const { name, bytes } of parts) files[name] = [bytes, { level: 6, mtime, os: 3 }];
  return zipSync(files);
}
