import { db } from "~/infra/db/client.server";

export interface MessageNoticeRow {
  readonly messageId: string;
  readonly threadId: string;
  readonly body: string;
  readonly files: number;
  readonly createdAt: Date;
  readonly authorName: string;
  readonly authorOrganization: string;
  readonly reference: string;
  readonly title: string;
  readonly personId: string;
  readonly email: string;
  readonly locale: string;
  /** Until when this person has read the thread. */
  readonly readAt: Date | null;
  /** Their organization owns the listing. */
  readonly ownsListing: boolean;
}

/** One row for each message and person of the other organization who has a verified address and has not seen it yet. */
export const findMessageNotices = (messageIds: readonly string[]): Promise<MessageNoticeRow[]> =>
  db().$queryRaw<MessageNoticeRow[]>`
    select m.id as "messageId", t.id as "threadId", m.body, m.created_at as "createdAt",
      (select count(*)::int from message_file f where f.message_id = m.id) as files,
      coalesce(a.name, '') as "authorName", o.name as "authorOrganization", l.reference, l.title,
      p.id as "personId", p.email, p.locale, r.read_at as "readAt",
      t.seller_organization_id <> m.organization_id as "ownsListing"
    from message m
    join thread t on t.id = m.thread_id
    join listing l on l.id = t.listing_id
    join organization o on o.id = m.organization_id
    left join person a on a.id = m.author_id
    join membership s on s.organization_id = case when t.seller_organization_id = m.organization_id then t.buyer_organization_id else t.seller_organization_id end
    join person p on p.id = s.person_id and p.email_verified and p.deactivated_at is null and p.id <> m.author_id
    left join thread_read r on r.thread_id = t.id and r.person_id = p.id
    where m.id = any(${[...messageIds]}::uuid[]) and (r.read_at is null or r.read_at < m.created_at)
    order by m.created_at, p.id`;
