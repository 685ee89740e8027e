import { db } from "~/infra/db/client.server";

export async function setFollowing(tenderId: string, personId: string, follow: boolean): Promise<void> {
  if (follow) await db().tenderFollow.createMany({ data: [{ tenderId, personId }], skipDuplicates: true });
  else await db().tenderFollow.deleteMany({ where: { tenderId, personId } });
}

export const isFollowing = async (tenderId: string, personId: string): Promise<boolean> =>
  (await db().tenderFollow.count({ where: { tenderId, personId } })) > 0;

export interface Follower {
  readonly personId: string;
  readonly email: string;
  readonly locale: string;
}

/** People to mail about a tender; closed accounts and unconfirmed addresses are left out. */
export const findFollowers = (tenderId: string): Promise<Follower[]> =>
  db().$queryRaw<Follower[]>`
    select person.id as "personId", person.email, person.locale
    from tender_follow join person on person.id = tender_follow.person_id
    where tender_follow.tender_id = ${tenderId}::uuid and person.email_verified and person.deactivated_at is null`;

/** The authority's procurement officers, who answer. */
export const findOfficers = (tenderId: string): Promise<Follower[]> =>
  db().$queryRaw<Follower[]>`
    select person.id as "personId", person.email, person.locale
    from tender join membership using (organization_id) join person on person.id = membership.person_id
    where tender.id = ${tenderId}::uuid and 'procurement_officer' = any(membership.functions)
      and person.email_verified and person.deactivated_at is null`;
