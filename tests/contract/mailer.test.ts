import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptMailer } from "~/infra/mail/kept-mailer.server";
import type { Mailer, OutgoingMail } from "~/infra/mail/mailer";
import { smtpMailer } from "~/infra/mail/smtp-mailer.server";
import { newId } from "~/shared/ids";
import { startMailSink, type MailSink } from "../fakes/mailer-sink";

const mail = (overrides: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: newId(),
  recipient: "lager@norrsag.example",
  subject: "Fråga om 40 dörrar, åäö",
  html: "<p>Hej på dig</p>",
  text: "Hej på dig\n",
  ...overrides,
});

let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
});
afterAll(() => sink.close());

const kinds: readonly { name: string; make: () => Mailer; state: "sent" | "kept" }[] = [
  { name: "kept", make: keptMailer, state: "kept" },
  { name: "smtp", make: () => smtpMailer(sink.url, "Tillvara <noreply@tillvara.example>"), state: "sent" },
];

describe.each(kinds)("a mailer: $name", ({ make, state }) => {
  it("says what became of the mail", async () => {
    const mailer = make();
    expect(await mailer.send(mail())).toEqual({ state });
    mailer.close();
  });

  it("takes the same mail again, as a repeated job would", async () => {
    const mailer = make();
    const same = mail();
    await mailer.send(same);
    expect(await mailer.send(same)).toEqual({ state });
    mailer.close();
  });

  it("takes many at once", async () => {
    const mailer = make();
    const states = await Promise.all([1, 2, 3, 4, 5].map(() => mailer.send(mail())));
    expect(states).toEqual(Array.from({ length: 5 }, () => ({ state })));
    mailer.close();
  });

  it("can be closed twice", () => {
    const mailer = make();
    mailer.close();
    expect(() => mailer.close()).not.toThrow();
  });
});

describe("the SMTP mailer", () => {
  const make = () => smtpMailer(sink.url, "Tillvara <noreply@tillvara.example>");

  it("sends both parts under an id that a repeat keeps", async () => {
    const sent = mail();
    await make().send(sent);
    const got = sink.received.at(-1);
    expect(got?.to).toBe("lager@norrsag.example");
    expect(got?.from).toBe("noreply@tillvara.example");
    expect(got?.raw).toContain(`Message-ID: <${sent.id}@tillvara.example>`);
    expect(got?.raw).toContain("text/plain");
    expect(got?.raw).toContain("text/html");
    expect(got?.raw).toContain("Auto-Submitted: auto-generated");
  });

  it("lets no header slip in through subject or recipient", async () => {
    await make().send(mail({ subject: "Hej\r\nBcc: annan@example.com" }));
    expect(sink.received.at(-1)?.raw).not.toMatch(/^Bcc:/m);
  });

  it("takes a final no as an answer", async () => {
    sink.answerRecipients(550);
    expect(await make().send(mail())).toEqual({ state: "refused", reason: "smtp_550" });
    sink.answerRecipients(250);
  });

  it("throws when asked to come back, and when nobody answers", async () => {
    sink.answerRecipients(451);
    await expect(make().send(mail())).rejects.toThrow(/451/);
    sink.answerRecipients(250);
    await expect(smtpMailer("smtp://127.0.0.1:9", "x@y.example").send(mail())).rejects.toThrow(/ECONNREFUSED/);
  });
});
