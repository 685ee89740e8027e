import type { Member } from "~/shared/actor";
import { findPersonWithOrganizations } from "./viewer-store.server";

export interface ViewerSummary {
  readonly name: string;
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly current: boolean }[];
}

/** Name and organizations of the signed-in person, for the frame of every page. */
export async function getViewer(actor: Member): Promise<ViewerSummary | null> {
  const person = await findPersonWithOrganizations(actor.personId);
  if (!person) return null;
  const organizations = person.organizations.map((organization) => ({
    ...organization,
    current: organization.id === actor.organization?.id,
  }));
  return { name: person.name, organizations };
}
