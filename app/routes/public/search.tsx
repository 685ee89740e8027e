import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigation } from "@remix-run/react";
import { runMapSearch } from "~/features/discovery/run-map-search.server";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { tendersMentioning } from "~/features/tenders/publication/list-published.server";
import { TendersBeside } from "~/features/tenders/publication/ui/tenders-beside";
import { Results } from "~/features/discovery/ui/results";
import { SearchForm } from "~/features/discovery/ui/search-form";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import styles from "~/styles/pages/search.css?url";
import { presentMap } from "./present-map.server";
import { presentSearch } from "./present-search.server";
import { readerPlace, rememberPlace } from "./reader-place.server";

export const handle = { access: "public", i18n: ["discovery", "listing", "publications"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const query = parseSearchQuery(new URL(request.url).searchParams);
  const place = query.from || query.point ? null : await readerPlace(request, actor);
  const onMap = query.view === "map" ? await runMapSearch(actor, query) : null;
  const answer = onMap ?? (await runSearch(actor, query));
  const map = onMap && { ...presentMap(query, onMap, actor.locale), shown: onMap.shown };
  const [shown, tenders] = await Promise.all([
    presentSearch(actor, query, answer, { place, map }),
    query.page === 1 && query.q ? tendersMentioning(actor, query.q) : [],
  ]);
  const beside = tenders.map(({ reference, title, authority }) => ({ reference, title, authority }));
  return data({ ...shown, tenders: beside }, { headers: await rememberPlace(request) });
}

export default function SearchPage() {
  const { form, results, tenders } = useLoaderData<typeof loader>();
  const { state, location } = useNavigation();
  return (
    <SearchForm {...form}>
      <Results {...results} busy={state === "loading" && location?.pathname === "/sok"} />
      <TendersBeside tenders={tenders} />
    </SearchForm>
  );
}
