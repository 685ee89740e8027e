import type { IsoDate } from "~/shared/dates";
import type { Viewer } from "../release/release-ladder";

/**
 * `visibleTo` as a condition in plain SQL, on `listing l` and its `organization o`; `visibleWhere` says the same to Prisma.
 * The first four values of the statement are `visibilityValues`.
 */
export const visibleSql = `
  l.state = 'published' and l.blocked_at is null and l.expires_on >= $1::date and o.deleted_at is null
  and (l.organization_id = $2::uuid or l.rung = 'public' or l.public_from <= $1::date
    or ((l.rung = 'partners' or l.partners_from <= $1::date)
      and exists (select 1 from listing_partner_group g where g.listing_id = l.id and g.group_id = any($3::uuid[]))))
  and ($4::boolean or l.organization_id = $2::uuid or l.legal_status is distinct from 'hazardous_waste')`;

export const visibilityValues = (viewer: Viewer, today: IsoDate): readonly unknown[] => [
  today,
  viewer.organizationId,
  viewer.partnerGroupIds,
  viewer.hazardousWastePermit,
];
