import { personIdOf, type Actor } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { legalOutcome, readLegalInput } from "../legal/legal-record";
import { endColumns, expiryDay } from "../life/expiry";
import { faultsWith } from "../life/publish-faults.server";
import type { WasteEntry } from "../life/publish-rules";
import { blankListing, fieldsOf, type Listing, type ListingPatch } from "../listing";
import type { LifeColumns } from "../listing-store.server";
import { tidyRelease } from "../release/release-ladder";
import { changeFields } from "./change-fields.server";
import { deriveListing } from "./derive-listing.server";
import type { Derived } from "./derive";
import type { IncomingRow } from "./incoming-row";
import { changesBetween, type FieldChange } from "./listing-changes";

/** A row as it will be saved. */
export interface RowPlan {
  readonly kind: "create" | "update";
  /** The listing afterwards. */
  readonly listing: Listing;
  readonly derived: Derived;
  readonly changes: readonly FieldChange[];
  readonly legalChanged: boolean;
  readonly life: LifeColumns;
  readonly publishes: boolean;
}

export interface PlanContext {
  readonly actor: Actor;
  readonly organizationId: string;
  readonly now: Date;
  readonly reference: string;
  readonly photos: number;
  readonly importId: string | null;
  /** Entries of the List of Waste in force that day. */
  readonly wasteEntries: ReadonlyMap<string, WasteEntry>;
}

const publishFaultsIn = (listing: Listing, { now, wasteEntries }: PlanContext) =>
  faultsWith(listing, toStockholmDay(now), wasteEntries.get(listing.legal.wasteCode ?? "") ?? null);

function startOf(row: IncomingRow, existing: Listing | undefined, context: PlanContext): Listing {
  if (existing) return existing;
  const { actor, organizationId, reference, importId } = context;
  const createdAt = (row.past?.createdAt ?? context.now).toISOString();
  const blank = blankListing({
    id: newId(),
    reference,
    organizationId,
    createdBy: personIdOf(actor),
    type: row.type,
    createdAt,
  });
  return {
    ...blank,
    language: actor.locale,
    importId,
    release: row.release ? tidyRelease(row.release) : blank.release,
  };
}

/** The listing with the row's fields and legal answers, or what is wrong with them. */
function changed(
  before: Listing,
  row: IncomingRow,
  patch: ListingPatch,
  { actor, now }: PlanContext,
): Result<Listing, AppError> {
  const fields = changeFields(fieldsOf(before), patch);
  if (!fields.ok) return fields;
  if (!row.legal) return ok({ ...before, ...fields.value });
  if (before.type !== "surplus") return err(appError("unprocessable", { reason: "legal_gate_for_surplus" }));
  const read = readLegalInput(row.legal);
  if (!read.ok) return read;
  const { verdict: _verdict, ...legal } = legalOutcome(read.value, fields.value.attributes);
  return ok({
    ...before,
    ...fields.value,
    legal: { ...legal, recordedAt: now.toISOString(), recordedBy: personIdOf(actor) },
  });
}

/** State and days afterwards: as the past of an example says, published when asked and fit, else as it is. */
function lifeOf(listing: Listing, row: IncomingRow, context: PlanContext): { life: LifeColumns; publishes: boolean } {
  const { past } = row;
  const { now } = context;
  if (past) {
    const shown = past.publishedAt;
    const ends = shown ? expiryDay(listing, shown) : null;
    return {
      life: { state: past.state, expiresOn: ends, ...(shown ? { publishedAt: shown, confirmedAt: shown } : {}) },
      publishes: past.state === "published",
    };
  }
  if (listing.state === "published" || listing.state === "paused") {
    const since = new Date(listing.confirmedAt ?? listing.createdAt);
    return { life: endColumns(listing.expiresOn, expiryDay(listing, since)), publishes: false };
  }
  const fit =
    row.publish &&
    listing.state === "draft" &&
    listing.blockedAt === null &&
    publishFaultsIn(listing, context).length === 0;
  return fit
    ? {
        life: { state: "published", expiresOn: expiryDay(listing, now), publishedAt: now, confirmedAt: now },
        publishes: true,
      }
    : { life: {}, publishes: false };
}

/** What saving the row means, given the listing it names (if any) and its checked fields. A refused row changes nothing. */
export function planRow(
  row: IncomingRow,
  patch: ListingPatch,
  existing: Listing | undefined,
  context: PlanContext,
): Result<RowPlan, AppError> {
  const before = startOf(row, existing, context);
  const after = changed(before, row, patch, context);
  if (!after.ok) return after;
  const { life, publishes } = lifeOf(after.value, row, context);
  const shown = publishes || (existing?.state === "published" && row.past === undefined);
  const faults = shown ? publishFaultsIn(after.value, context) : [];
  if (faults.length > 0) return err(invalidInput(...faults));
  const derived = deriveListing(before.type, after.value, after.value.legal.status, context.photos);
  const changes = changesBetween(fieldsOf(before), fieldsOf(after.value));
  const legalChanged =
    row.legal !== undefined && JSON.stringify(before.legal.answers) !== JSON.stringify(after.value.legal.answers);
  return ok({
    kind: existing ? "update" : "create",
    listing: after.value,
    derived,
    changes,
    legalChanged,
    life,
    publishes,
  });
}
