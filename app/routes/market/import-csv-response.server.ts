import { attachment } from "~/features/media/file-name";

/** A file to keep; it is made of what people wrote, so nothing in it may run or be kept by others. */
export const csvResponse = (name: string, content: string): Response =>
  new Response(content, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": attachment(`${name}.csv`),
      "Cache-Control": "private, no-store",
    },
  });
