import "@remix-run/node";

declare module "@remix-run/node" {
  /** What the web server knows of a request before Remix sees it (server/app.ts). */
  interface AppLoadContext {
    readonly requestId: string;
    readonly cspNonce: string;
    /** Client address, after trusted proxies. */
    readonly ip: string;
    readonly [key: string]: unknown;
  }
}
