import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatCpvCode } from "~/features/reference/cpv-code";
import { searchCpv } from "~/features/reference/codes/cpv-codes.server";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";

export const handle = { access: "public" } satisfies RouteHandle;

/** Suggestions of CPV codes for words or first digits. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { locale } = await requestActor(request);
  const found = await searchCpv(new URL(request.url).searchParams.get("q") ?? "", locale, today(), 12);
  const suggestions = found.map(({ code, label }) => ({
    id: code,
    value: formatCpvCode(code),
    label,
    note: formatCpvCode(code),
  }));
  return Response.json({ suggestions }, { headers: { "Cache-Control": "private, max-age=60" } });
}
