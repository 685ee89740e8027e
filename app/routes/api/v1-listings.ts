import type { LoaderFunctionArgs } from "@remix-run/node";
import { toApiItem } from "~/features/discovery/api-item";
import { apiLists, apiQuerySchema } from "~/features/discovery/api-schemas";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { jsonAnswer, jsonRefusal } from "~/http/json-answer.server";
import { parseFields } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { visitor } from "~/shared/actor";

export const handle = { access: "public" } satisfies RouteHandle;

const withoutAttributes = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([name]) => !name.startsWith("attr.")));

/** Public listings for machines: what a visitor sees, whoever asks. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const allowed = await takePoint("api", context.ip);
  if (!allowed.ok) return jsonRefusal(request, allowed.error);
  const params = new URL(request.url).searchParams;
  const asked = parseFields(withoutAttributes(params), apiQuerySchema, apiLists);
  if (!asked.ok) return jsonRefusal(request, asked.error);
  const { limit, offset, page = asked.value.sida } = asked.value;
  const answer = await runSearch(visitor("sv"), parseSearchQuery(params), {
    offset: page ? (page - 1) * limit : offset,
    limit,
    counted: true,
  });
  const { cards, total, exact, facets, engine } = answer;
  return jsonAnswer(request, {
    items: cards.map((card) => toApiItem(card, env().appUrl)),
    total,
    exact,
    facets,
    engine,
  });
}
