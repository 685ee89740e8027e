import { today } from "~/infra/clock/clock.server";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { countPublicListings, findPublicListings, findPublicOrganizations } from "./public-addresses-store.server";
import { addressesPerFile, parsePart, partNames, sitemapFile, sitemapIndex } from "./sitemap";

/** The index of all parts, for search engines. */
export const getSitemapIndex = async (origin: string): Promise<string> =>
  sitemapIndex(origin, partNames(await countPublicListings(today())));

/**
 * One part; `not_found` for a name that is none, or a part past the last listing.
 * @param pages paths of the pages that are there whatever is listed
 */
export async function getSitemapPart(
  origin: string,
  name: string,
  pages: readonly string[],
): Promise<Result<string, AppError>> {
  const part = parsePart(name);
  if (!part) return err(appError("not_found"));
  if (part.kind === "pages")
    return ok(
      sitemapFile(
        origin,
        pages.map((path) => ({ path })),
      ),
    );
  if (part.kind === "organizations")
    return ok(sitemapFile(origin, await findPublicOrganizations(today(), addressesPerFile)));
  const listings = await findPublicListings(today(), (part.page - 1) * addressesPerFile, addressesPerFile);
  return listings.length === 0 ? err(appError("not_found")) : ok(sitemapFile(origin, listings));
}
