import { getSitemapIndex } from "~/features/catalogue/reading/get-sitemap.server";
import type { RouteHandle } from "~/http/route-handle";
import { xmlAnswer } from "~/http/xml-answer.server";
import { env } from "~/infra/env.server";

export const handle = { access: "public" } satisfies RouteHandle;

/** What search engines may read, in parts. */
export const loader = async () => xmlAnswer(await getSitemapIndex(env().appUrl));
