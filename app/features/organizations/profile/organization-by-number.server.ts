import type { Actor } from "~/shared/actor";
import { findByNumber } from "./organization-store.server";

/** Id of the organization with those ten digits. */
export async function organizationByNumber(_actor: Actor, digits: string): Promise<string | null> {
  const found = await findByNumber(digits);
  return found && !found.closed ? found.id : null;
}
