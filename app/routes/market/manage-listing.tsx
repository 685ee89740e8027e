import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import { listingHistory } from "~/features/catalogue/reading/listing-history.server";
import { ManageBody } from "~/features/catalogue/ui/manage-body";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatDay, formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useFormProblems } from "~/ui/form-problems";
import { runLifeAction } from "./life-actions.server";

export const handle = { access: "organization", i18n: ["listing"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const [own, history] = await Promise.all([
    getOwnListing(actor, params.id ?? ""),
    listingHistory(actor, params.id ?? "", 50),
  ]);
  if (!own.ok) throwAppError(own.error);
  const { listing } = own.value;
  const t = translator(actor.locale, "listing");
  return {
    page: { title: listing.title || t("mine.untitled") },
    listing: {
      id: listing.id,
      reference: listing.reference,
      version: listing.version,
      state: listing.state,
      rung: listing.release.rung,
      completeness: listing.completeness,
      expires: listing.expiresOn ? formatDay(actor.locale, listing.expiresOn) : null,
    },
    history: (history.ok ? history.value : []).map(({ id, what, at, by }) => ({
      id,
      what,
      by,
      at: formatMoment(actor.locale, at),
      dateTime: at,
    })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) throwAppError(form.error);
  const done = await runLifeAction(actor, params.id ?? "", form.value);
  if (!done.ok) return formRefusal(done.error, formValues(form.value));
  return redirectWithFlash(done.value.to, "listing", done.value.flash);
}

export default function ManageListingPage() {
  const { page, listing, history } = useLoaderData<typeof loader>();
  const problems = useFormProblems(useActionData<typeof action>());
  return <ManageBody title={page.title} listing={listing} history={history} problems={problems} />;
}
