import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization" } satisfies RouteHandle;

/** A tender opens where it is written. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { tender } = await tenderOf(request, params.id);
  return redirect(`/upphandla/arenden/${tender.id}/underlag`);
}
