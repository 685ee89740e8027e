import type { BrowserNamespace } from "~/i18n/namespaces";

/** Who may come here at all; finer rights are the command's matter. */
export type RouteAccess = "public" | "member" | "organization" | "administrator";

/** What every route module exports as `handle`; the architecture test reads it. */
export interface RouteHandle {
  readonly access: RouteAccess;
  /** Catalogues the page uses besides `common` and `ui`; fetched before it is hydrated. */
  readonly i18n?: readonly BrowserNamespace[];
  /** The page brings its own frame (no header and footer). */
  readonly bare?: boolean;
}
