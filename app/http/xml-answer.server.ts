/** An XML document that may be kept for an hour by whoever fetches it. */
export const xmlAnswer = (body: string): Response =>
  new Response(body, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
