import { Prisma } from "../../../prisma/generated/client";
import { db } from "~/infra/db/client.server";
import type { InboxFilter } from "./thread";

export interface InboxRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly categoryCode: string | null;
  readonly side: "seller" | "buyer";
  readonly otherName: string;
  readonly lastMessageAt: Date;
  readonly lastBody: string;
  readonly lastIsOwn: boolean;
  readonly unread: boolean;
  readonly closed: boolean;
}

/** A message of the other organization, later than what the person has seen. */
const unreadBy = (personId: string, organizationId: string): Prisma.Sql => Prisma.sql`exists (
  select 1 from message u where u.thread_id = t.id and u.organization_id <> ${organizationId}::uuid
    and u.created_at > coalesce((select r.read_at from thread_read r where r.thread_id = t.id and r.person_id = ${personId}::uuid), '-infinity'))`;

const ofOrganization = (organizationId: string): Prisma.Sql =>
  Prisma.sql`(t.seller_organization_id = ${organizationId}::uuid or t.buyer_organization_id = ${organizationId}::uuid)`;

function filterSql(filter: InboxFilter, personId: string, organizationId: string): Prisma.Sql {
  switch (filter) {
    case "all":
      return Prisma.empty;
    case "unread":
      return Prisma.sql`and ${unreadBy(personId, organizationId)}`;
    case "seller":
      return Prisma.sql`and t.seller_organization_id = ${organizationId}::uuid`;
    case "buyer":
      return Prisma.sql`and t.buyer_organization_id = ${organizationId}::uuid`;
  }
}

export interface InboxQuery {
  readonly personId: string;
  readonly organizationId: string;
  readonly filter: InboxFilter;
  readonly skip: number;
  readonly take: number;
}

/** Threads of an organization as one of its people sees them, the latest message first. */
export const findInboxRows = ({ personId, organizationId, filter, skip, take }: InboxQuery): Promise<InboxRow[]> =>
  db().$queryRaw<InboxRow[]>`
    select t.id, l.reference, l.title, l.category_code as "categoryCode",
      case when t.seller_organization_id = ${organizationId}::uuid then 'seller' else 'buyer' end as side,
      o.name as "otherName", t.last_message_at as "lastMessageAt", t.closed_at is not null as closed,
      m.body as "lastBody", m.organization_id = ${organizationId}::uuid as "lastIsOwn",
      ${unreadBy(personId, organizationId)} as unread
    from thread t
    join listing l on l.id = t.listing_id
    join organization o on o.id = case when t.seller_organization_id = ${organizationId}::uuid then t.buyer_organization_id else t.seller_organization_id end
    join lateral (
      select body, organization_id
      from message where thread_id = t.id order by created_at desc limit 1) m on true
    where ${ofOrganization(organizationId)} ${filterSql(filter, personId, organizationId)}
    order by t.last_message_at desc, t.id desc
    limit ${take} offset ${skip}`;

export type InboxCounts = Readonly<Record<InboxFilter, number>>;

export async function countInbox(personId: string, organizationId: string): Promise<InboxCounts> {
  const rows = await db().$queryRaw<InboxCounts[]>`
    select count(*)::int as all,
      count(*) filter (where ${unreadBy(personId, organizationId)})::int as unread,
      count(*) filter (where t.seller_organization_id = ${organizationId}::uuid)::int as seller,
      count(*) filter (where t.buyer_organization_id = ${organizationId}::uuid)::int as buyer
    from thread t where ${ofOrganization(organizationId)}`;
  return rows[0] ?? { all: 0, unread: 0, seller: 0, buyer: 0 };
}

export async function countUnreadThreads(personId: string, organizationId: string): Promise<number> {
  const rows = await db().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from thread t where ${ofOrganization(organizationId)} and ${unreadBy(personId, organizationId)}`;
  return rows[0]?.n ?? 0;
}

/** A question that waits: what somebody else wrote after our last word. */
export interface WaitingRow {
  readonly id: string;
  readonly title: string;
  readonly otherName: string;
  readonly side: "seller" | "buyer";
  readonly body: string;
  readonly waitingSince: Date;
  readonly total: number;
}

/**
 * What waits for a person, the longest wait first: questions about their organization's listings that nobody there has
 * answered at all, and whatever else the other side wrote last that they have not seen. A read “thanks” waits for nobody.
 */
export const findWaiting = (personId: string, organizationId: string, take: number): Promise<WaitingRow[]> =>
  db().$queryRaw<WaitingRow[]>`
    with waiting as (
      select t.id, l.title, o.name as "otherName",
        case when t.seller_organization_id = ${organizationId}::uuid then 'seller' else 'buyer' end as side,
        first.body, first.created_at as "waitingSince"
      from thread t
      join listing l on l.id = t.listing_id
      join organization o on o.id = case when t.seller_organization_id = ${organizationId}::uuid then t.buyer_organization_id else t.seller_organization_id end
      join lateral (
        select body, created_at from message m
        where m.thread_id = t.id and m.organization_id <> ${organizationId}::uuid
          and m.created_at > coalesce((select max(a.created_at) from message a where a.thread_id = t.id and a.organization_id = ${organizationId}::uuid), '-infinity')
        order by m.created_at limit 1) first on true
      where ${ofOrganization(organizationId)} and t.closed_at is null
        and (${unreadBy(personId, organizationId)}
          or (t.seller_organization_id = ${organizationId}::uuid
            and not exists (select 1 from message a where a.thread_id = t.id and a.organization_id = ${organizationId}::uuid)))
        and not exists (select 1 from organization_block b
          where (b.organization_id = t.seller_organization_id and b.blocked_organization_id = t.buyer_organization_id)
             or (b.organization_id = t.buyer_organization_id and b.blocked_organization_id = t.seller_organization_id)))
    select *, count(*) over ()::int as total from waiting order by "waitingSince" limit ${take}`;
