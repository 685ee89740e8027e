/** Catalogues that the browser may fetch. */
const browserNamespaces = [
  "common",
  "ui",
  "styleguide",
  "errors",
  "home",
  "about",
  "account",
  "organizations",
  "media",
  "catalogue",
  "legal",
  "listing",
  "imports",
  "discovery",
  "trade",
  "today",
  "admin",
  "events",
  "impact",
  "criteria",
  "purchasing",
  "procedure",
  "tenders",
  "supply",
  "evaluation",
  "publications",
  "contracts",
  "flows",
  "advising",
] as const;

/** Catalogues that no page fetches: sentences that only the server makes, and the measures that formatters carry with them. */
const serverNamespaces = ["readiness", "reference", "drafting", "mail", "papers", "matching", "measures"] as const;

/** Catalogues, one file each per language: `sv/<namespace>.ts` and `en/<namespace>.ts`. */
export const namespaces = [...browserNamespaces, ...serverNamespaces] as const;

export type BrowserNamespace = (typeof browserNamespaces)[number];
export type Namespace = (typeof namespaces)[number];
