import { describe, expect, it } from "vitest";
import { signIn } from "~/features/organizations/people/sign-in.server";
import { signUp } from "~/features/organizations/people/sign-up.server";
import { loadActor } from "~/infra/auth/load-actor.server";
import { db } from "~/infra/db/client.server";
import { visitor } from "~/shared/actor";
import { unwrap } from "~/shared/result";

const asker = visitor("sv");
const person = (email: string) => ({ name: "Lageransvarig", email, password: "tre ord om ved" });

const cookieOf = (headers: Headers | null): Headers =>
  new Headers({ Cookie: headers?.getSetCookie().map((line) => line.split(";")[0]).join("; ") ?? "" });

describe("accounts", () => {
  it("signs up, is known by the cookie, and a mail is on its way", async () => {
    const { headers } = unwrap(await signUp(asker, person("a@example.se"), new Headers()));
    const actor = await loadActor(cookieOf(headers), "sv");
    expect(actor).toMatchObject({ kind: "member", organization: null, emailVerified: false });
    const jobs = await db().$queryRaw<{ task: string }[]>`select task_identifier as task from graphile_worker.jobs`;
    expect(jobs.map((job) => job.task)).toContain("auth-mail");
  });

  it("answers a second sign-up alike and changes nothing", async () => {
    await signUp(asker, person("b@example.se"), new Headers());
    const again = unwrap(await signUp(asker, { ...person("b@example.se"), password: "helt andra ord nu" }, new Headers()));
    expect(again.headers).toBeNull();
    expect((await signIn({ email: "b@example.se", password: "helt andra ord nu" }, new Headers())).ok).toBe(false);
    expect(await db().person.count({ where: { email: "b@example.se" } })).toBe(1);
  });

  it("refuses an unknown address and a wrong password with the same words", async () => {
    await signUp(asker, person("c@example.se"), new Headers());
    const unknown = await signIn({ email: "nobody@example.se", password: "tre ord om ved" }, new Headers());
    const wrong = await signIn({ email: "c@example.se", password: "fel ord helt enkelt" }, new Headers());
    expect(unknown).toEqual(wrong);
    expect((await signIn({ email: "c@example.se", password: "tre ord om ved" }, new Headers())).ok).toBe(true);
  });

  it("refuses passwords that come first to mind", async () => {
    for (const password of ["password123", "aaaaaaaaaaaa", "1234567890", "Sommar2026!"]) {
      expect(await signUp(asker, { ...person("d@example.se"), password }, new Headers())).toMatchObject({ ok: false });
    }
  });
});
