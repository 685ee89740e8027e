import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { signOut } from "~/features/organizations/people/sign-out.server";
import { forwardCookies } from "~/http/forward-cookies.server";
import { readForm } from "~/http/parse.server";
import { refuseResource } from "~/http/refusal-page.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";
import { appError } from "~/shared/app-error";

export const handle = { access: "public" } satisfies RouteHandle;

export const loader = ({ request }: LoaderFunctionArgs) =>
  refuseResource(request, appError("method_not_allowed"), { Allow: "POST" });

/** Ends the session, if there is one, and goes home or to the page named. */
export async function action({ request }: ActionFunctionArgs) {
  const { headers } = request;
  const form = await readForm(request);
  const back = form.ok ? safeRedirect(String(form.value.get("tillbaka") ?? "")) : "/";
  return redirect(back, { headers: forwardCookies(await signOut(headers)) });
}
