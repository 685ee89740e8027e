import type { Request, RequestHandler } from "express";
import { appError } from "~/shared/app-error";
import { refuse } from "./refuse";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** True when the browser itself says the request comes from a page of ours; without any word, cookies must be absent. */
export function isSameOrigin(request: Pick<Request, "headers">, host: string | undefined): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.origin;
  if (origin === undefined) return site !== undefined || request.headers.cookie === undefined;
  try {
    return new URL(origin).host === host;
  } catch {
    return false; // "null" and the like
  }
}

/** Refuses changes that another site's page tries to make with the reader's cookies. */
export const sameOriginOnly: RequestHandler = (request, response, next) => {
  if (safeMethods.has(request.method) || request.path.startsWith("/webhooks/")) return next();
  if (isSameOrigin(request, request.get("x-forwarded-host") ?? request.headers.host)) return next();
  void refuse(request, response, appError("forbidden", { reason: "cross_site" })).catch(next);
};
