import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseLibraryQuery } from "~/features/criteria/library/library-query";
import { listCriteria } from "~/features/criteria/library/list-criteria.server";
import { curatesCriteria } from "~/features/criteria/library/seen-by";
import { LibraryBody } from "~/features/criteria/ui/library-body";
import { pageMeta } from "~/http/page-meta";
import { pageNumber } from "~/http/page-number";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import styles from "~/styles/pages/criteria.css?url";
import { presentLibrary } from "./present-library.server";

export const handle = { access: "public", i18n: ["criteria"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const query = new URL(request.url).searchParams;
  const filter = parseLibraryQuery(query);
  const found = await listCriteria(actor, filter);
  const t = translator(actor.locale, "criteria");
  return {
    page: { title: t("library.title"), description: t("library.description") },
    library: presentLibrary(filter, found, {
      locale: actor.locale,
      day: today(),
      page: pageNumber(query),
      curates: curatesCriteria(actor),
    }),
  };
}

export default function CriteriaLibrary() {
  return <LibraryBody {...useLoaderData<typeof loader>().library} />;
}
