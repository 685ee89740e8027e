import { readdirSync } from "node:fs";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Env } from "~/infra/env.server";
import { log } from "~/infra/log/log.server";
import { readingScope } from "~/infra/request-scope.server";
import { bodyLimit } from "./body-limit";
import { drawings } from "./drawings";
import { requestLog } from "./request-log";
import { routePatterns } from "./route-pattern";
import { sameOriginOnly } from "./same-origin";
import { securityHeaders } from "./security-headers";
import { siteBranches } from "./site-branches";
import { soundRequest } from "./sound-request";

export interface WebOptions {
  readonly env: Env;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** Vite's middlewares while developing. */
  readonly development?: RequestHandler;
}

/** The web server: headers, static files, then Remix. */
export function createApp({ env, build, development }: WebOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY ?? false);
  // While developing, routes come and go; one name serves for all.
  const patternOf = typeof build === "function" ? () => "developing" : routePatterns(Object.values(build.routes));
  app.use(requestLog(log, patternOf));
  app.use(
    securityHeaders({
      https: env.appUrl.startsWith("https://"),
      development: development !== undefined,
      imageHosts: env.S3_ENDPOINT ? [new URL(env.S3_ENDPOINT).origin] : [],
    }),
  );
  app.use(soundRequest);
  app.use(sameOriginOnly);
  app.use(bodyLimit);
  app.use(compression());
  if (development) app.use(development);
  else {
    app.use(drawings("build/client"));
    app.use(
      "/assets",
      express.static("build/client/assets", { immutable: true, maxAge: "1y", index: false }),
      notFound,
    );
    app.use(published("build/client"));
  }
  const handlerOf = (one: WebOptions["build"]): RequestHandler =>
    createRequestHandler({
      build: one,
      mode: development ? "development" : "production",
      getLoadContext: (request, response) => ({
        requestId: response.locals.requestId as string,
        cspNonce: response.locals.cspNonce as string,
        ip: request.ip ?? "unknown",
      }),
    });
  app.use(reading);
  app.all("*", typeof build === "function" ? handlerOf(build) : byBranch(build, handlerOf));
  app.use(lastResort);
  return app;
}

/** The loaders of one page share what they look up. */
const reading: RequestHandler = (request, _response, next) =>
  request.method === "GET" || request.method === "HEAD" ? readingScope(next) : next();

/** Each part of the site has a handler, made at its first use. */
function byBranch(build: ServerBuild, handlerOf: (build: ServerBuild) => RequestHandler): RequestHandler {
  const branchOf = siteBranches(build);
  const handlers = new Map<ServerBuild, RequestHandler>();
  return (request, response, next) => {
    const branch = branchOf(request.path);
    const handler = handlers.get(branch) ?? handlerOf(branch);
    handlers.set(branch, handler);
    return handler(request, response, next);
  };
}

/** Files at the root of the site. Only for what is there is the disk asked; every page would wait for it. */
function published(directory: string): RequestHandler {
  const names = new Set(readdirSync(directory));
  const serve = express.static(directory, { maxAge: "1h", index: false });
  return (request, response, next) =>
    names.has(request.path.split("/", 2)[1] ?? "") ? serve(request, response, next) : next();
}

/** A fault that nobody caught: noted under the request's id, and never shown. */
const lastResort: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  log.error({ err: error, requestId: response.locals.requestId as string, path: request.path }, "request failed");
  if (response.headersSent) response.destroy();
  else response.status(500).type("text/plain").send("500");
};

/** A missing asset is plainly missing: no page is rendered for it. */
const notFound: RequestHandler = (_request, response) => {
  response.status(404).type("text/plain").send("404");
};
