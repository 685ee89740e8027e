import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TodayBody } from "~/features/notifications/ui/today-body";
import { keepListing } from "~/features/notifications/today/keep-listing.server";
import { keepListingSchema } from "~/features/notifications/today/schemas";
import { throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { parseFields, readForm } from "~/http/parse.server";
import { requireMember, requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import styles from "~/styles/pages/today.css?url";
import { presentToday } from "./today-data.server";

export const handle = { access: "member", i18n: ["today", "listing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  return presentToday(await requireMember(request));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const parsed = parseFields(form.value, keepListingSchema);
  if (!parsed.ok) return throwAppError(parsed.error);
  const kept = await keepListing(actor, parsed.value);
  if (!kept.ok && kept.error.code === "not_found") return throwAppError(kept.error);
  return kept.ok
    ? redirectWithFlash("/idag", "today", "flash.kept")
    : redirectWithFlash("/idag", "today", "flash.not_kept", { kind: "warn" });
}

export default function TodayPage() {
  return <TodayBody {...useLoaderData<typeof loader>()} />;
}
