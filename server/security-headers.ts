import helmet from "helmet";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";

const nonceOf = (_request: IncomingMessage, response: ServerResponse): string =>
  `'nonce-${(response as Response).locals.cspNonce as string}'`;

/** Headers of every answer. Scripts run only with this request's nonce; style attributes are data-driven widths. */
export function securityHeaders(options: {
  https: boolean;
  development: boolean;
  imageHosts: readonly string[];
}): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonceOf, "'strict-dynamic'"],
        styleSrc: options.development ? ["'self'", "'unsafe-inline'"] : ["'self'", nonceOf],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:", ...options.imageHosts],
        fontSrc: ["'self'"],
        connectSrc: options.development ? ["'self'", "ws:"] : ["'self'"],
        mediaSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        ...(options.https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    xFrameOptions: { action: "deny" },
  });
}
