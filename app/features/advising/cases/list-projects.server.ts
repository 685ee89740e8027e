import type { OrganizationMember } from "~/shared/actor";
import { asReader } from "../adviser.server";
import { findProjects } from "./case-store.server";

/** Projects that cases of the organization acted for name, for those who may read its workbench. */
export async function listProjects(actor: OrganizationMember): Promise<string[]> {
  const standing = await asReader(actor);
  return standing.ok ? findProjects(actor.organization.id) : [];
}
