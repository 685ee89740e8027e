import { safeMarkdown } from "~/documents/safe-markdown.server";
import { requestActor } from "~/http/require-actor.server";
import { translator } from "~/i18n/translator.server";

type AboutPage = "how" | "waste" | "api" | "accessibility" | "privacy";

/** Last part of the address → page. */
export const aboutPages: ReadonlyMap<string, AboutPage> = new Map([
  ["", "how"],
  ["avfall", "waste"],
  ["api", "api"],
  ["tillganglighet", "accessibility"],
  ["personuppgifter", "privacy"],
]);

/** Title, lede and text of a page about the service, in the reader's language. */
export async function loadAbout(request: Request, name: AboutPage) {
  const t = translator((await requestActor(request)).locale, "about");
  const lede = t(`${name}.lede`);
  const nav = [...aboutPages].map(([path, page]) => ({
    href: path === "" ? "/om" : `/om/${path}`,
    label: t(`${page}.title`),
    current: page === name,
  }));
  return { nav, page: { title: t(`${name}.title`), description: lede }, lede, html: safeMarkdown(t(`${name}.body`)) };
}
