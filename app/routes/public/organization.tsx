import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { organizationListings } from "~/features/catalogue/reading/organization-listings.server";
import { ListingCard } from "~/features/catalogue/ui/listing-card";
import { getPublicOrganization } from "~/features/organizations/profile/get-public-organization.server";
import { OrganizationPage } from "~/features/organizations/ui/organization-page";
import { activityNames } from "~/features/reference/codes/activity-names.server";
import { throwAppError } from "~/http/error-response.server";
import { pageNumber } from "~/http/page-number";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";
import { toStockholmDay } from "~/shared/dates";
import styles from "~/styles/pages/organization.css?url";
import { Pagination } from "~/ui/pagination";
import { municipalityName } from "../account/municipality-options.server";
import { presentCards } from "./present-cards.server";
import { readerPlace } from "./reader-place.server";

export const handle = { access: "public", i18n: ["organizations", "listing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const found = await getPublicOrganization(actor, params.slug ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { sites, memberSince, ...organization } = found.value;
  const page = pageNumber(new URL(request.url).searchParams);
  const [activities, listings, place] = await Promise.all([
    activityNames(organization.sniCodes, actor.locale, organization.sniRevision),
    organizationListings(actor, organization.id, page),
    readerPlace(request, actor),
  ]);
  return {
    page: { title: organization.name, description: organization.about.slice(0, 160) || organization.name },
    organization: {
      ...organization,
      since: toStockholmDay(memberSince),
      municipality: municipalityName(organization.municipalityCode),
      activities: [...activities.values()],
      sites: sites.map((site) => ({ ...site, municipality: municipalityName(site.municipalityCode) ?? "" })),
    },
    listings: {
      cards: presentCards(listings.rows, today(), actor.locale, place),
      total: listings.total,
      page,
      pageCount: Math.ceil(listings.total / listings.pageSize),
      base: `/organisation/${organization.slug}`,
    },
  };
}

function Listings() {
  const { cards, page, pageCount, base } = useLoaderData<typeof loader>().listings;
  return (
    <>
      <div className="cards">
        {cards.map((card) => (
          <ListingCard key={card.reference} {...card} heading="h3" />
        ))}
      </div>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(number) => (number === 1 ? `${base}#listings` : `${base}?sida=${number}#listings`)}
      />
    </>
  );
}

export default function PublicOrganization() {
  const { organization, listings } = useLoaderData<typeof loader>();
  return (
    <OrganizationPage
      organization={organization}
      count={listings.total}
      {...(listings.cards.length > 0 ? { listings: <Listings /> } : {})}
    />
  );
}
