import { toSearchSource, type SourceListing } from "~/composition/search-source";
import { emptyFields } from "~/features/catalogue/listing";
import { buildDocument } from "../../../search/build-document";
import type { SearchDocument } from "../../../search/document";
import { judgedListings, type JudgedListing } from "./listings";

export const judgedOrganization = "01936000-0000-7000-8000-000000000001";

/** A published listing with the fields given; everything else is as empty as the product allows. */
export function listingOf(id: string, fields: Partial<SourceListing>): SourceListing {
  return {
    ...emptyFields,
    id,
    reference: `T-${id.slice(-7).toUpperCase()}`,
    organizationId: judgedOrganization,
    type: "surplus",
    state: "published",
    release: { rung: "public", partnersFrom: null, publicFrom: null, partnerGroupIds: [] },
    legal: { status: null, ground: null, answers: {}, note: "", wasteCode: null, recordedAt: null, recordedBy: null },
    massKg: null,
    massSource: null,
    climate: null,
    publishedAt: "2026-11-01T09:00:00.000Z",
    confirmedAt: null,
    remindedAt: null,
    expiresOn: "2027-06-30",
    blockedAt: null,
    blockedReason: null,
    version: 1,
    createdAt: "2026-11-01T09:00:00.000Z",
    updatedAt: "2026-11-01T09:00:00.000Z",
    municipalityCode: "2480",
    ...fields,
  };
}

export const idOf = (index: number): string => `01936000-0000-7000-8000-1${String(index).padStart(11, "0")}`;

export const keyById: ReadonlyMap<string, string> = new Map(judgedListings.map(({ key }, index) => [idOf(index), key]));

const toDocument = ({ key: _key, ...fields }: JudgedListing, index: number): SearchDocument =>
  buildDocument(toSearchSource(listingOf(idOf(index), fields), { kind: "company", name: "Exempelbolaget AB" }));

export const judgedDocuments = (): SearchDocument[] => judgedListings.map(toDocument);

export async function* batchesOf(documents: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
  yield documents;
}
