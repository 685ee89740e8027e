import express, { type RequestHandler } from "express";

/**
 * SVG files that pages refer into (`<use href="….svg#id">`). Chromium paints nothing for such a reference when the file
 * comes from its cache or is answered with 304 on a reload, so these carry no validator and are fetched with each page:
 * eleven kilobytes for the icons.
 */
export function drawings(directory: string): RequestHandler {
  const serve = express.static(directory, {
    etag: false,
    lastModified: false,
    cacheControl: false,
    index: false,
    setHeaders: (response) => response.setHeader("Cache-Control", "no-cache"),
  });
  return (request, response, next) => (request.path.endsWith(".svg") ? serve(request, response, next) : next());
}
