import { safeRedirect } from "~/http/safe-redirect";

/** Where a page on the way leads back to: where one came from, with what was typed there if it was kept. */
export function wayBack(url: string, posted: string | undefined, fallback: string): string {
  const query = new URL(url).searchParams;
  const back = safeRedirect(posted ?? query.get("tillbaka"), fallback);
  const draft = query.get("utkast");
  if (!draft || new URL(back, url).searchParams.has("utkast")) return back;
  return `${back}${back.includes("?") ? "&" : "?"}utkast=${encodeURIComponent(draft)}`;
}

/** Where to go once signed in. */
export const afterSignIn = (url: string, posted?: string): string => wayBack(url, posted, "/idag");
