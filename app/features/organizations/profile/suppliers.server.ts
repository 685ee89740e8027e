import type { Actor, OrganizationMember } from "~/shared/actor";
import { findServiceCategories, findSupplierIds } from "./suppliers-store.server";

/** Organizations that say on their page that they work in one of those categories (leaf or group codes). */
export const suppliersIn = (_actor: Actor, categoryCodes: readonly string[]): Promise<string[]> =>
  categoryCodes.length === 0 ? Promise.resolve([]) : findSupplierIds(categoryCodes);

/** Categories in which the own organization says that it works. */
export const serviceCategoriesOf = (actor: OrganizationMember): Promise<string[]> =>
  findServiceCategories(actor.organization.id);
