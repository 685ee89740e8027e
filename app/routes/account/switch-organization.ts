import type { ActionFunctionArgs } from "@remix-run/node";
import * as z from "zod";
import { switchOrganization } from "~/features/organizations/members/switch-organization.server";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { parseFields, readForm } from "~/http/parse.server";
import { requireMember } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { safeRedirect } from "~/http/safe-redirect";

export const handle = { access: "member" } satisfies RouteHandle;

const schema = z.object({ organizationId: z.uuid(), tillbaka: z.string().max(2000).optional() });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request);
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) throwAppError(parsed.error);
  const switched = await switchOrganization(actor, parsed.value.organizationId);
  if (!switched.ok) throwAppError(switched.error);
  return redirectWithFlash(safeRedirect(parsed.value.tillbaka, "/idag"), "account", "flash.switched", {
    params: { name: switched.value.name },
  });
}
