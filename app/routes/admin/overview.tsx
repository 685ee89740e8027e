import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getOverview } from "~/features/administration/overview/get-overview.server";
import { OverviewBody } from "~/features/administration/ui/overview-body";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireAdministrator } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import charts from "~/styles/parts/charts.css?url";

export const handle = { access: "administrator", i18n: ["admin"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: charts }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const overview = await getOverview(actor);
  if (!overview.ok) return throwAppError(overview.error);
  return { page: { title: translator(actor.locale, "admin")("overview.title") }, overview: overview.value };
}

export default function AdminOverview() {
  const { page, overview } = useLoaderData<typeof loader>();
  return <OverviewBody title={page.title} overview={overview} />;
}
