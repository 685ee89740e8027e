import type { LoaderFunctionArgs } from "@remix-run/node";
import { searchHref, parseSearchQuery } from "~/features/discovery/search-query";
import { suggest } from "~/features/discovery/suggest.server";
import { categoryByCode } from "~/features/reference/category-tree";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatNumber } from "~/i18n/format";

export const handle = { access: "public" } satisfies RouteHandle;

const empty = parseSearchQuery(new URLSearchParams());

/** Suggestions for the search field, in words: categories first, then listings. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const { locale } = actor;
  const { categories, listings } = await suggest(actor, new URL(request.url).searchParams.get("q") ?? "");
  const suggestions = [
    ...categories.map(({ code, count }) => ({
      id: code,
      label: categoryByCode(code)?.label[locale] ?? code,
      count: formatNumber(locale, count, 0),
      href: searchHref({ ...empty, filters: { ...empty.filters, category: [code] } }),
    })),
    ...listings.map(({ reference, title, categoryCode }) => ({
      id: reference,
      label: title,
      note: categoryByCode(categoryCode ?? "")?.label[locale],
      href: `/annons/${reference}`,
    })),
  ];
  return Response.json({ suggestions }, { headers: { "Cache-Control": "private, max-age=10" } });
}
