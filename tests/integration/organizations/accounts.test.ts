import { describe, expect, it, vi } from "vitest";
import { authMail, passwordReset } from "~/composition/auth-mail-job.server";
import { changePassword } from "~/features/organizations/people/change-password.server";
import { changeSettings } from "~/features/organizations/people/change-settings.server";
import { closeAccount, closesWithAccount } from "~/features/organizations/people/close-account.server";
import { endSessions } from "~/features/organizations/people/end-sessions.server";
import { requestReset, resetPassword } from "~/features/organizations/people/reset-password.server";
import { listSessions } from "~/features/organizations/people/sessions.server";
import { signIn } from "~/features/organizations/people/sign-in.server";
import { signOut } from "~/features/organizations/people/sign-out.server";
import { isInvited, signUpInvited } from "~/features/organizations/people/sign-up-invited.server";
import { signUp } from "~/features/organizations/people/sign-up.server";
import { sendVerification, verifyEmail } from "~/features/organizations/people/verify-email.server";
import { inviteMember } from "~/features/organizations/invitations/invite-member.server";
import type { AuthMail } from "~/infra/auth/auth-mail.server";
import { loadActor } from "~/infra/auth/load-actor.server";
import * as passwordHash from "~/infra/auth/password-hash.server";
import { db } from "~/infra/db/client.server";
import { visitor } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { cookiesOf, createAccount, goodPassword, nextAddress, signInAgain, waitingJobs } from "../../factories/account";
import { createMemberOf, createOwner } from "../../factories/organization";

// Counts the hashes that are really computed.
vi.mock("~/infra/auth/password-hash.server", async (original) => {
  const real = await original<typeof passwordHash>();
  return {
    hashPassword: vi.fn<typeof real.hashPassword>(real.hashPassword),
    verifyPassword: vi.fn<typeof real.verifyPassword>(real.verifyPassword),
  };
});
const hashes = () =>
  vi.mocked(passwordHash.hashPassword).mock.calls.length + vi.mocked(passwordHash.verifyPassword).mock.calls.length;

const asker = visitor("sv");
const none = new Headers();
const form = (email: string, password = goodPassword) => ({ name: "Lageransvarig", email, password });
const personOf = (email: string) => db().person.findUniqueOrThrow({ where: { email } });
const mailsTo = (recipient: string) =>
  db().mailMessage.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } });
const eventsOf = async (id: string) =>
  (await db().event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } })).map((event) => event.type);

/** What waits to be mailed to the person, sent; the last one's job. */
async function mailed<K extends AuthMail["kind"]>(personId: string, kind: K): Promise<Extract<AuthMail, { kind: K }>> {
  const jobs = (await waitingJobs<AuthMail>("auth-mail")).filter(
    (job) => job.personId === personId && job.kind === kind,
  );
  const job = jobs.at(-1);
  if (!job) throw new Error(`No ${kind} mail waits`);
  await authMail(job);
  return job as Extract<AuthMail, { kind: K }>;
}

describe("signing up", () => {
  it("makes an account that waits for its address, and mails a link that leads back", async () => {
    const email = nextAddress();
    unwrap(await signUp(asker, { ...form(email), locale: "en", tillbaka: "/annons/T-1?a=1" }, none));
    const person = await personOf(email);
    expect(person).toMatchObject({ name: "Lageransvarig", locale: "en", emailVerified: false });
    await mailed(person.id, "verify");
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ locale: "en", subject: "Confirm your e-mail address", template: "auth-verify" });
    expect(mail?.text).toMatch(/http:\/\/localhost:\d+\/verifiera-epost\?token=\S+&tillbaka=%2Fannons%2FT-1%3Fa%3D1/);
    expect(await db().session.count({ where: { personId: person.id } })).toBe(0);
    expect(await eventsOf(person.id)).toEqual(["person.signed_up"]);
  });

  it("answers alike for a known address, after a hash, and changes nothing", async () => {
    const { email, actor } = await createAccount();
    vi.mocked(passwordHash.hashPassword).mockClear();
    const again = await signUp(asker, form(email, "helt andra ord nu"), none);
    expect(passwordHash.hashPassword).toHaveBeenCalledTimes(1);
    expect(again).toEqual(await signUp(asker, form(nextAddress()), none));
    expect((await signIn(asker, { email, password: "helt andra ord nu" }, none)).ok).toBe(false);
    expect(await eventsOf(actor.personId)).toEqual(["person.signed_up"]);
    await mailed(actor.personId, "exists");
    expect((await mailsTo(email)).at(-1)).toMatchObject({ template: "auth-exists", subject: "Du har redan ett konto" });
  });

  it("makes one account of two at the same moment", async () => {
    const email = nextAddress();
    const answers = await Promise.all([1, 2, 3].map(() => signUp(asker, form(email), none)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const people = await db().person.findMany({ where: { email }, include: { accounts: true } });
    expect(people).toMatchObject([{ accounts: [{ providerId: "credential" }] }]);
  });

  it("refuses passwords that come first to mind", async () => {
    for (const password of ["password123", "aaaaaaaaaaaa", "1234567890", "Sommar2026!"]) {
      expect(await signUp(asker, form("d@account.example", password), none)).toMatchObject({
        error: { fields: [{ field: "password", code: "common_password" }] },
      });
    }
    expect(await db().person.count({ where: { email: "d@account.example" } })).toBe(0);
  });

  it("by an invitation needs no mail: confirmed, signed in and in the organization", async () => {
    const owner = await createOwner();
    const email = nextAddress();
    unwrap(await inviteMember(owner, { email, role: "member", functions: [] }));
    const token = (await waitingJobs<{ token: string }>("invitation-mail")).at(-1)?.token ?? "";
    expect(await isInvited(asker, token, "nagon.annan@account.example")).toBe(false);
    expect(await isInvited(asker, token, email)).toBe(true);
    const session = unwrap(await signUpInvited(asker, form(email), token, none));
    expect(await loadActor(cookiesOf(session.headers), "sv")).toMatchObject({
      emailVerified: true,
      organization: { id: owner.organization.id, role: "member" },
    });
    await expect(mailed((await personOf(email)).id, "verify")).resolves.toBeTruthy();
    // Already confirmed: the mail that the library asked for is left unsent.
    expect((await mailsTo(email)).map((mail) => mail.template)).toEqual([]);
  });
});

describe("signing in", () => {
  it("refuses an unknown address and a wrong password alike, each after one hash", async () => {
    const { email } = await createAccount();
    const attempt = async (address: string) => {
      const before = hashes();
      const answer = await signIn(asker, { email: address, password: "fel ord helt enkelt" }, none);
      return { answer, hashes: hashes() - before };
    };
    const [unknown, wrong] = [await attempt("nobody@account.example"), await attempt(email)];
    expect(unknown).toEqual(wrong);
    expect(wrong).toMatchObject({
      hashes: 1,
      answer: { ok: false, error: { code: "unprocessable", reason: "wrong_credentials" } },
    });
  });

  it("waits until the address is confirmed, refuses like a wrong password, and mails the link again", async () => {
    const { email, actor } = await createAccount();
    await db().person.update({ where: { email }, data: { emailVerified: false } });
    const unconfirmed = await signIn(asker, { email, password: goodPassword, tillbaka: "/sok" }, none);
    const wrong = await signIn(asker, { email, password: "fel ord helt enkelt" }, none);
    expect(unconfirmed).toEqual(wrong);
    expect(await db().session.count({ where: { personId: actor.personId } })).toBe(0);
    const { token, back } = await mailed(actor.personId, "verify");
    expect(back).toBe("/sok");
    unwrap(await verifyEmail(asker, token, none));
    expect((await signIn(asker, { email, password: goodPassword }, none)).ok).toBe(true);
  });

  it("keeps no address of the visitor and ends when told", async () => {
    const { actor, headers } = await createAccount();
    const session = await db().session.findFirstOrThrow({ where: { personId: actor.personId } });
    expect(session.ipAddress ?? "").toBe("");
    expect(headers.get("Cookie")).toMatch(/^tv\.session_token=/);
    await signOut(headers);
    expect(await loadActor(headers, "sv")).toMatchObject({ kind: "visitor" });
    expect(await loadActor(new Headers({ Cookie: "tv.session_token=forged.signature" }), "sv")).toMatchObject({
      kind: "visitor",
    });
  });
});

describe("confirming the address", () => {
  it("happens by the mailed link, signs in, and is told once", async () => {
    const email = nextAddress();
    unwrap(await signUp(asker, form(email), none));
    const { id } = await personOf(email);
    const { token } = await mailed(id, "verify");
    const headers = unwrap(await verifyEmail(asker, token, none));
    expect(await loadActor(cookiesOf(headers), "sv")).toMatchObject({
      kind: "member",
      personId: id,
      emailVerified: true,
    });
    expect(unwrap(await verifyEmail(asker, token, none)).getSetCookie()).toEqual([]);
    expect(await verifyEmail(asker, "forged", none)).toMatchObject({
      error: { code: "gone", reason: "verify_link_used" },
    });
    expect(await eventsOf(id)).toEqual(["person.signed_up", "person.address_confirmed"]);
  });

  it("can be asked for again until it is done", async () => {
    const { actor } = await createAccount();
    await db().person.update({ where: { id: actor.personId }, data: { emailVerified: false } });
    const count = async () =>
      (await waitingJobs<AuthMail>("auth-mail")).filter((job) => job.personId === actor.personId).length;
    const before = await count();
    await sendVerification(actor, "/idag");
    expect(await count()).toBe(before + 1);
    await db().person.update({ where: { id: actor.personId }, data: { emailVerified: true } });
    await sendVerification(actor, "/idag");
    expect(await count()).toBe(before + 1);
  });
});

describe("a forgotten password", () => {
  it("is asked about in the same way for every address; the worker finds out", async () => {
    const { email, actor } = await createAccount();
    await requestReset(asker, email);
    await requestReset(asker, "nobody@account.example");
    const jobs = await waitingJobs<{ email: string }>("password-reset");
    expect(jobs.map((job) => job.email)).toEqual([email, "nobody@account.example"]);
    for (const job of jobs) await passwordReset(job);
    const { token } = await mailed(actor.personId, "reset");
    expect((await mailsTo(email)).at(-1)?.text).toContain(`/aterstall-losenord?token=${token}`);
    expect(await mailsTo("nobody@account.example")).toEqual([]);
    const kept = await db().verification.findMany({ where: { value: actor.personId } });
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it("is replaced once by the link, and every session ends", async () => {
    const { email, actor, headers } = await createAccount();
    await passwordReset({ email });
    const { token } = await mailed(actor.personId, "reset");
    expect(await resetPassword(asker, token, "password123", none)).toMatchObject({
      error: { fields: [{ code: "common_password" }] },
    });
    const answers = await Promise.all(
      ["fyra ord om gran", "fyra ord om tall"].map((password) => resetPassword(asker, token, password, none)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ error: { code: "gone", reason: "reset_link_used" } });
    expect(await loadActor(headers, "sv")).toMatchObject({ kind: "visitor" });
    expect((await signIn(asker, { email, password: goodPassword }, none)).ok).toBe(false);
    expect(await eventsOf(actor.personId)).toContain("person.password_reset");
  });

  it("gives a password to an account that a crash left without one, and confirms its address", async () => {
    const { email, actor } = await createAccount();
    await db().account.deleteMany({ where: { personId: actor.personId } });
    await db().person.update({ where: { email }, data: { emailVerified: false } });
    await passwordReset({ email });
    const { token } = await mailed(actor.personId, "reset");
    unwrap(await resetPassword(asker, token, "fyra ord om gran", none));
    expect((await signIn(asker, { email, password: "fyra ord om gran" }, none)).ok).toBe(true);
  });

  it("cannot be replaced when the hour has passed", async () => {
    const { email, actor } = await createAccount();
    await passwordReset({ email });
    const { token } = await mailed(actor.personId, "reset");
    await db().verification.updateMany({
      where: { value: actor.personId },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect((await resetPassword(asker, token, "fyra ord om gran", none)).ok).toBe(false);
  });
});

describe("sessions", () => {
  it("are listed with their device and ended one by one, or all others at once", async () => {
    const first = await createAccount();
    const second = await signInAgain(first.email);
    await signInAgain(first.email);
    const listed = await listSessions(second.actor, second.headers);
    expect(listed).toHaveLength(3);
    expect(listed.filter((session) => session.current)).toHaveLength(1);
    expect(listed[0]).toMatchObject({ browser: "Safari", system: "iPhone" });
    const current = listed.find((session) => session.current)?.id ?? "";
    const other = listed.find((session) => !session.current)?.id ?? "";
    expect(await endSessions((await createAccount()).actor, { id: other })).toMatchObject({
      error: { code: "not_found" },
    });
    unwrap(await endSessions(second.actor, { id: other }));
    expect(unwrap(await endSessions(second.actor, { not: current }))).toEqual({ ended: 1 });
    expect(await loadActor(first.headers, "sv")).toMatchObject({ kind: "visitor" });
    expect(await loadActor(second.headers, "sv")).toMatchObject({ kind: "member" });
  });
});

describe("one's own account", () => {
  it("changes name, language and theme", async () => {
    const { actor } = await createAccount();
    await changeSettings(actor, { name: "Inköpare", locale: "en", theme: "dark" });
    expect(await db().person.findUniqueOrThrow({ where: { id: actor.personId } })).toMatchObject({
      name: "Inköpare",
      locale: "en",
      theme: "dark",
    });
  });

  it("changes the password with the old one, and ends the other sessions", async () => {
    const { actor, email, headers } = await createAccount();
    const elsewhere = await signInAgain(email);
    const change = (currentPassword: string, password: string) =>
      changePassword(actor, { currentPassword, password }, headers);
    expect(await change("fel ord helt enkelt", "fyra ord om gran")).toMatchObject({
      error: { fields: [{ field: "currentPassword", code: "wrong_password" }] },
    });
    expect(await change(goodPassword, "password123")).toMatchObject({
      error: { fields: [{ field: "password", code: "common_password" }] },
    });
    const renewed = unwrap(await change(goodPassword, "fyra ord om gran"));
    expect(await loadActor(cookiesOf(renewed), "sv")).toMatchObject({ kind: "member", personId: actor.personId });
    expect(await loadActor(elsewhere.headers, "sv")).toMatchObject({ kind: "visitor" });
    expect((await signIn(asker, { email, password: "fyra ord om gran" }, none)).ok).toBe(true);
  });

  it("is closed with everything that says who it was, and what it is alone in", async () => {
    const { actor, email, headers } = await createAccount();
    const alone = await createOwner();
    await db().membership.updateMany({
      where: { organizationId: alone.organization.id },
      data: { personId: actor.personId },
    });
    expect(await closesWithAccount(actor)).toHaveLength(1);
    expect(await closeAccount(actor, "fel ord helt enkelt", headers)).toMatchObject({
      error: { fields: [{ field: "closePassword" }] },
    });
    unwrap(await closeAccount(actor, goodPassword, headers));
    expect(await db().person.count({ where: { email } })).toBe(0);
    expect(
      await db().person.findUniqueOrThrow({
        where: { id: actor.personId },
        include: { sessions: true, accounts: true, memberships: true },
      }),
    ).toMatchObject({
      name: "–",
      sessions: [],
      accounts: [],
      memberships: [],
    });
    expect(
      (await db().organization.findUniqueOrThrow({ where: { id: alone.organization.id } })).deletedAt,
    ).not.toBeNull();
    expect(await loadActor(headers, "sv")).toMatchObject({ kind: "visitor" });
    expect(await eventsOf(alone.organization.id)).toContain("organization.closed");
    // The address is free again.
    expect((await createAccount({ email })).actor.personId).not.toBe(actor.personId);
  });

  it("is not closed while others would be left without an owner", async () => {
    const { actor, headers } = await createAccount();
    const owned = await createOwner({ name: "Kvar AB" });
    await db().membership.updateMany({
      where: { organizationId: owned.organization.id },
      data: { personId: actor.personId },
    });
    const other = await createMemberOf(owned.organization.id, { role: "member" });
    expect(await closeAccount(actor, goodPassword, headers)).toMatchObject({
      error: { code: "conflict", reason: "owns_organization", params: { name: "Kvar AB" } },
    });
    expect(await loadActor(headers, "sv")).toMatchObject({ kind: "member" });
    await db().membership.updateMany({ where: { personId: other.personId }, data: { role: "owner" } });
    unwrap(await closeAccount(actor, goodPassword, headers));
    expect((await db().organization.findUniqueOrThrow({ where: { id: owned.organization.id } })).deletedAt).toBeNull();
  });
});
