import { checkReadiness } from "~/composition/readiness-checks.server";
import type { RouteHandle } from "~/http/route-handle";

export const handle = { access: "public" } satisfies RouteHandle;

/** The process can serve: 200 or 503, with the state of each part and how long it took to answer. */
export async function loader() {
  const { ready, checks } = await checkReadiness();
  return Response.json(
    { status: ready ? "ready" : "not_ready", checks },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
