import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getCase } from "~/features/advising/cases/get-case.server";
import { CaseBody } from "~/features/advising/ui/case-body";
import { refusalFields } from "~/features/media/media-fields";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { takeStashedForm } from "~/http/stash-form.server";
import styles from "~/styles/pages/advising.css?url";
import { invalidInput } from "~/shared/app-error";
import { receiveUploads } from "../market/media-uploads.server";
import { partOf, runCaseForm } from "./case-action.server";
import { schemaFor } from "./case-schemas";
import { presentCase } from "./present-case.server";

export const handle = { access: "organization", i18n: ["advising", "media"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await getCase(actor, params.id ?? "");
  if (!found.ok) return throwAppError(found.error);
  const stashed = await takeStashedForm(request);
  const view = presentCase(found.value, actor.personId, actor.locale);
  return { page: { title: view.title }, view, stashed };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const id = params.id ?? "";
  const received = await receiveUploads(request, actor, { kinds: { file: ["photo", "document"] }, maxFiles: 1 });
  if (!received.ok) return throwAppError(received.error);
  const { form, media, refused } = received.value;
  const values = formValues(form);
  const parsed = parseFields(form, schemaFor(form.get("intent")));
  if (!parsed.ok) return formRefusal(parsed.error, values);
  if (refused.length > 0) return formRefusal(invalidInput(...refusalFields(refused)), values);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const done = await runCaseForm(actor, id, parsed.value, media[0]?.id ?? null);
  const { intent } = parsed.value;
  if (done.ok) return redirectWithFlash(`/radgivning/arenden/${id}${partOf[intent]}`, "advising", `flash.${intent}`);
  const gone = done.error.code === "not_found" || done.error.code === "forbidden";
  return gone ? throwAppError(done.error) : formRefusal(done.error, values);
}

export default function CasePage() {
  const { view, stashed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const kept = stashed ? { error: { code: "not_signed_in" as const, reason: "form_kept" }, values: stashed } : null;
  return <CaseBody view={view} refused={refused ?? kept} />;
}
