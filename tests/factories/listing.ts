import { db } from "~/infra/db/client.server";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId, newReference } from "~/shared/ids";
import type { Prisma } from "../../prisma/generated/client";

export type ListingOverrides = Partial<Omit<Prisma.ListingUncheckedCreateInput, "partnerGroups" | "media">> & {
  readonly organizationId: string;
  /** Partner groups that see it on the partners rung. */
  readonly groupIds?: readonly string[];
};

/** A day so many days from now. */
export const inDays = (days: number): string => addDays(toStockholmDay(new Date()), days);

/** A published listing that everybody sees; the overrides may make it any other. */
export async function createListing({ groupIds = [], ...overrides }: ListingOverrides) {
  const at = new Date();
  const shown = { publishedAt: at, confirmedAt: at, expiresOn: dayToDate(inDays(60)) };
  return db().listing.create({
    data: {
      id: newId(),
      reference: newReference(),
      type: "surplus",
      state: "published",
      rung: "public",
      title: "Innerdörrar, 40 st",
      categoryCode: "building.doors",
      municipalityCode: "2480",
      latitude: 63.82626,
      longitude: 20.27011,
      quantity: 40,
      unit: "piece",
      ...(overrides.state === "draft" ? {} : shown),
      ...overrides,
      partnerGroups: { create: groupIds.map((groupId) => ({ groupId })) },
    },
  });
}

/** A partner group of the owner with these members. */
export async function createPartnerGroup(
  organizationId: string,
  memberIds: readonly string[] = [],
  name = `Grupp ${newId().slice(-6)}`,
) {
  return db().partnerGroup.create({
    data: { id: newId(), organizationId, name, members: { create: memberIds.map((id) => ({ organizationId: id })) } },
  });
}

/** States a permit to take in hazardous waste, valid between the days. */
export async function statePermit(
  organizationId: string,
  validFrom: string | null,
  validTo: string | null,
  key = "hazardous_waste_permit",
) {
  const day = (value: string | null) => (value === null ? null : dayToDate(value));
  return db().organizationFact.create({
    data: { id: newId(), organizationId, key, value: { v: true }, validFrom: day(validFrom), validTo: day(validTo) },
  });
}
