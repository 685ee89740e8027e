import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import { listingHistory } from "~/features/catalogue/reading/listing-history.server";
import { ManageBody } from "~/features/catalogue/ui/manage-body";
import { listMembers } from "~/features/organizations/members/list-members.server";
import { listSites } from "~/features/organizations/sites/list-sites.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, readForm } from "~/http/parse.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { useFormProblems } from "~/ui/form-problems";
import styles from "~/styles/pages/manage.css?url";
import { runLifeAction } from "./life-actions.server";
import { presentHistory } from "./present-history.server";

export const handle = { access: "organization", i18n: ["listing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const [own, history, members, sites] = await Promise.all([
    getOwnListing(actor, params.id ?? ""),
    listingHistory(actor, params.id ?? "", 50),
    listMembers(actor),
    listSites(actor),
  ]);
  if (!own.ok) throwAppError(own.error);
  const { listing } = own.value;
  const names = {
    people: new Map(members.map(({ personId, name }) => [personId, name])),
    sites: new Map(sites.map(({ id, name }) => [id, name])),
  };
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
    history: presentHistory(history.ok ? history.value : [], listing, names, actor.locale),
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
