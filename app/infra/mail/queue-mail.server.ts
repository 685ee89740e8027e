import { newId } from "~/shared/ids";
import type { Locale } from "~/shared/locale";
import type { Db } from "../db/client.server";

export interface MailDraft {
  /** One key, one mail: a repeat is left out. Reads `<template>:<what>:<whom>`. */
  readonly dedupeKey: string;
  readonly recipient: string;
  readonly locale: Locale;
  /** Name of the kind of mail, for the mailbox page and the log. */
  readonly template: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Puts a mail and the job that sends it in the database, both in one statement. Inside a transaction it leaves only if that commits. */
export async function queueMail(db: Db, mail: MailDraft): Promise<void> {
  await db.$executeRaw`
    with kept as (
      insert into mail_message (id, dedupe_key, recipient, locale, template, subject, html, text)
      values (${newId()}::uuid, ${mail.dedupeKey}, ${mail.recipient}, ${mail.locale}, ${mail.template},
              ${mail.subject}, ${mail.html}, ${mail.text})
      on conflict (dedupe_key) do nothing
      returning id
    )
    select graphile_worker.add_job('send-mail', json_build_object('mailId', id), job_key => 'send-mail:' || id, max_attempts => 12)
    from kept`;
}
