import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { localeCookie } from "~/http/cookies.server";
import { refuseResource } from "~/http/refusal-page.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";
import { appError } from "~/shared/app-error";
import { isLocale } from "~/shared/locale";

export const handle = { access: "public" } satisfies RouteHandle;

/** Remembers the language and goes back to the page one came from. A link, so that it works everywhere. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) return refuseResource(request, appError("not_found"));
  const back = safeRedirect(new URL(request.url).searchParams.get("tillbaka"));
  return redirect(back, { headers: { "Set-Cookie": await localeCookie.serialize(params.locale) } });
}
