import { db } from "~/infra/db/client.server";

const summary = {
  id: true,
  recipient: true,
  locale: true,
  template: true,
  subject: true,
  state: true,
  createdAt: true,
} as const;

const toRecipient = (recipient: string | null) =>
  recipient ? { recipient: { contains: recipient, mode: "insensitive" as const } } : {};

export const findMails = (recipient: string | null, skip: number, take: number) =>
  db().mailMessage.findMany({ where: toRecipient(recipient), select: summary, orderBy: { id: "desc" }, skip, take });

export const countMails = (recipient: string | null): Promise<number> =>
  db().mailMessage.count({ where: toRecipient(recipient) });

export const findMail = (id: string) =>
  db().mailMessage.findUnique({ where: { id }, select: { ...summary, html: true, text: true } });
