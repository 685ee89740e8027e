import { db } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import type { OrganizationFilter } from "./organization-filter";

// LIKE's own signs are read as they stand.
const literal = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

function where(q: string, filter: OrganizationFilter): Prisma.OrganizationWhereInput {
  const digits = q.replaceAll(/\D/g, "");
  return {
    deletedAt: null,
    ...(filter === "all" ? {} : { verifiedAt: filter === "verified" ? { not: null } : null }),
    ...(q
      ? {
          OR: [
            { name: { contains: literal(q), mode: "insensitive" } },
            { slug: { contains: literal(q.toLowerCase()) } },
            ...(digits.length >= 6 ? [{ organizationNumber: { startsWith: digits } }] : []),
          ],
        }
      : {}),
  };
}

export const findOrganizationPage = (q: string, filter: OrganizationFilter, skip: number, take: number) =>
  db().organization.findMany({
    where: where(q, filter),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip,
    take,
    select: {
      id: true,
      name: true,
      slug: true,
      kind: true,
      organizationNumber: true,
      municipalityCode: true,
      example: true,
      verifiedAt: true,
      createdAt: true,
      _count: { select: { memberships: true, listings: { where: { state: "published" } } } },
    },
  });

export const countOrganizations = (q: string, filter: OrganizationFilter): Promise<number> =>
  db().organization.count({ where: where(q, filter) });
