import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import * as z from "zod";
import { themeCookie } from "~/http/cookies.server";
import { throwAppError } from "~/http/error-response.server";
import { parseFields, readForm } from "~/http/parse.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";

export const handle = { access: "public" } satisfies RouteHandle;

const schema = z.object({ theme: z.enum(["system", "light", "dark"]), tillbaka: z.string().max(2000).optional() });

/** Remembers light, dark or as the device says. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) throwAppError(parsed.error);
  const headers = { "Set-Cookie": await themeCookie.serialize(parsed.value.theme) };
  return redirect(safeRedirect(parsed.value.tillbaka), { headers });
}
