/** Catalogues, one file each per language: `sv/<namespace>.ts` and `en/<namespace>.ts`. */
export const namespaces = [
  "common",
  "ui",
  "styleguide",
  "errors",
  "home",
  "about",
  "account",
  "organizations",
  "reference",
  "media",
  "impact",
  "catalogue",
  "legal",
  "listing",
  "imports",
  "discovery",
  "trade",
  "today",
  "admin",
  "events",
  "mail",
] as const;

export type Namespace = (typeof namespaces)[number];
