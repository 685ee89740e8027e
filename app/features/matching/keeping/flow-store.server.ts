import type { UnitCode } from "~/features/reference/units";
import { today } from "~/infra/clock/clock.server";
import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import type { Coordinate } from "~/shared/geo";
import type { Prisma } from "../../../../prisma/generated/client";
import type { FlowDirection, FlowForm, FlowPeriod, StorageKind } from "../flows/flow";
import { at, ownerColumns, ownerOf, seatOf } from "./flow-owner-store.server";
import type { FlowFields, FlowOrigin, StoredFlow } from "./stored-flow";

/** Everything but the private figure, which this store never reads. */
const columns = {
  id: true,
  direction: true,
  title: true,
  description: true,
  categoryCode: true,
  attributes: true,
  wasteCode: true,
  amountValue: true,
  amountUnit: true,
  amountPer: true,
  months: true,
  form: true,
  storage: true,
  limits: true,
  handling: true,
  municipalityCode: true,
  latitude: true,
  longitude: true,
  availableFrom: true,
  availableUntil: true,
  legalStatus: true,
  origin: true,
  visitNoteId: true,
  notedBy: true,
  confirmedAt: true,
  endedAt: true,
  version: true,
  updatedAt: true,
  listing: { select: { id: true, reference: true } },
  ...ownerColumns,
} satisfies Prisma.FlowSelect;

type Row = Prisma.FlowGetPayload<{ select: typeof columns }>;

/**
 * What advisers wrote down or loaded of a member is theirs until the firm has said that it holds; what is a prospect's always is.
 * Where nobody can tell who noted it, the firm alone sees it.
 */
function seenBy({ prospect, organization, origin, confirmedAt, notedBy }: Row): string | null {
  if (prospect) return prospect.organizationId;
  const isNoted = (origin === "visit" || origin === "import") && confirmedAt === null;
  return isNoted ? (notedBy ?? organization?.id ?? null) : null;
}

function toStored(row: Row): StoredFlow {
  const handling = row.handling as Partial<Pick<FlowFields, "hazards" | "acceptedHazards" | "wastePermits">>;
  const { amountValue, amountUnit, amountPer } = row;
  return {
    id: row.id,
    direction: row.direction as FlowDirection,
    owner: ownerOf(row),
    title: row.title,
    description: row.description,
    categoryCode: row.categoryCode,
    attributes: row.attributes as unknown as StoredFlow["attributes"],
    limits: row.limits as unknown as StoredFlow["limits"],
    wasteCode: row.wasteCode,
    amount:
      amountValue === null || amountUnit === null
        ? null
        : { value: amountValue.toNumber(), unit: amountUnit as UnitCode, per: (amountPer ?? "once") as FlowPeriod },
    months: row.months,
    form: row.form as FlowForm | null,
    storage: row.storage as StorageKind[],
    hazards: handling.hazards ?? null,
    acceptedHazards: handling.acceptedHazards ?? null,
    wastePermits: handling.wastePermits ?? null,
    municipalityCode: row.municipalityCode,
    place: at(row) ?? (row.municipalityCode === null ? null : seatOf(row.municipalityCode)),
    availableFrom: row.availableFrom && dateToDay(row.availableFrom),
    availableUntil: row.availableUntil && dateToDay(row.availableUntil),
    legalStatus: row.legalStatus as StoredFlow["legalStatus"],
    origin: row.origin as FlowOrigin,
    listing: row.listing,
    visitNoteId: row.visitNoteId,
    seenBy: seenBy(row),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Still running today, of owners that are still here. */
const live = (): Prisma.FlowWhereInput => ({
  endedAt: null,
  AND: [
    { OR: [{ organization: { deletedAt: null } }, { prospect: { mergedInto: null } }] },
    { OR: [{ availableUntil: null }, { availableUntil: { gte: dayToDate(today()) } }] },
  ],
});

async function find(where: Prisma.FlowWhereInput, client: Db = db()): Promise<StoredFlow[]> {
  const rows = await client.flow.findMany({ where, select: columns, orderBy: { id: "asc" } });
  return rows.map(toStored);
}

export const findLiveFlows = (): Promise<StoredFlow[]> => find(live());
export const findLiveByIds = (ids: readonly string[], client: Db = db()): Promise<StoredFlow[]> =>
  find({ AND: [live(), { id: { in: [...ids] } }] }, client);
export const findFlowsByIds = (ids: readonly string[], client: Db = db()): Promise<StoredFlow[]> =>
  find({ id: { in: [...ids] } }, client);
export const findFlowsOf = (owner: { organizationId: string } | { prospectId: string }): Promise<StoredFlow[]> =>
  find(owner);
/** What has not been ended, of those firms. */
export const findRunningOf = (ownerIds: readonly string[], client: Db): Promise<StoredFlow[]> => {
  const owner = { in: [...ownerIds] };
  return find({ endedAt: null, OR: [{ organizationId: owner }, { prospectId: owner }] }, client);
};
/** What those advisers have noted and alone see: of firms that are no members, and of members that have not confirmed it. */
export const findNotedBy = (advisersId: string): Promise<StoredFlow[]> =>
  find({
    endedAt: null,
    OR: [
      { prospect: { organizationId: advisersId, mergedInto: null } },
      {
        notedBy: advisersId,
        confirmedAt: null,
        origin: { in: ["visit", "import"] },
        organization: { deletedAt: null },
      },
    ],
  });
export const findLiveFlowsOf = (ownerIds: readonly string[]): Promise<StoredFlow[]> => {
  const owner = { in: [...new Set(ownerIds)] };
  return find({ AND: [live(), { OR: [{ organizationId: owner }, { prospectId: owner }] }] });
};
export const findFlowsOfVisit = (visitNoteId: string): Promise<StoredFlow[]> => find({ visitNoteId });

/** Flows changed since then, each with the moment of its last change: what a reader checks before it trusts what it holds. */
export async function findChanged(since: Date, client: Db = db()): Promise<Map<string, string>> {
  const rows = await client.flow.findMany({
    where: { updatedAt: { gte: since } },
    select: { id: true, updatedAt: true },
  });
  return new Map(rows.map(({ id, updatedAt }) => [id, updatedAt.toISOString()]));
}

/** The flow as it is now, held until the transaction ends. */
export async function lockFlow(tx: Tx, id: string): Promise<StoredFlow | null> {
  await tx.$queryRaw`select 1 from flow where id = ${id}::uuid for update`;
  const [found] = await findFlowsByIds([id], tx);
  return found ?? null;
}

/** Two who write a flow of that id wait for each other, so that one form sent twice is one flow. */
export async function holdFlowId(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`flow ${id}`}))`;
}

const written = (fields: FlowFields) => {
  const { amount, hazards, acceptedHazards, wastePermits, availableFrom, availableUntil, months, storage, ...stated } =
    fields;
  const { attributes, limits, ...rest } = stated;
  return {
    ...rest,
    attributes: attributes as unknown as Prisma.InputJsonObject,
    limits: limits as unknown as Prisma.InputJsonArray,
    months: [...months],
    storage: [...storage],
    amountValue: amount?.value ?? null,
    amountUnit: amount?.unit ?? null,
    amountPer: amount?.per ?? null,
    handling: { hazards, acceptedHazards, wastePermits } as unknown as Prisma.InputJsonObject,
    availableFrom: availableFrom && dayToDate(availableFrom),
    availableUntil: availableUntil && dayToDate(availableUntil),
  };
};

/** What a flow is beside its fields when it is written for the first time. */
export interface NewFlow {
  readonly id: string;
  readonly organizationId: string | null;
  readonly prospectId: string | null;
  readonly direction: FlowDirection;
  readonly origin: FlowOrigin;
  readonly createdBy: string | null;
  readonly listingId?: string | null;
  readonly visitNoteId?: string | null;
  /** The advisers whose note it is. */
  readonly notedBy?: string | null;
  readonly confirmedAt?: Date | null;
  readonly place?: Coordinate | null;
}

/** Columns of what only a listing states. */
const given = ({ place, ...own }: Partial<NewFlow>) => ({
  ...own,
  ...(place === undefined ? {} : { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }),
});

export async function insertFlow(tx: Tx, own: NewFlow, fields: FlowFields): Promise<void> {
  const { id, direction, origin } = own;
  await tx.flow.create({ data: { ...given(own), id, direction, origin, ...written(fields) } });
}

const atATime = 500;

/** Many new flows of one command, few inserts. */
export async function insertFlows(tx: Tx, flows: readonly { own: NewFlow; fields: FlowFields }[]): Promise<void> {
  for (let start = 0; start < flows.length; start += atATime)
    await tx.flow.createMany({
      data: flows.slice(start, start + atATime).map(({ own, fields }) => {
        const { id, direction, origin } = own;
        return { ...given(own), id, direction, origin, ...written(fields) };
      }),
    });
}

export async function updateFlow(
  tx: Tx,
  id: string,
  fields: FlowFields | null,
  change: Partial<Pick<NewFlow, "origin" | "confirmedAt" | "place">> & {
    endedAt?: Date | null;
    availableUntil?: null;
  } = {},
  now: Date = new Date(),
): Promise<void> {
  await tx.flow.update({
    where: { id },
    data: {
      ...(fields ? written(fields) : {}),
      ...given(change),
      version: { increment: 1 },
      updatedAt: now,
    },
  });
}

/** The flow that a listing keeps, whether it runs or has ended. */
export async function findFlowsOfListings(listingIds: readonly string[], client: Db = db()) {
  return find({ listingId: { in: [...listingIds] } }, client);
}

/** All flows of those owners count as changed: what is said of the firm itself takes part in the matching. */
export async function touchFlowsOf(ownerIds: readonly string[], now: Date): Promise<string[]> {
  const owner = { in: [...ownerIds] };
  const rows = await db().flow.findMany({
    where: { endedAt: null, OR: [{ organizationId: owner }, { prospectId: owner }] },
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  await db().flow.updateMany({ where: { id: { in: ids } }, data: { updatedAt: now } });
  return ids;
}

/**
 * What was a prospect's becomes another prospect's of the same advisers, or a member's, which has not said yet that any of it holds;
 * ids of what moved.
 */
export async function moveFlows(
  tx: Tx,
  from: string,
  to: { organizationId: string; notedBy: string } | { prospectId: string },
): Promise<string[]> {
  const rows = await tx.flow.findMany({ where: { prospectId: from }, select: { id: true } });
  const ids = rows.map(({ id }) => id);
  const owner = "organizationId" in to ? { prospectId: null, confirmedAt: null, ...to } : to;
  await tx.flow.updateMany({
    where: { id: { in: ids } },
    data: { ...owner, updatedAt: new Date(), version: { increment: 1 } },
  });
  return ids;
}

/** Listings with a running flow. */
export async function findListingIdsWithFlow(): Promise<string[]> {
  const rows = await db().flow.findMany({
    where: { endedAt: null, listingId: { not: null } },
    select: { listingId: true },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ listingId }) => listingId ?? []);
}
