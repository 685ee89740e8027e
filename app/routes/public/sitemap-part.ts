import type { LoaderFunctionArgs } from "@remix-run/node";
import { getSitemapPart } from "~/features/catalogue/reading/get-sitemap.server";
import { criteriaAddresses } from "~/features/criteria/library/criteria-addresses.server";
import { publishedPaths } from "~/features/tenders/publication/published-paths.server";
import { refuseResource } from "~/http/refusal-page.server";
import type { RouteHandle } from "~/http/route-handle";
import { xmlAnswer } from "~/http/xml-answer.server";
import { env } from "~/infra/env.server";
import { aboutPages } from "./load-about.server";

const pages = [
  "/",
  "/sok",
  "/kriterier",
  "/upphandlingar",
  ...[...aboutPages.keys()].map((page) => (page === "" ? "/om" : `/om/${page}`)),
];

export const handle = { access: "public" } satisfies RouteHandle;

/** Listings, organizations or pages that anybody may open. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const name = (params.file ?? "").replace(/\.xml$/, "");
  const addresses = name === "pages" ? [...pages, ...(await criteriaAddresses()), ...(await publishedPaths())] : pages;
  const part = await getSitemapPart(env().appUrl, name, addresses);
  if (!part.ok) return refuseResource(request, part.error);
  return xmlAnswer(part.value);
}
