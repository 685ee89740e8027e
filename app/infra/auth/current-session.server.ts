import { auth } from "./auth.server";

/** Id of the session that a cookie belongs to, or null. */
export async function currentSessionId(headers: Headers): Promise<string | null> {
  const found = await auth().api.getSession({ headers });
  return found?.session.id ?? null;
}
