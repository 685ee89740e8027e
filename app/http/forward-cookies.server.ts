/** The cookies that an inner answer sets, as headers of our own answer. */
export function forwardCookies(from: Headers | null): Headers {
  const headers = new Headers();
  for (const line of from?.getSetCookie() ?? []) headers.append("Set-Cookie", line);
  return headers;
}
