import type pg from "pg";

export interface MailState {
  readonly state: string;
  readonly count: number;
  /** Seconds since the oldest of them was written. */
  readonly oldestSeconds: number;
}

/** Mails of the last day by state: queued, sent, kept (no mail server is set), failed. */
export async function mailsOfLastDay(client: Pick<pg.ClientBase, "query">): Promise<MailState[]> {
  const { rows } = await client.query<MailState>(`
    select state, count(*)::int as "count", extract(epoch from now() - min(created_at))::float as "oldestSeconds"
    from mail_message where created_at > now() - interval '1 day' group by state`);
  return rows;
}
