import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import * as z from "zod";
import { switchOrganization } from "~/features/organizations/members/switch-organization.server";
import { redirectWithFlash } from "~/http/flash.server";
import { parseFields, readForm } from "~/http/parse.server";
import { refuseResource } from "~/http/refusal-page.server";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";
import { appError } from "~/shared/app-error";

export const handle = { access: "member" } satisfies RouteHandle;

const schema = z.object({ organizationId: z.uuid(), tillbaka: z.string().max(2000).optional() });

export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return refuseResource(request, appError("method_not_allowed"), { Allow: "POST" });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request);
  const form = await readForm(request);
  if (!form.ok) return refuseResource(request, form.error);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return refuseResource(request, parsed.error);
  const switched = await switchOrganization(actor, parsed.value.organizationId);
  if (!switched.ok) return refuseResource(request, switched.error);
  return redirectWithFlash(safeRedirect(parsed.value.tillbaka, "/idag"), "account", "flash.switched", {
    params: { name: switched.value.name },
  });
}
