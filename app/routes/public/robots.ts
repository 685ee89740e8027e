import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";

export const handle = { access: "public" } satisfies RouteHandle;

/** Pages that hold nothing for a search engine: forms, people's own pages, endless combinations of filters. */
const closed = ["/sok?", "/annons/*/fraga", "/annons/*/anmal", "/logga-in", "/skapa-konto", "/utveckling/", "/admin"];

export const loader = () =>
  new Response(
    ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "", `Sitemap: ${env().appUrl}/sitemap.xml`, ""].join("\n"),
    { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } },
  );
