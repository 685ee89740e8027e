import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import { actsForOrganization, managesOrganization, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { IndustryRevision } from "~/features/reference/industry-revision";
import type { IsoDate } from "~/shared/dates";
import { findFacts } from "../facts/fact-store.server";
import { publishedNumber, publishedVatNumber, type OrganizationKind } from "../organization-kind";
import type { SizeClass } from "../size-class";
import { findSites } from "../sites/site-store.server";
import { findProfile } from "./profile-store.server";
import { publishedSites, viewCategories, viewFacts } from "./public-view";

/** What anybody may see of an organization. No member, and nothing that holds a personal number. */
export async function getPublicOrganization(actor: Actor, slug: string): Promise<Result<PublicOrganization, AppError>> {
  const row = await findProfile({ slug });
  if (!row) return err(appError("not_found"));
  const [sites, facts] = await Promise.all([findSites(db(), row.id), findFacts([row.id])]);
  const {
    organizationNumber,
    vatNumber,
    verifiedAt,
    takesInCategories,
    serviceCategories,
    version: _version,
    createdAt,
    ...shown
  } = row;
  const inForce = viewFacts(facts, today()).filter(({ validity }) => validity !== "expired" && validity !== "not_yet");
  return ok({
    ...shown,
    kind: row.kind as OrganizationKind,
    number: publishedNumber(organizationNumber),
    vatNumber: publishedVatNumber(vatNumber, organizationNumber),
    verified: verifiedAt !== null,
    memberSince: createdAt,
    takesInCategories: viewCategories(takesInCategories, actor.locale),
    serviceCategories: viewCategories(serviceCategories, actor.locale),
    sites: publishedSites(sites, organizationNumber),
    facts: inForce.map(({ evidenceId, ...fact }) => ({
      ...fact,
      evidenceId: actor.kind === "visitor" ? null : evidenceId,
    })),
    own: actsForOrganization(actor) && actor.organization.id === row.id,
    mayEdit: managesOrganization(actor, row.id),
  });
}

export interface PublicOrganization {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly slug: string;
  /** Null for a sole trader. */
  readonly number: string | null;
  readonly vatNumber: string | null;
  readonly sniCodes: readonly string[];
  readonly sniRevision: IndustryRevision | null;
  readonly sniOn: IsoDate | null;
  readonly sizeClass: SizeClass | null;
  readonly municipalityCode: string | null;
  readonly website: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactRole: string | null;
  readonly about: string;
  readonly takesIn: string;
  readonly services: string;
  readonly takesInCategories: ReturnType<typeof viewCategories>;
  readonly serviceCategories: ReturnType<typeof viewCategories>;
  readonly example: boolean;
  readonly verified: boolean;
  readonly memberSince: Date;
  readonly sites: ReturnType<typeof publishedSites>;
  readonly facts: ReturnType<typeof viewFacts>;
  readonly own: boolean;
  readonly mayEdit: boolean;
}
