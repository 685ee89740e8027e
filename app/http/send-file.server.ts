export const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  zip: "application/zip",
  svg: "image/svg+xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
} as const;
export type FileEnding = keyof typeof mediaTypes;

export interface MadeFile {
  readonly name: string;
  readonly ending: FileEnding;
  readonly bytes: Uint8Array;
}

/** A file that was made for this reader, to be saved. */
export const sendFile = ({ name, ending, bytes }: MadeFile): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": mediaTypes[ending],
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Length": String(bytes.length),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
