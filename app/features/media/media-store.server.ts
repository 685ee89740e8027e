import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { MediaVariant } from "./media";
import type { MediaUse } from "./media-access";
import { mediaFields, toMediaView, type MediaView } from "./media-view";

export interface NewMedia {
  readonly id: string;
  readonly organizationId: string;
  readonly uploadedBy: string | null;
  readonly kind: string;
  readonly state: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly width: number | null;
  readonly height: number | null;
}

export const insertMedia = (tx: Tx, media: NewMedia) => tx.mediaFile.create({ data: media });

export const findMedia = (handle: Db, id: string) => handle.mediaFile.findUnique({ where: { id } });

export const findOwnMedia = async (organizationId: string, ids: readonly string[]): Promise<MediaView[]> => {
  const rows = await db().mediaFile.findMany({ where: { id: { in: [...ids] }, organizationId }, select: mediaFields });
  return rows.map(toMediaView);
};

export interface Processed {
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
  readonly variants: readonly MediaVariant[];
}

/** Sets the row ready while it is still pending; false when another run was first. */
export async function markReady(tx: Tx, id: string, { variants, ...made }: Processed): Promise<boolean> {
  const data = { ...made, variants: variants.map((variant) => ({ ...variant })), state: "ready", failure: null };
  return (await tx.mediaFile.updateMany({ where: { id, state: "pending" }, data })).count === 1;
}

export const markFailed = async (tx: Tx, id: string, failure: string): Promise<boolean> =>
  (await tx.mediaFile.updateMany({ where: { id, state: "pending" }, data: { state: "failed", failure } })).count === 1;

/** What serving a file needs. */
export interface ServedMedia {
  readonly kind: string;
  readonly state: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly variants: readonly MediaVariant[];
  readonly use: MediaUse;
}

/** A file with all that decides who may see it, in one question; `viewer` is the organization acted for. */
export async function findServedMedia(id: string, viewer: string | null): Promise<ServedMedia | null> {
  const rows = await db().$queryRaw<(Omit<ServedMedia, "use"> & MediaUse)[]>`
    select m.kind, m.state, m.file_name as "fileName", m.content_type as "contentType", m.bytes, m.sha256,
      m.storage_key as "storageKey", m.variants, m.organization_id as "organizationId",
      coalesce((
        select json_agg(json_build_object(
          'organizationId', l.organization_id, 'state', l.state, 'rung', l.rung,
          'partnersFrom', l.partners_from, 'publicFrom', l.public_from, 'expiresOn', l.expires_on,
          'blocked', l.blocked_at is not null,
          'partner', exists (
            select 1 from listing_partner_group g join partner_group_member p on p.group_id = g.group_id
            where g.listing_id = l.id and p.organization_id = ${viewer}::uuid),
          'asked', exists (
            select 1 from thread t where t.listing_id = l.id
              and (t.buyer_organization_id = ${viewer}::uuid or t.seller_organization_id = ${viewer}::uuid))))
        from listing_media lm join listing l on l.id = lm.listing_id where lm.media_id = m.id), '[]'::json) as listings,
      exists (
        select 1 from message_file f join message s on s.id = f.message_id join thread t on t.id = s.thread_id
        where f.media_id = m.id
          and (t.buyer_organization_id = ${viewer}::uuid or t.seller_organization_id = ${viewer}::uuid)) as "inThread",
      exists (select 1 from organization_fact o where o.evidence_id = m.id) as evidence,
      exists (select 1 from visit_note v where v.firm_id = ${viewer}::uuid and m.id = any(v.media_ids)) as "ofVisit"
    from media_file m where m.id = ${id}::uuid`;
  const row = rows[0];
  if (!row) return null;
  const { organizationId, listings, inThread, evidence, ofVisit, ...media } = row;
  return { ...media, use: { organizationId, listings, inThread, evidence, ofVisit } };
}

export interface Orphan {
  readonly id: string;
  readonly organizationId: string;
  readonly storageKey: string;
  readonly variants: readonly MediaVariant[];
  readonly illustration: boolean;
}

/** Removes rows older than `before` that nothing refers to, at most `most` at a time; gives back what they were. */
export const deleteOrphans = (tx: Tx, before: Date, most: number): Promise<Orphan[]> => tx.$queryRaw<Orphan[]>`
  delete from media_file where id in (
    select m.id from media_file m
    where m.created_at < ${before}
      and not exists (select 1 from listing_media l where l.media_id = m.id)
      and not exists (select 1 from message_file f where f.media_id = m.id)
      and not exists (select 1 from organization_fact o where o.evidence_id = m.id)
      and not exists (select 1 from case_entry c where c.media_id = m.id)
      and not exists (select 1 from visit_note v where m.id = any(v.media_ids))
    order by m.created_at limit ${most} for update skip locked)
  returning id, organization_id as "organizationId", storage_key as "storageKey", variants, illustration`;
