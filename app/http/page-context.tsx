import { createContext, useContext } from "react";

/** Of this very page view: the CSP nonce for inline scripts and the id that ties an error page to the log. */
export interface PageContextValue {
  readonly nonce: string;
  readonly requestId: string;
}

export const PageContext = createContext<PageContextValue>({ nonce: "", requestId: "" });
export const usePageContext = (): PageContextValue => useContext(PageContext);
