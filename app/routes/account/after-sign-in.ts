import { safeRedirect } from "~/http/safe-redirect";

/** Where to go once signed in: back to where one came from, with what was typed there if it was kept. */
export function afterSignIn(url: string, posted?: string): string {
  const query = new URL(url).searchParams;
  const back = safeRedirect(posted ?? query.get("tillbaka"), "/idag");
  const draft = query.get("utkast");
  if (!draft || back.includes("utkast=")) return back;
  return `${back}${back.includes("?") ? "&" : "?"}utkast=${encodeURIComponent(draft)}`;
}
