import { db } from "~/infra/db/client.server";

/** The person with the organizations they belong to, oldest membership first. */
export const findPersonWithOrganizations = (personId: string) =>
  db().person.findUnique({
    where: { id: personId },
    select: {
      name: true,
      memberships: {
        where: { organization: { deletedAt: null } },
        select: { organization: { select: { id: true, name: true } } },
        orderBy: { createdAt: "asc" },
      },
    },
  });

export const hasExampleOrganizations = async (): Promise<boolean> =>
  (await db().organization.findFirst({ where: { example: true }, select: { id: true } })) !== null;
