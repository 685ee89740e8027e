import type { LoaderFunctionArgs } from "@remix-run/node";
import { toApiItem } from "~/features/discovery/api-item";
import { apiPageSchema } from "~/features/discovery/api-schemas";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { jsonAnswer, jsonRefusal } from "~/http/json-answer.server";
import { parseFields } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { visitor } from "~/shared/actor";

export const handle = { access: "public" } satisfies RouteHandle;

/** Public listings for machines: what a visitor sees, whoever asks. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const allowed = await takePoint("api", context.ip);
  if (!allowed.ok) return jsonRefusal(allowed.error);
  const params = new URL(request.url).searchParams;
  const paging = parseFields(params, apiPageSchema);
  if (!paging.ok) return jsonRefusal(paging.error);
  const { cards, total, facets, engine } = await runSearch(visitor("sv"), parseSearchQuery(params), paging.value.limit);
  return jsonAnswer(request, { items: cards.map((card) => toApiItem(card, env().appUrl)), total, facets, engine });
}
