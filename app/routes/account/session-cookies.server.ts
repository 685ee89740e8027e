import type { OpenedSession } from "~/features/organizations/people/open-session.server";
import { localeCookie, themeCookie } from "~/http/cookies.server";
import { forwardCookies } from "~/http/forward-cookies.server";

/** The session's cookie, and the person's own language and theme where this device has not chosen any. */
export async function sessionCookies(request: Request, session: OpenedSession): Promise<Headers> {
  const headers = forwardCookies(session.headers);
  const cookie = request.headers.get("Cookie");
  if ((await localeCookie.parse(cookie)) === null)
    headers.append("Set-Cookie", await localeCookie.serialize(session.locale));
  if ((await themeCookie.parse(cookie)) === null && session.theme !== "system")
    headers.append("Set-Cookie", await themeCookie.serialize(session.theme));
  return headers;
}
