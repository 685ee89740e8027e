import { auth } from "~/infra/auth/auth.server";

/** Ends the session; the headers take the cookie away. */
export async function signOut(headers: Headers): Promise<Headers> {
  const response = await auth().api.signOut({ headers, asResponse: true });
  return response.headers;
}
