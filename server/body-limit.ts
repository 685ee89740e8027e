import type { RequestHandler } from "express";

const megabyte = 1024 * 1024;

/** Largest bodies by path; uploads check each file again while they read. */
const limits: readonly { path: RegExp; bytes: number }[] = [
  { path: /^\/(media|lagg-upp|mina-annonser|inkorg|annons|min-organisation)(\/|$)/, bytes: 260 * megabyte },
];
const ordinary = 2 * megabyte;

/** Refuses a body that says it is too large before anything of it is read. */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const length = Number(request.headers["content-length"] ?? 0);
  const limit = limits.find(({ path }) => path.test(request.path))?.bytes ?? ordinary;
  if (length <= limit) return next();
  response.setHeader("Connection", "close");
  response
    .status(413)
    .type("text/plain")
    .send(`413: at most ${Math.round(limit / megabyte)} MB`);
};
