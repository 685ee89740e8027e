import type { CaseEntry } from "./entry";

const stamp = (moment: Date): string =>
  moment
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d{3}/, "");
const escaped = (text: string): string =>
  text
    .replace(/\\/g, "\\\\")
    .replace(/;/g, "\\;")
    .replace(/,/g, "\\,")
    .replace(/\r\n?|\n/g, "\\n");

const encoder = new TextEncoder();

/** Lines of at most 75 octets, carried on with a space, never inside a character (RFC 5545 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

/** A meeting as a calendar file (RFC 5545), in UTC. Null when the entry is no meeting. `host` makes its id unique. */
export function meetingIcs(entry: CaseEntry, title: string, host: string): string | null {
  if (entry.kind !== "meeting" || !entry.startsAt || !entry.endsAt) return null;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tillvara//Meeting//SV",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${entry.id}@${host}`,
    `DTSTAMP:${stamp(entry.createdAt)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(entry.endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(entry.body ? [`DESCRIPTION:${escaped(entry.body)}`] : []),
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
}
