import { searchDocumentsFor } from "~/features/catalogue/reading/search-documents.server";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { systemActor } from "~/shared/actor";
import { buildDocument } from "../../search/build-document";
import type { SearchDocument } from "../../search/document";
import { toSearchSource } from "./search-source";

/** Documents of the index for those listings; ids that belong in no index are absent. */
export async function searchDocuments(ids: readonly string[]): Promise<SearchDocument[]> {
  const listings = await searchDocumentsFor(ids);
  const organizations = await getOrganizationCards(
    systemActor("search-index"),
    listings.map((listing) => listing.organizationId),
  );
  return listings.flatMap((listing) => {
    const organization = organizations.get(listing.organizationId);
    return organization ? [buildDocument(toSearchSource(listing, organization))] : [];
  });
}
