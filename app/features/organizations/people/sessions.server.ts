import { currentSessionId } from "~/infra/auth/current-session.server";
import { now } from "~/infra/clock/clock.server";
import type { Member } from "~/shared/actor";
import { deviceOf, type Device } from "./device";
import { findSessions } from "./person-store.server";

export interface SessionView extends Device {
  readonly id: string;
  readonly current: boolean;
  readonly since: Date;
}

/** Where one is signed in, newest first; `headers` tell which is this one. */
export async function listSessions(actor: Member, headers: Headers): Promise<SessionView[]> {
  const [current, rows] = await Promise.all([currentSessionId(headers), findSessions(actor.personId, now())]);
  return rows.map(({ id, userAgent, createdAt }) => ({
    id,
    current: id === current,
    since: createdAt,
    ...deviceOf(userAgent),
  }));
}
