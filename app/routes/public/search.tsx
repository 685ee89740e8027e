import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigation } from "@remix-run/react";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { Results } from "~/features/discovery/ui/results";
import { SearchForm } from "~/features/discovery/ui/search-form";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import styles from "~/styles/pages/search.css?url";
import { presentSearch } from "./present-search.server";

export const handle = { access: "public", i18n: ["discovery", "listing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const query = parseSearchQuery(new URL(request.url).searchParams);
  return presentSearch(actor, query, await runSearch(actor, query));
}

export default function SearchPage() {
  const { form, results } = useLoaderData<typeof loader>();
  const { state, location } = useNavigation();
  return (
    <SearchForm {...form}>
      <Results {...results} busy={state === "loading" && location?.pathname === "/sok"} />
    </SearchForm>
  );
}
