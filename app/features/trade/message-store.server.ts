import { mediaFields, toMediaView, type MediaView } from "~/features/media/media-view";
import { db, type Db, type Tx } from "~/infra/db/client.server";

export interface NewMessage {
  readonly id: string;
  readonly threadId: string;
  readonly authorId: string;
  readonly organizationId: string;
  readonly body: string;
  readonly clientKey: string;
  readonly createdAt: Date;
}

/** What an earlier press of the same button wrote. */
export const findSent = (tx: Tx, threadId: string, authorId: string, clientKey: string) =>
  tx.message.findUnique({
    where: { threadId_authorId_clientKey: { threadId, authorId, clientKey } },
    select: { id: true },
  });

export async function insertMessage(tx: Tx, message: NewMessage, mediaIds: readonly string[]): Promise<void> {
  await tx.message.create({ data: message });
  if (mediaIds.length > 0)
    await tx.messageFile.createMany({ data: mediaIds.map((mediaId) => ({ messageId: message.id, mediaId })) });
}

/** Moves a person's “read until” forward, never back. True when it moved. */
export async function markReadUntil(client: Db, threadId: string, personId: string, readAt: Date): Promise<boolean> {
  const moved = await client.$executeRaw`
    insert into thread_read (thread_id, person_id, read_at) values (${threadId}::uuid, ${personId}::uuid, ${readAt})
    on conflict (thread_id, person_id) do update set read_at = excluded.read_at where thread_read.read_at < excluded.read_at`;
  return moved > 0;
}

export interface MessageRow {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string | null;
  readonly organizationId: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly files: readonly MediaView[];
}

/** Messages of a thread in order of time: the last `take`, or those before the message `before`. */
export async function findMessages(threadId: string, before: string | null, take: number): Promise<MessageRow[]> {
  const rows = await db().message.findMany({
    where: { threadId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    ...(before ? { cursor: { id: before }, skip: 1 } : {}),
    include: { files: { select: { media: { select: mediaFields } } } },
  });
  const people = await db().person.findMany({
    where: { id: { in: rows.map((row) => row.authorId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return rows.reverse().map(({ id, authorId, organizationId, body, createdAt, files }) => ({
    id,
    authorId,
    authorName: names.get(authorId) ?? null,
    organizationId,
    body,
    createdAt,
    files: files.map(({ media }) => toMediaView(media)),
  }));
}

/** Time of the latest message that anybody of the organization has seen. */
export async function seenUntil(threadId: string, organizationId: string): Promise<Date | null> {
  const rows = await db().$queryRaw<{ at: Date | null }[]>`
    select max(r.read_at) as at from thread_read r
    join membership m on m.person_id = r.person_id and m.organization_id = ${organizationId}::uuid
    where r.thread_id = ${threadId}::uuid`;
  return rows[0]?.at ?? null;
}
