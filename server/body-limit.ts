import type { RequestHandler } from "express";
import { appError } from "~/shared/app-error";
import { refuse } from "./refuse";

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
  const megabytes = Math.round(limit / megabyte);
  const error = appError("too_large", { reason: "body_too_large", params: { megabytes } });
  void refuse(request, response, error, { Connection: "close" }).catch(next);
};
