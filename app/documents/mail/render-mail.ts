import type { Locale } from "~/shared/locale";
import { mailShell } from "./mail-shell";

/** What a mail says, in finished sentences. */
export interface MailContent {
  readonly locale: Locale;
  /** The line that mail programs show beside the subject. */
  readonly preheader: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Somebody else's words, set apart from ours. */
  readonly quote?: string;
  /** Label and value, in order. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly action?: { readonly label: string; readonly href: string };
  /** Why the reader gets this mail, and from whom. */
  readonly footer: string;
}

export interface RenderedMail {
  readonly html: string;
  readonly text: string;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
const withBreaks = (text: string): string => escape(text).replace(/\r?\n/g, "<br>");

/** Only web addresses become links; anything else would be a way to smuggle a script into a mail. */
function safeHref(href: string): string {
  const { protocol } = new URL(href);
  if (protocol !== "https:" && protocol !== "http:")
    throw new TypeError(`A mail links to the web only, not to ${protocol}`);
  return href;
}

const paragraph = (text: string): string =>
  `<p class="t" style="margin:0 0 16px;font-size:16px;line-height:1.55;color:#15211c">${withBreaks(text)}</p>`;

const quoteBlock = (text: string): string =>
  `<blockquote class="q" style="margin:0 0 20px;padding:12px 16px;border-left:4px solid #d9730d;background:#f5f0e5;color:#15211c;font-size:16px;line-height:1.5">${withBreaks(text)}</blockquote>`;

const factRow = ([label, value]: readonly [string, string]): string =>
  `<tr><td class="t2 l" style="padding:8px 16px 8px 0;border-top:1px solid #e0d8c6;font-size:15px;color:#46534c;vertical-align:top">${escape(label)}</td>` +
  `<td class="t l" style="padding:8px 0;border-top:1px solid #e0d8c6;font-size:15px;font-weight:600;color:#15211c">${withBreaks(value)}</td></tr>`;

const factTable = (facts: NonNullable<MailContent["facts"]>): string =>
  `<table style="width:100%;border-collapse:collapse;margin:0 0 24px">${facts.map(factRow).join("")}</table>`;

const button = ({ label, href }: NonNullable<MailContent["action"]>): string =>
  `<p style="margin:0 0 12px"><a class="b" href="${escape(safeHref(href))}" style="display:inline-block;padding:13px 22px;border-radius:6px;background:#14463a;color:#fffdf9;font-size:16px;font-weight:600;text-decoration:none">${escape(label)}</a></p>` +
  `<p class="t2" style="margin:0 0 24px;font-size:13px;line-height:1.5;color:#5c6861;word-break:break-all">${escape(href)}</p>`;

function renderHtml(mail: MailContent): string {
  const body = [
    `<h1 class="h" style="margin:0 0 16px;font-size:25px;line-height:1.2;font-weight:700;color:#103b31">${escape(mail.heading)}</h1>`,
    ...mail.paragraphs.map(paragraph),
    mail.quote ? quoteBlock(mail.quote) : "",
    mail.facts?.length ? factTable(mail.facts) : "",
    mail.action ? button(mail.action) : "",
  ];
  return mailShell({
    locale: mail.locale,
    title: escape(mail.heading),
    preheader: escape(mail.preheader),
    body: body.filter(Boolean).join("\n"),
    footer: withBreaks(mail.footer),
  });
}

function renderText(mail: MailContent): string {
  const parts = [
    mail.heading,
    ...mail.paragraphs,
    mail.quote?.replace(/^/gm, "> "),
    mail.facts?.map(([label, value]) => `${label}: ${value}`).join("\n"),
    mail.action && `${mail.action.label}:\n${safeHref(mail.action.href)}`,
    `-- \n${mail.footer}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/**
 * A mail in the house's dress: HTML with inline styles (light and dark) and the same content as plain text.
 * Throws a `TypeError` when the action's address is not http(s).
 */
export const renderMail = (mail: MailContent): RenderedMail => ({ html: renderHtml(mail), text: renderText(mail) });
