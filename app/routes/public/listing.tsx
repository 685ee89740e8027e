import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getGoneListing } from "~/features/catalogue/reading/get-gone-listing.server";
import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { similarListings } from "~/features/catalogue/reading/similar-listings.server";
import { ListingBody } from "~/features/catalogue/ui/page/listing-body";
import { GoneBody } from "~/features/catalogue/ui/page/gone-body";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { today } from "~/infra/clock/clock.server";
import { freshFactors } from "~/features/impact/listing-factors.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import styles from "~/styles/pages/listing.css?url";
import { presentAround } from "./present-around.server";
import { presentCards } from "./present-cards.server";
import { presentGone } from "./present-gone.server";
import { presentListing } from "./present-listing.server";
import { presentNotice } from "./present-notice.server";
import { readerPlace, rememberPlace } from "./reader-place.server";

export const handle = { access: "public", i18n: ["listing", "impact"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** What stands at the address of a listing that is over: what it was, and what is like it. */
async function goneListing(actor: Actor, reference: string) {
  const gone = await getGoneListing(actor, reference);
  if (!gone.ok) return throwAppError(gone.error);
  const similar = presentCards(await similarListings(actor, gone.value.reference, 8), today(), actor.locale);
  const shown = presentGone(gone.value, actor.locale);
  return data({ page: { title: shown.title }, gone: { ...shown, similar } } as const, 410);
}

/** The listing and who has it; the listings like it are looked for meanwhile. */
async function listingWithOwner(actor: Actor, reference: string) {
  const found = await getListing(actor, reference);
  const ownerId = found.ok ? found.value.listing.organizationId : null;
  const owners = await getOrganizationCards(actor, ownerId === null ? [] : [ownerId]);
  return { found, organization: owners.get(ownerId ?? "") ?? null };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const reference = params.reference ?? "";
  const [{ found, organization }, similar, place] = await Promise.all([
    listingWithOwner(actor, reference),
    similarListings(actor, reference, 4),
    readerPlace(request, actor),
    freshFactors(),
  ]);
  if (!found.ok) return found.error.code === "gone" ? goneListing(actor, reference) : throwAppError(found.error);
  const { listing, photos, documents } = found.value;
  const shown = presentListing(found.value, today(), actor.locale);
  const own = listing.organizationId === organizationIdOf(actor);
  const page = {
    page: { title: shown.title, description: shown.summary },
    gone: null,
    listing: {
      shown,
      photos,
      documents,
      notice: presentNotice(found.value, own, today(), actor.locale),
      id: listing.id,
      url: `${env().appUrl}/annons/${listing.reference}`,
      own,
      organization,
      similar: presentCards(similar, today(), actor.locale, place),
      around: await presentAround(found.value, shown.place, place, actor),
    },
  } as const;
  return data(page, { headers: await rememberPlace(request, { forgets: true }) });
}

export default function ListingPage() {
  const { gone, ...rest } = useLoaderData<typeof loader>();
  if (gone) return <GoneBody {...gone} />;
  return "listing" in rest ? <ListingBody {...rest.listing} /> : null;
}
