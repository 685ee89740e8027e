import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signOut } from "~/features/organizations/people/sign-out.server";
import { forwardCookies } from "~/http/forward-cookies.server";
import type { RouteHandle } from "~/http/route-handle";

export const handle = { access: "public" } satisfies RouteHandle;

/** Ends the session, if there is one, and goes home. */
export async function action({ request }: ActionFunctionArgs) {
  return redirect("/", { headers: forwardCookies(await signOut(request.headers)) });
}
