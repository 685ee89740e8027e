import { randomUUID, randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { Histogram } from "prom-client";

const duration = new Histogram({
  name: "http_request_duration_seconds",
  help: "Duration of HTTP requests",
  labelNames: ["method", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/** Gives each request its id and nonce; writes one line a request, without query, address or agent (no personal data). */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get("x-request-id");
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    response.locals.requestId = requestId;
    response.locals.cspNonce = randomBytes(16).toString("base64");
    response.setHeader("X-Request-Id", requestId);
    const started = process.hrtime.bigint();
    response.on("finish", () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      duration.observe({ method: request.method, status: String(response.statusCode) }, seconds);
      if (request.path.startsWith("/assets/")) return;
      log.info(
        {
          requestId,
          method: request.method,
          path: request.path,
          status: response.statusCode,
          ms: Math.round(seconds * 1000),
        },
        "request",
      );
    });
    next();
  };
}
