import { throwAppError } from "~/http/error-response.server";
import type { RouteHandle } from "~/http/route-handle";
import { appError } from "~/shared/app-error";

export const handle = { access: "public" } satisfies RouteHandle;

/**
 * An address nobody has: a route of its own, so that the page around the answer still knows its reader. The router in
 * the browser learns its routes as it goes and takes this one for those it has yet to hear of: data of other addresses
 * is therefore asked for with `fetch`, not with a fetcher.
 */
export function loader() {
  throwAppError(appError("not_found"));
}

export function action() {
  throwAppError(appError("not_found"));
}

export default function NotFound() {
  return null;
}
