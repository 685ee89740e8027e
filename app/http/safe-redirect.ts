/** A path of this site to return to, or the fallback: never another host, never a scheme. */
export function safeRedirect(to: string | null | undefined, fallback = "/"): string {
  if (!to || !to.startsWith("/") || to.startsWith("//") || to.includes("\\") || /\p{Cc}/u.test(to)) return fallback;
  return to.length > 2000 ? fallback : to;
}
