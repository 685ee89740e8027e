import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { TenderHead } from "~/features/tenders/ui/tender-head";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import tenderCss from "~/styles/pages/tender.css?url";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Tabs } from "~/ui/tabs";
import { presentHead } from "./present-head.server";
import { tenderTabs } from "./tender-tabs";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: tenderCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const { tender, role } = await tenderOf(request, params.id);
  return { id: tender.id, head: presentHead(tender, role, actor.locale) };
}

/** What every page of a tender has: what it is called, how far it has come, and its parts. */
export default function TenderLayout() {
  const { id, head } = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const { pathname } = useLocation();
  const base = `/upphandla/arenden/${id}`;
  return (
    <>
      <div className="wrap tender-top">
        <Breadcrumbs
          crumbs={[
            { label: t("nav.procure"), href: "/upphandla" },
            { label: t("nav.tenders"), href: "/upphandla/arenden" },
            { label: head.title },
          ]}
        />
        <TenderHead {...head} />
      </div>
      <div className="tabsbar">
        <div className="wrap">
          <Tabs
            label={t("tabs.label")}
            items={tenderTabs.map((tab) => ({
              href: `${base}/${tab}`,
              label: t(`tabs.${tab}`),
              current: pathname === `${base}/${tab}` || pathname.startsWith(`${base}/${tab}/`),
            }))}
          />
        </div>
      </div>
      <div className="wrap tender-body">
        <Outlet />
      </div>
    </>
  );
}
