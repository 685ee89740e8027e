import type { SystemActor } from "~/shared/actor";
import { findByNumber } from "./organization-store.server";

/** Id of the organization with those ten digits, for the command line. */
export async function organizationByNumber(_actor: SystemActor, digits: string): Promise<string | null> {
  const found = await findByNumber(digits);
  return found && !found.closed ? found.id : null;
}
