import { db } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import type { OwnOffer } from "./own-offer-categories.server";

const offered = (organizationId: string): Prisma.ListingWhereInput => ({
  organizationId,
  state: "published",
  type: { in: ["surplus", "service"] },
});

export async function findOwnOfferCategories(organizationId: string): Promise<string[]> {
  const rows = await db().listing.findMany({
    where: { ...offered(organizationId), categoryCode: { not: null } },
    distinct: ["categoryCode"],
    select: { categoryCode: true },
  });
  return rows.flatMap(({ categoryCode }) => categoryCode ?? []);
}

export async function findOwnOffers(organizationId: string, categoryCodes: readonly string[]): Promise<OwnOffer[]> {
  const rows = await db().listing.findMany({
    where: { ...offered(organizationId), categoryCode: { in: [...categoryCodes] } },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: 50,
    select: { id: true, reference: true, title: true, categoryCode: true, version: true, attributes: true },
  });
  return rows.map(({ attributes, categoryCode, ...row }) => ({
    ...row,
    categoryCode: categoryCode as string,
    attributes: attributes as unknown as OwnOffer["attributes"],
  }));
}
