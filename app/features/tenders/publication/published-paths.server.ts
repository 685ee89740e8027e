import { findPublishedReferences } from "./publication-store.server";

/** Addresses of published tenders for search engines, newest first; as many as one file of addresses bears. */
export const publishedPaths = async (): Promise<string[]> =>
  (await findPublishedReferences(5000)).map((reference) => `/upphandlingar/${reference}`);
