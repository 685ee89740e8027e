import { wasteEntriesOn } from "~/features/reference/codes/waste-entries.server";
import { parseWasteCode } from "~/features/reference/waste-code";
import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvents, type EventDraft } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { toStockholmDay } from "~/shared/dates";
import { err, type Result } from "~/shared/result";
import { ownsListing } from "../change-listing.server";
import { fieldsOf, type Listing, type ListingPatch } from "../listing";
import { insertMedia } from "../listing-media-store.server";
import { freshReferences, insertListings, saveFields, saveLegal, type NewListing } from "../listing-store.server";
import { countPhotosOf, insertPartnerGroups, lockNamed } from "../rows-store.server";
import { preparePatches } from "./change-fields.server";
import type { IncomingRow, SavedRow, SaveRowsOptions } from "./incoming-row";
import { planRow, type RowPlan } from "./plan-row.server";

interface Planned {
  readonly row: IncomingRow;
  readonly plan: Result<RowPlan, AppError>;
}

const refusal = (): AppError => appError("not_found", { fields: [{ field: "reference", code: "not_an_option" }] });
const twice = (): AppError =>
  appError("conflict", {
    reason: "external_reference_taken",
    fields: [{ field: "externalReference", code: "already_used" }],
  });

/** The listings that the rows name, by either name. */
function indexed(listings: readonly Listing[]) {
  const byReference = new Map(listings.map((listing) => [listing.reference, listing]));
  const byNumber = new Map(
    listings.flatMap((listing) =>
      listing.externalReference === null ? [] : [[listing.externalReference, listing] as const],
    ),
  );
  return { byReference, byNumber };
}

/** Every waste code that may be published: those in the rows and those already recorded. */
const wasteCodesIn = (rows: readonly IncomingRow[], named: readonly Listing[]): string[] => [
  ...named.flatMap(({ legal }) => legal.wasteCode ?? []),
  ...rows.flatMap(({ legal }) => {
    const code = legal?.wasteCode ? parseWasteCode(legal.wasteCode) : null;
    return code?.ok ? [code.value.code] : [];
  }),
];

async function planAll(
  tx: Tx,
  actor: Actor,
  organizationId: string,
  rows: readonly IncomingRow[],
  prepared: readonly Result<ListingPatch, AppError>[],
  importId: string | null,
): Promise<Planned[]> {
  const named = await lockNamed(tx, organizationId, {
    references: rows.flatMap(({ reference }) => reference ?? []),
    externalReferences: rows.flatMap(({ externalReference }) => externalReference ?? []),
  });
  const { byReference, byNumber } = indexed(named);
  const [photos, references] = [
    await countPhotosOf(
      tx,
      named.map(({ id }) => id),
    ),
    await freshReferences(tx, rows.length),
  ];
  const at = now();
  const wasteEntries = await wasteEntriesOn(tx, wasteCodesIn(rows, named), toStockholmDay(at));
  // A listing is changed by one row, and a number is given to one listing.
  const used = new Set<string>();
  const numbers = new Map([...byNumber].map(([number, { id }]) => [number, id]));
  return rows.map((row, index) => {
    const patch = prepared[index] as Result<ListingPatch, AppError>;
    if (!patch.ok) return { row, plan: patch };
    const existing = row.reference
      ? byReference.get(row.reference)
      : row.externalReference === null
        ? undefined
        : byNumber.get(row.externalReference);
    if (row.reference && !existing) return { row, plan: err(refusal()) };
    const fields =
      row.externalReference === null ? patch.value : { ...patch.value, externalReference: row.externalReference };
    const count = existing ? (photos.get(existing.id) ?? 0) : (row.photos?.length ?? 0);
    const context = {
      actor,
      organizationId,
      now: at,
      reference: references[index] as string,
      photos: count,
      importId,
      wasteEntries,
    };
    const plan = planRow(row, fields, existing, context);
    if (!plan.ok) return { row, plan };
    const { id, externalReference } = plan.value.listing;
    const holder = externalReference === null ? undefined : numbers.get(externalReference);
    if (used.has(id) || (holder !== undefined && holder !== id)) return { row, plan: err(twice()) };
    used.add(id);
    if (externalReference !== null) numbers.set(externalReference, id);
    return { row, plan };
  });
}

const isUnchanged = ({ kind, changes, legalChanged, publishes }: RowPlan): boolean =>
  kind === "update" && changes.length === 0 && !legalChanged && !publishes;

function newListing({ listing, derived, life }: RowPlan, row: IncomingRow): NewListing {
  const { id, reference, organizationId, createdBy, type, release, legal, importId, createdAt } = listing;
  const past = row.past ? { createdAt: new Date(createdAt) } : {};
  return {
    id,
    reference,
    organizationId,
    createdBy,
    type,
    fields: fieldsOf(listing),
    derived,
    release,
    importId,
    ...life,
    ...past,
    ...(row.legal ? { legal } : {}),
  };
}

const event = (
  what: "created" | "saved" | "published" | "legal_set",
  { id, organizationId }: Listing,
  payload: Record<string, unknown>,
): EventDraft => ({
  type: `listing.${what}`,
  subjectType: "listing",
  subjectId: id,
  organizationId,
  payload,
});

function eventsOf(
  { kind, listing, changes, legalChanged, life, publishes }: RowPlan,
  importId: string | null,
): EventDraft[] {
  const origin = importId ? { importId } : {};
  return [
    ...(kind === "create" ? [event("created", listing, { type: listing.type, ...origin })] : []),
    ...(kind === "update" && changes.length > 0 ? [event("saved", listing, { changes, ...origin })] : []),
    ...(kind === "update" && legalChanged
      ? [event("legal_set", listing, { to: { status: listing.legal.status, wasteCode: listing.legal.wasteCode } })]
      : []),
    ...(publishes
      ? [event("published", listing, { from: "draft", to: "published", expiresOn: life.expiresOn, ...origin })]
      : []),
  ];
}

async function saveCreated(
  tx: Tx,
  created: readonly { row: IncomingRow; plan: RowPlan }[],
  tell: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < created.length; start += 500) {
    const slice = created.slice(start, start + 500);
    await insertListings(
      tx,
      slice.map(({ row, plan }) => newListing(plan, row)),
    );
    await insertPartnerGroups(
      tx,
      slice.flatMap(({ plan: { listing } }) =>
        listing.release.partnerGroupIds.map((groupId) => ({ listingId: listing.id, groupId })),
      ),
    );
    await insertMedia(
      tx,
      slice.flatMap(({ row, plan }) =>
        (row.photos ?? []).map((photo, position) => ({ ...photo, listingId: plan.listing.id, position })),
      ),
    );
    tell(slice.length);
  }
}

async function saveUpdated(tx: Tx, { listing, derived, life, legalChanged }: RowPlan, at: Date): Promise<void> {
  await saveFields(tx, listing.id, fieldsOf(listing), derived, life);
  if (legalChanged) await saveLegal(tx, listing.id, listing.legal, at, derived);
}

const outcomeOf = ({ plan }: Planned): SavedRow => {
  if (!plan.ok) return { outcome: "refused", error: plan.error };
  const { kind, listing, publishes } = plan.value;
  const outcome = isUnchanged(plan.value) ? "unchanged" : kind === "create" ? "created" : "updated";
  return { outcome, id: listing.id, reference: listing.reference, published: publishes };
};

/**
 * Saves many listings in one transaction: new ones, and changes of those that a row names. Rows that cannot be saved are
 * refused one by one, in the order given; the rest stand together or not at all.
 */
export async function saveListingRows(
  actor: Actor,
  organizationId: string,
  rows: readonly IncomingRow[],
  options: SaveRowsOptions = {},
): Promise<SavedRow[]> {
  const denied =
    !ownsListing(actor, organizationId) || (actor.kind !== "system" && rows.some(({ past }) => past !== undefined));
  if (denied) return rows.map(() => ({ outcome: "refused", error: appError("forbidden") }));
  const mayPublish = actor.kind !== "member" || actor.emailVerified;
  const wanted = mayPublish ? rows : rows.map((row) => ({ ...row, publish: false }));
  const prepared = await preparePatches(
    actor,
    organizationId,
    wanted.map(({ fields }) => fields),
  );
  const importId = options.importId ?? null;
  let done = 0;
  const tell = (count: number) => options.onProgress?.((done += count));
  return transaction(async (tx) => {
    const planned = await planAll(tx, actor, organizationId, wanted, prepared, importId);
    const plans = planned.flatMap(({ row, plan }) =>
      plan.ok && !isUnchanged(plan.value) ? [{ row, plan: plan.value }] : [],
    );
    tell(planned.length - plans.length);
    await saveCreated(
      tx,
      plans.filter(({ plan }) => plan.kind === "create"),
      tell,
    );
    for (const { plan } of plans.filter((one) => one.plan.kind === "update")) {
      await saveUpdated(tx, plan, now());
      tell(1);
    }
    const events = plans.flatMap(({ plan }) => eventsOf(plan, importId));
    for (let start = 0; start < events.length; start += 1000)
      await recordEvents(tx, actor, events.slice(start, start + 1000));
    return planned.map(outcomeOf);
  }, options.timeout);
}
