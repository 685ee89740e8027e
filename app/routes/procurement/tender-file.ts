import type { LoaderFunctionArgs } from "@remix-run/node";
import { paperFacts } from "~/features/tenders/papers/paper-facts.server";
import { paperFile } from "~/features/tenders/papers/paper-kinds";
import { refuseFile } from "~/http/refuse-file.server";
import { requireOrganization } from "~/http/require-actor.server";
import { sendFile } from "~/http/send-file.server";
import type { RouteHandle } from "~/http/route-handle";
import { appError } from "~/shared/app-error";
import { marketAnnex } from "./market-annex.server";
import { makeFile } from "./paper-files.server";

export const handle = { access: "organization" } satisfies RouteHandle;

/** One file of a tender, made when it is asked for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const facts = await paperFacts(actor, params.id ?? "");
  if (!facts.ok) return refuseFile(facts.error, actor.locale);
  const asked = params.file ?? "";
  const { id, content } = facts.value.tender;
  const market = asked.startsWith(paperFile.market) ? await marketAnnex(actor, id, content.language) : null;
  const file = await makeFile(facts.value, asked, market);
  if (!file) return refuseFile(appError("not_found"), actor.locale);
  return sendFile(file);
}
