import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import * as z from "zod";
import { themeCookie } from "~/http/cookies.server";
import { parseFields, readForm } from "~/http/parse.server";
import { refuseResource } from "~/http/refusal-page.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";
import { appError } from "~/shared/app-error";

export const handle = { access: "public" } satisfies RouteHandle;

const schema = z.object({ theme: z.enum(["system", "light", "dark"]), tillbaka: z.string().max(2000).optional() });

export const loader = ({ request }: LoaderFunctionArgs) =>
  refuseResource(request, appError("method_not_allowed"), { Allow: "POST" });

/** Remembers light, dark or as the device says. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) return refuseResource(request, form.error);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return refuseResource(request, parsed.error);
  const headers = { "Set-Cookie": await themeCookie.serialize(parsed.value.theme) };
  return redirect(safeRedirect(parsed.value.tillbaka), { headers });
}
