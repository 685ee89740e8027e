import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { similarListings } from "~/features/catalogue/reading/similar-listings.server";
import { ListingBody } from "~/features/catalogue/ui/page/listing-body";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { today } from "~/infra/clock/clock.server";
import { organizationIdOf } from "~/shared/actor";
import styles from "~/styles/pages/listing.css?url";
import { presentCards } from "./present-cards.server";
import { presentListing } from "./present-listing.server";

export const handle = { access: "public", i18n: ["listing", "legal"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const found = await getListing(actor, params.reference ?? "");
  if (!found.ok) throwAppError(found.error);
  const { listing, photos, documents, because } = found.value;
  const [organizations, similar] = await Promise.all([
    getOrganizationCards(actor, [listing.organizationId]),
    similarListings(actor, listing.id, 4),
  ]);
  const shown = presentListing(found.value, today(), actor.locale);
  return {
    page: { title: shown.title, description: shown.summary },
    shown,
    photos,
    documents,
    because,
    id: listing.id,
    url: `${env().appUrl}/annons/${listing.reference}`,
    own: listing.organizationId === organizationIdOf(actor),
    organization: organizations.get(listing.organizationId) ?? null,
    similar: presentCards(similar, today(), actor.locale),
  };
}

export default function ListingPage() {
  return <ListingBody {...useLoaderData<typeof loader>()} />;
}
