import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startMailSink } from "../../fakes/mailer-sink";

// The mailer is chosen once a process, by the environment: the sink stands before anything is loaded.
const sink = await startMailSink();
process.env.SMTP_URL = sink.url;
const { sendMail } = await import("~/composition/mail-job.server");
const { frameMail } = await import("~/composition/mail-frame.server");
const { queueMail } = await import("~/infra/mail/queue-mail.server");
const { db, transaction } = await import("~/infra/db/client.server");

afterAll(() => sink.close());

const draft = (dedupeKey: string, recipient = "lager@norrsag.example") => ({
  dedupeKey,
  recipient,
  locale: "sv" as const,
  template: "prov",
  subject: "Prov",
  ...frameMail({
    locale: "sv",
    preheader: "p",
    heading: "Hej",
    paragraphs: ["Å"],
    action: { label: "Öppna", path: "/inkorg" },
    why: "why.member",
  }),
});
const stored = (dedupeKey: string) => db().mailMessage.findUniqueOrThrow({ where: { dedupeKey } });
const jobsFor = async (mailId: string): Promise<number> => {
  const rows = await db().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from graphile_worker.jobs where task_identifier = 'send-mail' and key = ${`send-mail:${mailId}`}`;
  return rows[0]?.n ?? 0;
};

beforeEach(() => sink.answerRecipients(250));

describe("queueMail", () => {
  it("keeps mail and job in one, and leaves a repeat out", async () => {
    await queueMail(db(), draft("a"));
    await queueMail(db(), { ...draft("a"), subject: "En annan" });
    const mail = await stored("a");
    expect(mail).toMatchObject({ state: "queued", subject: "Prov" });
    expect(await jobsFor(mail.id)).toBe(1);
  });

  it("leaves nothing behind when the command fails", async () => {
    await expect(
      transaction(async (tx) => {
        await queueMail(tx, draft("b"));
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await db().mailMessage.count({ where: { dedupeKey: "b" } })).toBe(0);
  });

  it("is one mail when ten want to send it at once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => queueMail(db(), draft("c"))));
    expect(await db().mailMessage.count({ where: { dedupeKey: "c" } })).toBe(1);
    expect(await jobsFor((await stored("c")).id)).toBe(1);
  });
});

describe("the send-mail job", () => {
  const attempt = { attempts: 1, max_attempts: 12 };

  it("sends once, however often it runs", async () => {
    await queueMail(db(), draft("d"));
    const { id } = await stored("d");
    const before = sink.received.length;
    await sendMail({ mailId: id }, attempt);
    await sendMail({ mailId: id }, attempt);
    expect(sink.received.length).toBe(before + 1);
    expect(await stored("d")).toMatchObject({ state: "sent", failure: null });
    expect((await stored("d")).sentAt).not.toBeNull();
  });

  it("stops at a final no and says which", async () => {
    await queueMail(db(), draft("e"));
    sink.answerRecipients(550);
    await sendMail({ mailId: (await stored("e")).id }, attempt);
    expect(await stored("e")).toMatchObject({ state: "failed", failure: "smtp_550" });
  });

  it("tries again when told to wait, and gives up after the last try", async () => {
    await queueMail(db(), draft("f"));
    const { id } = await stored("f");
    sink.answerRecipients(451);
    await expect(sendMail({ mailId: id }, attempt)).rejects.toThrow(/451/);
    expect((await stored("f")).state).toBe("queued");
    await expect(sendMail({ mailId: id }, { attempts: 12, max_attempts: 12 })).rejects.toThrow(/451/);
    expect(await stored("f")).toMatchObject({ state: "failed", failure: "unreachable" });
  });

  it("bears a mail that is gone", async () => {
    const before = sink.received.length;
    await expect(sendMail({ mailId: "01900000-0000-7000-8000-000000000000" }, attempt)).resolves.toBeUndefined();
    expect(sink.received).toHaveLength(before);
  });
});
