import type { AppLoadContext } from "@remix-run/node";

/** What the web server knows of a request before Remix sees it. */
export interface RequestContext {
  readonly requestId: string;
  readonly cspNonce: string;
  /** Client address, after trusted proxies. */
  readonly ip: string;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {
    readonly [key: string]: unknown;
  }
}

export const requestContext = (context: AppLoadContext): RequestContext => context;
