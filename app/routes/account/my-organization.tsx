import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { getOwnOrganization } from "~/features/organizations/profile/get-own-organization.server";
import { throwAppError } from "~/http/error-response.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import styles from "~/styles/pages/organization.css?url";
import { SideNav } from "~/ui/tabs";

export const handle = { access: "organization", i18n: ["organizations"] } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Name and what waits, for the menu beside every page of the organization. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const organization = await getOwnOrganization(actor);
  if (!organization) return throwAppError(appError("not_found"));
  return {
    name: organization.name,
    requests: actor.organization.role === "member" ? 0 : organization.waiting.requests,
  };
}

const pages = [
  ["", "nav.overview", "house"],
  ["/profil", "nav.profile", "building-2"],
  ["/medlemmar", "nav.members", "users"],
  ["/platser", "nav.sites", "map-pin"],
  ["/intyg", "nav.facts", "badge-check"],
  ["/partner", "nav.partners", "handshake"],
  ["/floden", "nav.flows", "repeat"],
] as const;

export default function MyOrganizationLayout() {
  const { name, requests } = useLoaderData<typeof loader>();
  const t = useT("organizations");
  const { pathname } = useLocation();
  return (
    <div className="wrap work">
      <p className="page-head__over">{name}</p>
      <div className="with-side mt-4">
        <SideNav
          label={t("nav.label")}
          items={pages.map(([path, key, icon]) => ({
            href: `/min-organisation${path}`,
            label: t(key),
            icon,
            current:
              pathname === `/min-organisation${path}` ||
              (path !== "" && pathname.startsWith(`/min-organisation${path}/`)),
            ...(key === "nav.members" && requests > 0 ? { count: String(requests) } : {}),
          }))}
        />
        <div>
          <Outlet />
        </div>
      </div>
    </div>
  );
}
