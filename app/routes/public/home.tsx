import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { heldHomeCounts } from "~/features/catalogue/reading/held-home-counts.server";
import { newestListings } from "~/features/catalogue/reading/newest-listings.server";
import type { ListingCard } from "~/features/catalogue/listing-views";
import { HomeBody } from "~/features/catalogue/ui/home/home-body";
import { newsNearby, type Nearby } from "~/features/notifications/today/news-nearby.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import styles from "~/styles/pages/home.css?url";
import { presentCards } from "./present-cards.server";
import { presentHome } from "./present-home.server";

const shown = 8;

export const handle = { access: "public", i18n: ["home", "listing"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** The newest that somebody has or does; near the reader's own place where they act for an organization that has one. */
async function newCards(actor: Actor): Promise<Pick<Nearby, "from" | "cards">> {
  const types = ["surplus", "service"] as const;
  if (actor.kind === "member") return newsNearby(actor, shown, types);
  return { from: null, cards: await newestListings(actor, { limit: shown, types }) };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const [counts, near, wanted] = await Promise.all([
    heldHomeCounts(actor),
    newCards(actor),
    newestListings(actor, { limit: 6, types: ["wanted"] }),
  ]);
  const cards = (found: readonly ListingCard[], from: Nearby["from"] = null) =>
    presentCards(found, today(), actor.locale, from);
  const t = translator(actor.locale, "home");
  return {
    page: { title: "Tillvara", description: t("lede") },
    home: presentHome(counts, actor.locale),
    news: { cards: cards(near.cards, near.from), place: near.from?.locality ?? null, wanted: cards(wanted) },
  };
}

export default function Home() {
  return <HomeBody {...useLoaderData<typeof loader>()} />;
}
