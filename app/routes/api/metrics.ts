import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderMetrics } from "~/composition/readiness-metrics.server";
import { isOperator } from "~/http/operator-only.server";
import type { RouteHandle } from "~/http/route-handle";

export const handle = { access: "public" } satisfies RouteHandle;

/** Measures for Prometheus; open to the operator only. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!isOperator(request, context.ip))
    return new Response("403", { status: 403, headers: { "Content-Type": "text/plain" } });
  const { text, contentType } = await renderMetrics();
  return new Response(text, { headers: { "Content-Type": contentType, "Cache-Control": "no-store" } });
}
