import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { activityLabels } from "~/features/organizations/profile/activity-labels.server";
import { getPublicOrganization } from "~/features/organizations/profile/get-public-organization.server";
import { OrganizationPage } from "~/features/organizations/ui/organization-page";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { toStockholmDay } from "~/shared/dates";
import styles from "~/styles/pages/organization.css?url";
import { municipalityName } from "../account/municipality-options.server";

export const handle = { access: "public", i18n: ["organizations"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const found = await getPublicOrganization(actor, params.slug ?? "");
  if (!found.ok) return throwAppError(found.error);
  const { sites, memberSince, ...organization } = found.value;
  return {
    page: { title: organization.name, description: organization.about.slice(0, 160) || organization.name },
    organization: {
      ...organization,
      since: toStockholmDay(memberSince),
      municipality: municipalityName(organization.municipalityCode),
      activities: activityLabels(organization.sniCodes, actor.locale),
      sites: sites.map((site) => ({ ...site, municipality: municipalityName(site.municipalityCode) ?? "" })),
    },
  };
}

export default function PublicOrganization() {
  const { organization } = useLoaderData<typeof loader>();
  return <OrganizationPage organization={organization} />;
}
