import { randomUUID, randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { histogram } from "~/infra/metrics/measures.server";

const duration = histogram(
  "http_request_duration_seconds",
  "Duration of HTTP requests by route pattern",
  ["method", "route", "status"],
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
);
const methods = new Set(["GET", "HEAD", "POST"]);

/**
 * Gives each request its id and nonce; writes one line a request with its route pattern, never the address itself,
 * query, agent or client (an address can hold a one-time token or a name).
 */
export function requestLog(log: Logger, patternOf: (path: string) => string): RequestHandler {
  return (request, response, next) => {
    const given = request.get("x-request-id");
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    response.locals.requestId = requestId;
    response.locals.cspNonce = randomBytes(16).toString("base64");
    response.setHeader("X-Request-Id", requestId);
    const started = process.hrtime.bigint();
    const { path, method } = request;
    response.on("finish", () => {
      if (path.startsWith("/assets/")) return;
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const route = patternOf(path);
      const status = response.statusCode;
      duration.observe({ method: methods.has(method) ? method : "other", route, status: String(status) }, seconds);
      log.info({ requestId, method, route, status, ms: Math.round(seconds * 1000) }, "request");
    });
    next();
  };
}
