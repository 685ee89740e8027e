import { db } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";

interface SiteOverrides {
  readonly id?: string;
  readonly organizationId: string;
  readonly name?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly locality?: string;
  readonly municipalityCode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly archivedAt?: Date | null;
}

/** A site in Umeå. */
export const createSite = (overrides: SiteOverrides) =>
  db().site.create({
    data: {
      id: newId(),
      name: "Centrallagret",
      street: "Storgatan 1",
      postcode: "90327",
      locality: "Umeå",
      municipalityCode: "2480",
      latitude: 63.82626,
      longitude: 20.27011,
      ...overrides,
    },
  });
