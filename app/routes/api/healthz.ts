import type { RouteHandle } from "~/http/route-handle";

export const handle = { access: "public" } satisfies RouteHandle;

/** The process answers; nothing else is asked. */
export const loader = () => Response.json({ status: "alive" }, { headers: { "Cache-Control": "no-store" } });
