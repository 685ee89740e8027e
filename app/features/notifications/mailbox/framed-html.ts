/**
 * A mail's HTML made fit for a sandboxed frame: its links open in the page around it, and its style sheet (the dark
 * colours) is left out, because the page's security policy would refuse it.
 */
export const framedHtml = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/, '<base target="_top">');

/** Text cut at its web addresses: every odd piece is one. */
export const splitAtLinks = (text: string): string[] => text.split(/(https?:\/\/[^\s<>"]+)/);
