import type { Actor } from "~/shared/actor";
import type { OrganizationKind } from "../organization-kind";
import { findCards } from "./organization-store.server";

/** What others may know of an organization wherever it is named. Numbers are not part of it. */
export interface OrganizationCard {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly municipalityCode: string | null;
  readonly contactRole: string | null;
  readonly verified: boolean;
  readonly example: boolean;
  readonly gone: boolean;
}

/** Cards by id, in one look-up; ids that do not exist are absent. */
export async function getOrganizationCards(
  _actor: Actor,
  ids: readonly string[],
): Promise<Map<string, OrganizationCard>> {
  const rows = ids.length === 0 ? [] : await findCards([...new Set(ids)]);
  return new Map(
    rows.map(({ verifiedAt, deletedAt, ...row }) => [
      row.id,
      { ...row, kind: row.kind as OrganizationKind, verified: verifiedAt !== null, gone: deletedAt !== null },
    ]),
  );
}
