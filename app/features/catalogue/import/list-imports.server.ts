import type { OrganizationMember } from "~/shared/actor";
import type { ListingImport } from "./import-job";
import { findImports } from "./import-store.server";

/** The organization's latest imports, newest first. */
export const listImports = (actor: OrganizationMember): Promise<ListingImport[]> =>
  findImports(actor.organization.id, 50);
