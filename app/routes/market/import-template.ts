import type { LoaderFunctionArgs } from "@remix-run/node";
import { templateCsv } from "~/features/catalogue/import/serialize-row";
import { isGroupCode } from "~/features/reference/category";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { csvResponse } from "./import-csv-response.server";

export const handle = { access: "organization" } satisfies RouteHandle;

/** `?kategori=building` leaves out the attributes of other groups. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { locale } = await requireOrganization(request);
  const group = new URL(request.url).searchParams.get("kategori");
  return csvResponse(
    { sv: "tillvara-mall", en: "tillvara-template" }[locale],
    templateCsv(locale, isGroupCode(group) ? group : null),
  );
}
