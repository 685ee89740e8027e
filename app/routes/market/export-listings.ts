import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportListings } from "~/features/catalogue/import/export-listings.server";
import { csvResponse } from "./import-csv-response.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";

export const handle = { access: "organization" } satisfies RouteHandle;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  return csvResponse(`tillvara-${today()}`, await exportListings(actor));
}
