import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { waitingReports } from "~/features/administration/overview/get-overview.server";
import { requireAdministrator } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/admin.css?url";
import { SideNav } from "~/ui/tabs";

export const handle = { access: "administrator", i18n: ["admin"] } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  return { reports: await waitingReports(actor) };
}

const areas = [
  { href: "/admin", key: "nav.overview", icon: "gauge" },
  { href: "/admin/anmalningar", key: "nav.reports", icon: "flag" },
  { href: "/admin/organisationer", key: "nav.organizations", icon: "building-2" },
  { href: "/admin/referensdata", key: "nav.reference", icon: "book-open" },
  { href: "/admin/sokindex", key: "nav.search", icon: "database" },
  { href: "/admin/handelser", key: "nav.events", icon: "history" },
] as const;

/** The administrators' area: its menu at the side, its pages beside it. */
export default function AdminLayout() {
  const t = useT("admin");
  const { reports } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const items = areas.map(({ href, key, icon }) => ({
    href,
    label: t(key),
    icon,
    current: pathname === href,
    ...(key === "nav.reports" && reports > 0 ? { count: String(reports) } : {}),
  }));
  return (
    <div className="wrap sec with-side admin">
      <SideNav label={t("nav.label")} items={items} />
      <div className="admin__body">
        <Outlet />
      </div>
    </div>
  );
}
