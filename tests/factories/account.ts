import { signIn } from "~/features/organizations/people/sign-in.server";
import { signUp } from "~/features/organizations/people/sign-up.server";
import { loadActor } from "~/infra/auth/load-actor.server";
import { db } from "~/infra/db/client.server";
import { visitor, type Member } from "~/shared/actor";
import { unwrap } from "~/shared/result";

export const goodPassword = "tre ord om ved";
let serial = 0;

export const nextAddress = (): string => `konto${++serial}@account.example`;

/** The cookies that an answer sets, as the request headers of whoever was given them. */
export const cookiesOf = (headers: Headers): Headers =>
  new Headers({
    Cookie: headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; "),
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
  });

export interface SignedIn {
  readonly actor: Member;
  readonly email: string;
  /** Headers of a request with the session's cookie. */
  readonly headers: Headers;
}

/** Signs in again, on another device. */
export async function signInAgain(email: string, password = goodPassword): Promise<SignedIn> {
  const session = unwrap(
    await signIn(
      visitor("sv"),
      { email, password },
      new Headers({ "User-Agent": "Mozilla/5.0 (iPhone) Safari/604.1" }),
    ),
  );
  const headers = cookiesOf(session.headers);
  const actor = await loadActor(headers, "sv");
  if (actor.kind !== "member") throw new Error("The cookie is not known");
  return { actor, email, headers };
}

/** A person with a password of their own and a confirmed address, signed in. */
export async function createAccount({ email = nextAddress() }: { email?: string } = {}): Promise<SignedIn> {
  unwrap(await signUp(visitor("sv"), { name: "Lageransvarig", email, password: goodPassword }, new Headers()));
  await db().person.update({ where: { email }, data: { emailVerified: true } });
  return signInAgain(email);
}

/** Payloads of the jobs of that task which wait, oldest first. */
export async function waitingJobs<T>(task: string): Promise<T[]> {
  const rows = await db().$queryRaw<{ payload: T }[]>`
    select payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    where task.identifier = ${task} order by job.id`;
  return rows.map((row) => row.payload);
}
