import type { LoaderFunctionArgs } from "@remix-run/node";
import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import { toApiItem } from "~/features/discovery/api-item";
import { jsonAnswer, jsonRefusal } from "~/http/json-answer.server";
import { takePoint } from "~/http/rate-limit.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { visitor } from "~/shared/actor";
import { appError } from "~/shared/app-error";

export const handle = { access: "public" } satisfies RouteHandle;

/** One public listing by its public reference. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const allowed = await takePoint("api", context.ip);
  if (!allowed.ok) return jsonRefusal(request, allowed.error);
  const actor = visitor("sv");
  const found = await getListing(actor, params.reference ?? "");
  if (!found.ok) return jsonRefusal(request, found.error);
  const { listing } = found.value;
  const [card] = await getListingCards(actor, [listing.id]);
  if (!card) return jsonRefusal(request, appError("not_found"));
  return jsonAnswer(request, {
    ...toApiItem(card, env().appUrl),
    description: listing.description,
    attributes: listing.attributes,
    publishedAt: listing.publishedAt,
  });
}
