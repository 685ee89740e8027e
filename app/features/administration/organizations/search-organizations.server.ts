import { publishedNumber } from "~/features/organizations/organization-kind";
import { municipalities } from "~/features/reference/data/municipalities";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { onlyAdministrators } from "../only-administrators";
import type { OrganizationFilter } from "./organization-filter";
import { countOrganizations, findOrganizationPage } from "./organization-list-store.server";

export const organizationsPerPage = 30;

export interface AdministeredOrganization {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
  /** Null for a sole trader: an identity number is shown to nobody. */
  readonly number: string | null;
  /** Name of the municipality. */
  readonly place: string | null;
  readonly example: boolean;
  readonly verified: boolean;
  readonly members: number;
  readonly listings: number;
  readonly createdAt: string;
}

/** Organizations by part of a name or by number, the newest first. */
export async function searchOrganizations(
  actor: Actor,
  { q, filter, page }: { q: string; filter: OrganizationFilter; page: number },
): Promise<Result<{ organizations: AdministeredOrganization[]; total: number }, AppError>> {
  const allowed = onlyAdministrators(actor);
  if (!allowed.ok) return allowed;
  const [rows, total] = await Promise.all([
    findOrganizationPage(q, filter, (page - 1) * organizationsPerPage, organizationsPerPage),
    countOrganizations(q, filter),
  ]);
  const organizations = rows.map(({ organizationNumber, municipalityCode, verifiedAt, createdAt, _count, ...row }) => ({
    ...row,
    place: municipalities.find((municipality) => municipality.code === municipalityCode)?.name ?? null,
    number: publishedNumber(organizationNumber),
    verified: verifiedAt !== null,
    members: _count.memberships,
    listings: _count.listings,
    createdAt: createdAt.toISOString(),
  }));
  return ok({ organizations, total });
}
