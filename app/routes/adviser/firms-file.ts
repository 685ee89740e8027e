import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportFirms } from "~/features/advising/firms/export-firms.server";
import { refuseFile } from "~/http/refuse-file.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { sendFile } from "~/http/send-file.server";

export const handle = { access: "organization" } satisfies RouteHandle;

/** The advisers' firms and flows to save, as the import reads them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const file = await exportFirms(actor);
  if (!file.ok) return refuseFile(file.error, actor.locale);
  return sendFile({ name: "foretag.csv", ending: "csv", bytes: new TextEncoder().encode(file.value) });
}
