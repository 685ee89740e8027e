import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signOut } from "~/features/organizations/people/sign-out.server";
import { forwardCookies } from "~/http/forward-cookies.server";
import { readForm } from "~/http/parse.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";

export const handle = { access: "public" } satisfies RouteHandle;

/** Ends the session, if there is one, and goes home or to the page named. */
export async function action({ request }: ActionFunctionArgs) {
  const { headers } = request;
  const form = await readForm(request);
  const back = form.ok ? safeRedirect(String(form.value.get("tillbaka") ?? "")) : "/";
  return redirect(back, { headers: forwardCookies(await signOut(headers)) });
}
