import { adviserOf } from "~/features/matching/adviser-standing.server";
import { db, type Db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { findDuplicates, type Duplicate, type KnownFirm } from "./duplicates";
import { findMemberFirms, findProspects } from "./prospect-store.server";
import type { Prospect } from "./prospect";

export const knownFirm = ({ id, name, organizationNumber, municipalityCode, address }: Prospect): KnownFirm => ({
  kind: "prospect",
  id,
  name,
  organizationNumber,
  municipalityCode,
  address,
});

/** Every firm an adviser can note a visit at: members, and what the own organization has met. */
export async function firmsOf(advisersId: string, client: Db = db()): Promise<KnownFirm[]> {
  const [members, prospects] = [await findMemberFirms(client), await findProspects(advisersId, client)];
  return [...members.filter(({ id }) => id !== advisersId), ...prospects.map(knownFirm)];
}

export interface FirmsPage {
  readonly prospects: readonly Prospect[];
  readonly duplicates: readonly Duplicate[];
  readonly acts: boolean;
}

/** The firms the advisers have met, and which of them seem to be one. */
export async function listFirms(actor: Actor): Promise<Result<FirmsPage, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const { organizationId, acts } = adviser.value;
  const prospects = await findProspects(organizationId);
  return ok({ prospects, duplicates: findDuplicates(await firmsOf(organizationId)), acts });
}
