import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPublished, publishedPageSize } from "~/features/tenders/publication/list-published.server";
import { PublishedList } from "~/features/tenders/publication/ui/published-list";
import { pageMeta } from "~/http/page-meta";
import { pageNumber } from "~/http/page-number";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import publicTenderCss from "~/styles/pages/public-tender.css?url";
import { municipalityName } from "../account/municipality-options.server";
import { presentPublishedCard } from "./present-published.server";

export const handle = { access: "public", i18n: ["publications"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicTenderCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const params = new URL(request.url).searchParams;
  const q = (params.get("q") ?? "").slice(0, 200);
  const municipality = /^\d{4}$/.test(params.get("kommun") ?? "") ? params.get("kommun") : null;
  const all = params.get("visa") === "alla";
  const page = pageNumber(params);
  const found = await listPublished(actor, { q, municipality, all, page });
  const t = translator(actor.locale, "publications");
  return {
    page: { title: t("list.title"), description: t("list.lede") },
    cards: found.cards.map((card) => presentPublishedCard(card, actor.locale)),
    total: found.total,
    asked: { q, municipality: municipality ?? "", all },
    municipalities: found.municipalities
      .map((code) => ({ value: code, label: municipalityName(code) ?? code }))
      .sort((a, b) => a.label.localeCompare(b.label, "sv")),
    pages: { page, count: Math.ceil(found.total / publishedPageSize) },
  };
}

export default function Tenders() {
  const { page, ...list } = useLoaderData<typeof loader>();
  return <PublishedList title={page.title} {...list} />;
}
