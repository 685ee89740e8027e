import type { LoaderFunctionArgs } from "@remix-run/node";
import { rejectedFile } from "~/features/catalogue/import/rejected-file.server";
import { refuseResource } from "~/http/refusal-page.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { csvResponse } from "./import-csv-response.server";

export const handle = { access: "organization" } satisfies RouteHandle;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const file = await rejectedFile(actor, params.id ?? "");
  if (!file.ok) return refuseResource(request, file.error);
  return csvResponse(
    `${file.value.fileName}-${translator(actor.locale, "imports")("rejected.fileName")}`,
    file.value.content,
  );
}
