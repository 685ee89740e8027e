import map from "../../../public/illustrations/region-map.svg?raw";

/** Outline of each municipality on the drawn county, by code: what a saved map carries with it. */
export const mapOutlines: readonly { readonly code: string; readonly path: string }[] = [
  ...map.matchAll(/id="m(\d{4})" d="([^"]+)"/g),
].flatMap(([, code, path]) => (code && path ? [{ code, path }] : []));
