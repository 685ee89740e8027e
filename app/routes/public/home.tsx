import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { homeCounts } from "~/features/catalogue/reading/home-counts.server";
import { newestListings } from "~/features/catalogue/reading/newest-listings.server";
import { HomeBody } from "~/features/catalogue/ui/home-body";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import styles from "~/styles/pages/home.css?url";
import { presentCards } from "./present-cards.server";
import { presentHome } from "./present-home.server";

export const handle = { access: "public", i18n: ["home", "listing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const [counts, newest] = await Promise.all([homeCounts(actor), newestListings(actor, { limit: 8 })]);
  const t = translator(actor.locale, "home");
  return {
    page: { title: "Tillvara", description: t("lede") },
    home: presentHome(counts, actor.locale),
    cards: presentCards(newest, today(), actor.locale),
  };
}

export default function Home() {
  return <HomeBody {...useLoaderData<typeof loader>()} />;
}
